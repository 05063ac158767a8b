import { type Claims, claimsSchema, reviewPeriodSchema } from '#shared/domain/claim.ts'
import type { Rational } from '#shared/domain/exact.ts'
import type { GradeReport, IndicatorScore } from '#shared/domain/grade-report.ts'
import { indicatorsOf, type Scheme } from '#shared/domain/scheme.ts'
import { type SheetContent, sheetContentSchema } from '#shared/domain/score-sheet.ts'
import { gradeSheet, type SheetToGrade } from '#shared/scoring/grade-sheet.ts'

export const period = reviewPeriodSchema.parse({ from: '2023', to: '2025' })
export const years = ['2023', '2024', '2025'] as const

/** A cell as a test writes it: a text, a number as text, yes or no, or a number a year. */
export type Cell = string | boolean | readonly string[]
export type Row = Readonly<Record<string, Cell>>

export interface SheetParts {
  /** By input, a value a year; null is not claimed. */
  readonly figures?: Readonly<Record<string, readonly (string | null)[]>>
  readonly rows?: Readonly<Record<string, readonly Row[]>>
  readonly facts?: Readonly<Record<string, boolean>>
  readonly levels?: Readonly<Record<string, string>>
  readonly notApplicable?: readonly string[]
}

function cellOf(scheme: Scheme, list: string, column: string, cell: Cell) {
  const { columns } = scheme.lists.find(({ code }) => code === list) ?? { columns: [] }
  const type = columns.find(({ id }) => id === column)?.type
  if (type === undefined) throw new Error(`${list} has no column ${column}`)
  if (typeof cell === 'boolean') return { type: 'yes-no', yes: cell }
  if (typeof cell !== 'string')
    return { type: 'yearly-number', years: Object.fromEntries(cell.map((value, at) => [years[at], value])) }
  return type === 'number' ? { type, number: cell } : { type: 'text', text: cell }
}

export function makeClaims(scheme: Scheme, { figures = {}, rows = {}, facts = {} }: SheetParts): Claims {
  return claimsSchema.parse({
    figures: Object.entries(figures).flatMap(([input, values]) =>
      values.map((value, at) => ({ input, year: years[at], value, cell: null, evidence: null })),
    ),
    rows: Object.entries(rows).flatMap(([list, own]) =>
      own.map((row, at) => ({
        list,
        row: `r${at + 1}`,
        values: Object.fromEntries(
          Object.entries(row).map(([column, cell]) => [column, cellOf(scheme, list, column, cell)]),
        ),
        cell: null,
        evidence: null,
      })),
    ),
    facts: Object.entries(facts).map(([fact, yes]) => ({ fact, yes, cell: null, evidence: null })),
  })
}

/** Every claim checked on paper and taken as it stands, every level given with its note and pointers. */
export function acceptAll(scheme: Scheme, claims: Claims, parts: SheetParts = {}): SheetContent {
  const common = { state: 'document-checked', reason: null, note: '', pointers: [] }
  const pointer = { document: 'ab'.repeat(32), place: { kind: 'page', page: 1 } }
  return sheetContentSchema.parse({
    verifications: [
      ...claims.figures
        .filter(({ value }) => value !== null)
        .map(({ input, year, value }) => ({ kind: 'figure', input, year, verified: value, ...common })),
      ...claims.rows.map(({ list, row }) => ({ kind: 'row', list, row, changed: {}, ...common })),
      ...claims.facts.map(({ fact, yes }) => ({ kind: 'fact', fact, verified: yes, ...common })),
    ],
    judgements: indicatorsOf(scheme).flatMap((indicator) => {
      const level = parts.levels?.[indicator.code]
      if (indicator.kind !== 'qualitative' || level === undefined) return []
      const anchored = indicator.levels.find((candidate) => candidate.level === level)
      return [
        {
          indicator: indicator.code,
          level,
          value: anchored?.value ?? null,
          noMaterial: false,
          note: '对照锚定标准，材料与现场情况相符，予以认可。',
          pointers: [pointer, pointer].slice(0, anchored?.minimumPointers ?? 1),
        },
      ]
    }),
    notApplicable: (parts.notApplicable ?? []).map((indicator) => ({ indicator, note: '没有' })),
    vetoProposals: [],
  })
}

export function makeSheet(scheme: Scheme, parts: SheetParts): SheetToGrade {
  const claims = makeClaims(scheme, parts)
  return { period, claims, content: acceptAll(scheme, claims, parts) }
}

export function reportOf(scheme: Scheme, sheet: SheetToGrade): GradeReport {
  const grading = gradeSheet(scheme, sheet)
  if (!grading.ok) throw new Error(JSON.stringify(grading.problems))
  return grading.report
}

export function scoreOf(report: GradeReport, code: string): IndicatorScore {
  const found = report.dimensions.flatMap(({ indicators }) => indicators).find((score) => score.code === code)
  if (found === undefined) throw new Error(`no indicator ${code}`)
  return found
}

/** The exact points of one indicator where nothing but these parts is claimed. */
export function pointsOf(scheme: Scheme, code: string, parts: SheetParts): Rational {
  return scoreOf(reportOf(scheme, makeSheet(scheme, parts)), code).points
}

import type { CellProblem } from '#shared/domain/application.ts'
import { yearSchema } from '#shared/domain/brand.ts'
import type { FactClaim, Figure } from '#shared/domain/claim.ts'
import { decimalSchema } from '#shared/domain/exact.ts'
import { comparable, isBlankMark, readYesNoText } from '#shared/domain/typed-text.ts'
import { readNumberCell } from './cell-reading.ts'
import { cellText } from './find-columns.ts'
import { columnOf, dataRows, placeOf, problemAt, readEvidence, type SheetContext } from './sheet-context.ts'

interface Coded {
  readonly code: string
  readonly name: { readonly zh: string; readonly en: string }
}

/** The row of an input: by its code, else by its name; null where the sheet has none. */
function rowOf(context: SheetContext, { code, name }: Coded): number | null {
  const codeColumn = columnOf(context, 'code')
  const nameColumn = columnOf(context, 'name')
  const { sheet } = context.found
  const rows = dataRows(context)
  const byCode = rows.find(
    (row) => codeColumn !== undefined && cellText(sheet, row, codeColumn).toUpperCase() === code,
  )
  const names = [comparable(name.zh), comparable(name.en)]
  return (
    byCode ??
    rows.find(
      (row) => nameColumn !== undefined && names.includes(comparable(cellText(sheet, row, nameColumn))),
    ) ??
    null
  )
}

/** The scalar figures by year. A figure that was not given is there with `null`. */
export function readFigures(context: SheetContext): {
  readonly figures: readonly Figure[]
  readonly problems: readonly CellProblem[]
} {
  const problems: CellProblem[] = []
  const figures: Figure[] = []
  const { scheme, layout, found } = context
  for (const input of scheme.scalars) {
    const row = rowOf(context, input)
    const named = row === null ? null : readEvidence(context, row, input.code)
    problems.push(...(named?.problems ?? []))
    const ofInput: Figure[] = []
    for (const head of layout.heads) {
      if (head.content.kind !== 'figure') continue
      const year = yearSchema.parse(head.content.year)
      const item = `${input.code}/${year}`
      const column = found.columns.get(head.id)
      const reading =
        row === null || column === undefined
          ? null
          : readNumberCell(found.sheet.rows.get(row)?.get(column), input.unit, input.decimals)
      if (row !== null && column !== undefined && reading !== null) {
        if (!reading.ok)
          problems.push(
            problemAt(context, row, column, { code: reading.code, item, expected: reading.expected }),
          )
        else if (reading.value === null)
          problems.push(
            problemAt(context, row, column, { code: 'missing', severity: 'warning', item, expected: null }),
          )
      }
      ofInput.push({
        input: input.code,
        year,
        value: reading?.ok && reading.value !== null ? decimalSchema.parse(reading.value) : null,
        cell: row === null || column === undefined ? null : placeOf(context, row, column),
        evidence: named?.evidence ?? null,
      })
    }
    figures.push(...ofInput)
    if (input.unit === 'wan-yuan') problems.push(...unitSlips(ofInput))
  }
  return { figures, problems }
}

const slips = [10_000, 1_000, 100]

/** A year about 10⁴, 10³ or 10² times the middle of the others: probably 元 for 万元. A hint, so doubles will do. */
function unitSlips(figures: readonly Figure[]): readonly CellProblem[] {
  return figures.flatMap((figure) => {
    const others = figures
      .filter((other) => other !== figure && other.value !== null && Number(other.value) > 0)
      .map(({ value }) => Number(value))
      .toSorted((left, right) => left - right)
    const middle = others[Math.floor(others.length / 2)]
    if (figure.value === null || figure.cell === null || middle === undefined) return []
    const ratio = Number(figure.value) / middle
    const slip = slips.find((times) => ratio > times * 0.5 && ratio < times * 2)
    if (slip === undefined) return []
    return [
      {
        code: 'unit-slip' as const,
        severity: 'warning' as const,
        cell: figure.cell,
        found: figure.value,
        item: `${figure.input}/${figure.year}`,
        expected: '万元',
      },
    ]
  })
}

/** The yes/no facts as claimed. */
export function readFacts(context: SheetContext): {
  readonly facts: readonly FactClaim[]
  readonly problems: readonly CellProblem[]
} {
  const problems: CellProblem[] = []
  const column = columnOf(context, 'answer')
  const facts = context.scheme.facts.map((fact): FactClaim => {
    const row = rowOf(context, fact)
    if (row === null || column === undefined)
      return { fact: fact.code, yes: null, cell: null, evidence: null }
    const named = readEvidence(context, row, fact.code)
    problems.push(...named.problems)
    const text = cellText(context.found.sheet, row, column)
    const cell = placeOf(context, row, column)
    const reading = isBlankMark(text) ? null : readYesNoText(text)
    if (reading !== null && !reading.ok)
      problems.push(
        problemAt(context, row, column, { code: reading.code, item: fact.code, expected: reading.expected }),
      )
    return { fact: fact.code, yes: reading?.ok ? reading.value : null, cell, evidence: named.evidence }
  })
  return { facts, problems }
}

import type { CellProblem } from '#shared/domain/application.ts'
import type { Year } from '#shared/domain/brand.ts'
import type { FactClaim, Figure } from '#shared/domain/claim.ts'
import { decimalSchema } from '#shared/domain/exact.ts'
import type { Column, FactInput, ScalarInput } from '#shared/domain/input-definition.ts'
import { columnIdSchema } from '#shared/domain/input-definition.ts'
import { itemKey } from '#shared/domain/item-key.ts'
import { comparable } from '#shared/domain/typed-text.ts'
import { compareUnit, unitText } from '#shared/domain/unit-text.ts'
import { claimedFacts } from './layout.ts'
import { type CellFault, readColumnCell, readNumberCell } from './read-cell.ts'
import { cellText } from './sheet-cells.ts'
import { columnOf, dataRows, placeOf, problemAt, readEvidence, type SheetContext } from './sheet-context.ts'
import { unitSlips } from './unit-slip.ts'

const missing: CellFault = { code: 'missing', severity: 'warning', expected: null }

/** The figures of every input and year. What was not given, or cannot be read, is there with `null`. */
export function readFigures(
  inputs: readonly ScalarInput[],
  years: readonly Year[],
  context: SheetContext | null,
): { readonly figures: readonly Figure[]; readonly problems: readonly CellProblem[] } {
  const problems: CellProblem[] = []
  const figures = inputs.flatMap((input) => {
    const row = context === null ? null : rowOf(context, input, problems)
    const ofInput =
      context === null || row === null
        ? years.map((year) => ({ input: input.code, year, value: null, cell: null, evidence: null }))
        : readFigureRow(context, input, row, years, problems)
    if (input.unit === 'wan-yuan') problems.push(...unitSlips(ofInput))
    return ofInput
  })
  return { figures, problems }
}

function readFigureRow(
  context: SheetContext,
  input: ScalarInput,
  row: number,
  years: readonly Year[],
  problems: CellProblem[],
): readonly Figure[] {
  const { sheet, columns } = context.found
  checkUnit(context, input, row, problems)
  const figures = years.map((year): Figure => {
    const column = columns.get(`${context.layout.code}.${year}`)
    const base = { input: input.code, year, evidence: null }
    if (column === undefined) return { ...base, value: null, cell: null }
    const { value, fault } = readNumberCell(sheet.rows.get(row)?.get(column), input.unit, input.decimals)
    const shown = fault ?? (value === null ? missing : null)
    const item = itemKey({ kind: 'figure', input: input.code, year })
    if (shown !== null) problems.push(problemAt(context, row, column, shown, item))
    return {
      ...base,
      value: value === null ? null : decimalSchema.parse(value),
      cell: placeOf(context, row, column),
    }
  })
  const asked = input.evidence.length > 0 && figures.some(({ value }) => value !== null && value !== '0')
  const named = readEvidence(context, row, input.code, asked)
  problems.push(...named.problems, ...(named.missing === null ? [] : [named.missing]))
  return figures.map((figure) => ({ ...figure, evidence: named.evidence }))
}

/** The unit that stands beside the name: somebody who writes 元 over 万元 means it. */
function checkUnit(context: SheetContext, input: ScalarInput, row: number, problems: CellProblem[]): void {
  const column = columnOf(context, 'unit')
  if (column === undefined) return
  if (compareUnit(input.unit, cellText(context.found.sheet, row, column)) !== 'other') return
  const expected = unitText(input.unit)?.zh ?? null
  problems.push(problemAt(context, row, column, { code: 'wrong-unit', severity: 'error', expected }, null))
}

const answerColumn: Column = {
  id: columnIdSchema.parse('answer'),
  name: { zh: '是否符合', en: 'Answer' },
  type: 'yes-no',
  required: true,
}

/** The facts as the applicant answers them; `null` where there is no answer. */
export function readFacts(context: SheetContext): {
  readonly facts: readonly FactClaim[]
  readonly problems: readonly CellProblem[]
} {
  const problems: CellProblem[] = []
  const column = columnOf(context, 'answer')
  const facts = claimedFacts(context.scheme).map((input): FactClaim => {
    const row = rowOf(context, input, problems)
    if (row === null || column === undefined) return unanswered(input)
    const { value, fault } = readColumnCell(
      context.found.sheet.rows.get(row)?.get(column),
      answerColumn,
      context,
    )
    const shown = fault ?? (value === null ? missing : null)
    if (shown !== null) problems.push(problemAt(context, row, column, shown, input.code))
    const named = readEvidence(context, row, input.code, value === 'yes' && input.evidence.length > 0)
    problems.push(...named.problems, ...(named.missing === null ? [] : [named.missing]))
    const yes = value === null ? null : value === 'yes'
    return { fact: input.code, yes, cell: placeOf(context, row, column), evidence: named.evidence }
  })
  return { facts, problems }
}

export function unanswered({ code }: FactInput): FactClaim {
  return { fact: code, yes: null, cell: null, evidence: null }
}

/** The row of an input: by its code, else by its name; null where the sheet has none. A second one is reported. */
function rowOf(
  context: SheetContext,
  { code, name }: ScalarInput | FactInput,
  problems: CellProblem[],
): number | null {
  const { sheet } = context.found
  const rows = dataRows(context)
  const names = [comparable(name.zh), comparable(name.en)]
  const find = (column: number | undefined, is: (text: string) => boolean) =>
    column === undefined ? [] : rows.filter((row) => is(comparable(cellText(sheet, row, column))))
  const byCode = find(columnOf(context, 'code'), (text) => text === code.toLowerCase())
  const column = columnOf(context, byCode.length > 0 ? 'code' : 'name')
  const found = byCode.length > 0 ? byCode : find(column, (text) => names.includes(text))
  for (const second of found.slice(1)) {
    const expected = column === undefined ? null : placeOf(context, found[0] ?? second, column)
    const fault = { code: 'duplicate', severity: 'warning', expected } as const
    if (column !== undefined) problems.push(problemAt(context, second, column, fault, null))
  }
  return found[0] ?? null
}

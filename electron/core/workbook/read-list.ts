import type { CellProblem } from '#shared/domain/application.ts'
import { type RowId, rowIdSchema, type Year } from '#shared/domain/brand.ts'
import type { CellValue, ListRow } from '#shared/domain/claim.ts'
import { valueOfText } from '#shared/domain/column-text.ts'
import { decimalSchema } from '#shared/domain/exact.ts'
import type { Column, ListInput } from '#shared/domain/input-definition.ts'
import { itemKey } from '#shared/domain/item-key.ts'
import { findDuplicates } from './find-duplicates.ts'
import { gatherMissing, type LackingRow } from './missing-evidence.ts'
import { readColumnCell } from './read-cell.ts'
import { cellText } from './sheet-cells.ts'
import { dataRows, placeOf, problemAt, readEvidence, type SheetContext } from './sheet-context.ts'

/** A head of the list that the sheet has, and where. */
export interface PlacedHead {
  readonly column: Column
  readonly year: Year | null
  readonly required: boolean
  readonly at: number
}

/** The rows of a list. A row keeps its id (`r` and its number in the sheet) as long as it stays where it is. */
export function readList(
  context: SheetContext,
  list: ListInput,
): { readonly rows: readonly ListRow[]; readonly problems: readonly CellProblem[] } {
  const heads = context.layout.heads.flatMap(({ id, required, content }): readonly PlacedHead[] => {
    const at = context.found.columns.get(id)
    if (content.kind !== 'cell' || at === undefined) return []
    return [{ column: content.column, year: content.year, required, at }]
  })
  const problems: CellProblem[] = []
  const lacking: LackingRow[] = []
  const rows = dataRows(context)
    .filter((row) => isFact(context, heads, row))
    .map((row) => {
      const { read, missingEvidence } = readRow(context, list, heads, row, problems)
      if (missingEvidence !== null) lacking.push({ row, problem: missingEvidence })
      return read
    })
  problems.push(...findDuplicates(context, list, rows, heads))
  return { rows, problems: [...problems, ...gatherMissing(context, lacking)] }
}

/** A row with something in it that is no total, no example and no remark below the table. */
function isFact({ found }: SheetContext, heads: readonly PlacedHead[], row: number): boolean {
  const texts = heads.map(({ at }) => cellText(found.sheet, row, at)).filter((text) => text !== '')
  const anywhere = [...(found.sheet.rows.get(row)?.keys() ?? [])].toSorted((left, right) => left - right)
  const first = cellText(found.sheet, row, anywhere[0] ?? 0)
  if (texts.length === 0) return false
  if (
    /^(合\s*计|总\s*计|小\s*计|共\s*计|累\s*计|示例|样例行|例如?[:：]|(grand )?total\b|sum\b|example\b)/i.test(
      first,
    )
  ) {
    return false
  }
  return !(
    anywhere.length === 1 &&
    /^(注|备注|说明|填报说明|填表人|填报人|审核人|负责人|单位负责人|note)s?\s*[:：]/i.test(first)
  )
}

function readRow(
  context: SheetContext,
  list: ListInput,
  heads: readonly PlacedHead[],
  at: number,
  problems: CellProblem[],
): { readonly read: ListRow; readonly missingEvidence: CellProblem | null } {
  const row = rowIdSchema.parse(`r${at}`)
  const { sheet } = context.found
  let values: ListRow['values'] = {}
  for (const head of heads) {
    const { value, fault } = readColumnCell(sheet.rows.get(at)?.get(head.at), head.column, context)
    const missing = head.required && value === null && fault === null
    const shown = missing ? ({ code: 'missing', severity: 'error', expected: null } as const) : fault
    if (shown !== null) problems.push(problemAt(context, at, head.at, shown, keyOf(list, row, head)))
    if (value !== null)
      values = { ...values, [head.column.id]: withText(values[head.column.id], head, value) }
  }
  const named = readEvidence(context, at, `${list.code}/${row}`, list.evidence.length > 0)
  problems.push(...named.problems)
  const cell = placeOf(context, at, heads[0]?.at ?? 1)
  return {
    read: { list: list.code, row, values, cell, evidence: named.evidence },
    missingEvidence: named.missing,
  }
}

function keyOf({ code }: ListInput, row: RowId, { column, year }: PlacedHead): string {
  return itemKey({
    kind: 'cell',
    list: code,
    row,
    column: column.id,
    year,
  })
}

function withText(before: CellValue | undefined, { column, year }: PlacedHead, text: string): CellValue {
  if (column.type !== 'yearly-number') return valueOfText(column, text)
  const years = before?.type === 'yearly-number' ? before.years : {}
  return {
    type: 'yearly-number',
    years: { ...years, ...(year === null ? {} : { [year]: decimalSchema.parse(text) }) },
  }
}

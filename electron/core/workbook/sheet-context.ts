import type { CellProblem } from '#shared/domain/application.ts'
import type { ClaimedEvidence, ReviewPeriod } from '#shared/domain/claim.ts'
import { missingEvidence } from '#shared/domain/evidence-file.ts'
import type { Scheme } from '#shared/domain/scheme.ts'
import { cellAddress } from '../ooxml/cell.ts'
import { cellText, type FoundSheet } from './find-columns.ts'
import type { SheetLayout } from './layout.ts'

/** What reading one sheet needs. */
export interface SheetContext {
  readonly scheme: Scheme
  readonly layout: SheetLayout
  readonly found: FoundSheet
  readonly period: ReviewPeriod
  readonly files: readonly string[]
  readonly date1904: boolean
}

/** Column number of a head by what it holds; undefined where the sheet lacks it. */
export function columnOf({ layout, found }: SheetContext, kind: string): number | undefined {
  const head = layout.heads.find(({ content }) => content.kind === kind)
  return head === undefined ? undefined : found.columns.get(head.id)
}

/** `定量指标!D7`. */
export function placeOf({ found }: SheetContext, row: number, column: number): string {
  return `${found.sheet.name}!${cellAddress(row, column)}`
}

export function problemAt(
  context: SheetContext,
  row: number,
  column: number,
  problem: Pick<CellProblem, 'code' | 'item' | 'expected'> & Partial<Pick<CellProblem, 'severity'>>,
): CellProblem {
  return {
    severity: 'error',
    ...problem,
    cell: placeOf(context, row, column),
    found: cellText(context.found.sheet, row, column),
  }
}

/** Rows with data, in order. */
export function dataRows({ found }: SheetContext): readonly number[] {
  return [...found.sheet.rows.keys()]
    .filter((row) => row >= found.firstRow)
    .toSorted((left, right) => left - right)
}

/** The evidence that a row names, and a warning for each name that the package does not have. */
export function readEvidence(
  context: SheetContext,
  row: number,
  item: string,
): { readonly evidence: ClaimedEvidence | null; readonly problems: readonly CellProblem[] } {
  const fileColumn = columnOf(context, 'evidence-file')
  if (fileColumn === undefined) return { evidence: null, problems: [] }
  const file = cellText(context.found.sheet, row, fileColumn)
  const pageColumn = columnOf(context, 'evidence-page')
  const page = pageColumn === undefined ? '' : cellText(context.found.sheet, row, pageColumn)
  if (file === '') return { evidence: null, problems: [] }
  const problems = missingEvidence(context.files, file).map((expected) =>
    problemAt(context, row, fileColumn, {
      code: 'evidence-not-found',
      severity: 'warning',
      item: `${item}/@evidence`,
      expected,
    }),
  )
  return { evidence: { file, page }, problems }
}

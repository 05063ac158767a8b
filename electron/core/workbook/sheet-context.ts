import type { CellProblem } from '#shared/domain/application.ts'
import type { ClaimedEvidence, ReviewPeriod } from '#shared/domain/claim.ts'
import { missingEvidence } from '#shared/domain/evidence-file.ts'
import type { Scheme } from '#shared/domain/scheme.ts'
import { unitText } from '#shared/domain/unit-text.ts'
import { cellAddress, contentText } from '../ooxml/cell.ts'
import { type FoundSheet, foreignUnit } from './find-sheets.ts'
import type { HeadContent, SheetLayout } from './layout.ts'
import type { CellFault } from './read-cell.ts'
import { cellText, shownCell } from './sheet-cells.ts'

/** What reading one sheet needs. `files`: the paths of the package, among which evidence is looked for. */
export interface SheetContext {
  readonly scheme: Scheme
  readonly layout: SheetLayout
  readonly found: FoundSheet
  readonly period: ReviewPeriod
  readonly files: readonly string[]
  readonly date1904: boolean
}

/** Column number of a head by what it holds; undefined where the sheet lacks it. */
export function columnOf({ layout, found }: SheetContext, kind: HeadContent['kind']): number | undefined {
  const head = layout.heads.find(({ content }) => content.kind === kind)
  return head === undefined ? undefined : found.columns.get(head.id)
}

/** `定量指标!D7`. */
export function placeOf({ found }: Pick<SheetContext, 'found'>, row: number, column: number): string {
  return `${found.sheet.name}!${cellAddress(row, column)}`
}

/** A problem at a cell, with what stands there. */
export function problemAt(
  context: Pick<SheetContext, 'found'>,
  row: number,
  column: number,
  { code, severity, expected }: CellFault,
  item: string | null,
): CellProblem {
  const found = cellText(context.found.sheet, row, column)
  return { code, severity, cell: placeOf(context, row, column), found, item, expected }
}

/** Rows with data, in order. */
export function dataRows({ found }: SheetContext): readonly number[] {
  return [...found.sheet.rows.keys()]
    .filter((row) => row >= found.firstRow)
    .toSorted((left, right) => left - right)
}

/** What is wrong with the headings: a column the scheme does not know, one that is not there, another unit. */
export function headProblems(context: SheetContext): readonly CellProblem[] {
  const { found, layout } = context
  const { sheet, columns, headRow } = found
  const problems: CellProblem[] = []
  for (const head of layout.heads) {
    const column = columns.get(head.id)
    const unit = column === undefined ? null : foreignUnit(cellText(sheet, headRow, column), head)
    if (column !== undefined && unit !== null) {
      const fault = {
        code: 'wrong-unit',
        severity: 'error',
        expected: unitText(head.unit)?.zh ?? null,
      } as const
      problems.push(problemAt(context, headRow, column, fault, null))
    }
    if (column !== undefined || !head.required) continue
    const expected = head.title.zh
    problems.push({
      code: 'missing-column',
      severity: 'error',
      cell: sheet.name,
      found: '',
      item: null,
      expected,
    })
  }
  const rows = dataRows(context)
  for (const column of found.strangers) {
    if (!rows.some((row) => sheet.rows.get(row)?.has(column))) continue
    const fault = { code: 'unknown-column', severity: 'warning', expected: null } as const
    problems.push(problemAt(context, headRow, column, fault, null))
  }
  return problems
}

/** What a row names as evidence. */
export interface NamedEvidence {
  readonly evidence: ClaimedEvidence | null
  /** A warning where it names nothing and should. */
  readonly missing: CellProblem | null
  /** A warning with the names that the package has no file for. */
  readonly problems: readonly CellProblem[]
}

/** The evidence that a row names. `asked`: whether it should name any. */
export function readEvidence(
  context: SheetContext,
  row: number,
  item: string,
  asked: boolean,
): NamedEvidence {
  const { sheet } = context.found
  const textAt = (column: number | undefined) => {
    const cell = column === undefined ? undefined : shownCell(sheet, row, column)
    return cell === undefined ? '' : contentText(cell.content).trim()
  }
  const column = columnOf(context, 'evidence-file')
  const file = textAt(column)
  const page = textAt(columnOf(context, 'evidence-page'))
  const evidence = file === '' && page === '' ? null : { file, page }
  if (column === undefined) return { evidence, missing: null, problems: [] }
  const key = `${item}/@evidence`
  const cell = placeOf(context, row, column)
  const warning = { severity: 'warning', cell, found: file, item: key } as const
  if (file === '') {
    return {
      evidence,
      missing: asked ? { ...warning, code: 'missing', expected: null } : null,
      problems: [],
    }
  }
  const absent = missingEvidence(context.files, file)
  return {
    evidence,
    missing: null,
    problems:
      absent.length === 0 ? [] : [{ ...warning, code: 'evidence-not-found', expected: absent.join('；') }],
  }
}

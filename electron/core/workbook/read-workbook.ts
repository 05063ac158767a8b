import type { CellProblem, Centre } from '#shared/domain/application.ts'
import type { Claims, ReviewPeriod } from '#shared/domain/claim.ts'
import type { Scheme } from '#shared/domain/scheme.ts'
import { hashJson } from '../digest.ts'
import { readSpreadsheet, type Spreadsheet } from '../ooxml/spreadsheet.ts'
import { findSheets } from './find-sheets.ts'
import { claimedFacts, hiddenSheetName, type SheetLayout, sheetLayouts, sheetName } from './layout.ts'
import { type Cover, readCover } from './read-cover.ts'
import { readFacts, readFigures, unanswered } from './read-inputs.ts'
import { readList } from './read-list.ts'
import { reviewYears } from './review-years.ts'
import { headProblems, type SheetContext } from './sheet-context.ts'

/** What a filled-in metrics workbook says, and every problem at its cell. */
export interface WorkbookReading {
  readonly centre: Centre
  readonly period: ReviewPeriod
  /** Every figure of the scheme and every fact is there, `null` where it was not given; rows as they stand. */
  readonly claims: Claims
  readonly problems: readonly CellProblem[]
  /** The scheme that the template was made for; null where nobody can tell any more. */
  readonly schemeId: string | null
  readonly schemeHash: string | null
}

export interface ReadWorkbookOptions {
  /** The period where the cover does not say one. */
  readonly period: ReviewPeriod
  /** Paths of the package, among which the named evidence is looked for. */
  readonly files: readonly string[]
  /** What the centre is called where the cover does not say. */
  readonly fallbackName: string
  readonly signal?: AbortSignal
}

/** Filled cells that are kept in memory: sixty times a large real workbook. */
const mostCells = 300_000

/**
 * Reads a metrics workbook. Content never makes it throw: what cannot be taken stands among the problems.
 *
 * @throws OfficeError where the file is no readable XLSX, and the signal's reason.
 */
export async function readWorkbook(
  path: string,
  scheme: Scheme,
  options: ReadWorkbookOptions,
): Promise<WorkbookReading> {
  const { signal } = options
  const limits = { cells: mostCells, ...(signal === undefined ? {} : { signal }) }
  const spreadsheet = await readSpreadsheet(path, limits)
  const cover = readCover(spreadsheet, scheme.years, options)
  const { period, centre, schemeId, schemeHash } = cover
  const years = reviewYears(period)
  const layouts = sheetLayouts(scheme, years)
  const found = findSheets(spreadsheet.sheets, layouts)
  const contextOf = (code: string): SheetContext | null => {
    const layout = layouts.find((candidate) => candidate.code === code)
    const sheet = found.get(code)
    if (layout === undefined || sheet === undefined) return null
    return { scheme, layout, found: sheet, period, files: options.files, date1904: spreadsheet.date1904 }
  }
  const figures = readFigures(scheme.scalars, years, contextOf('D'))
  const factSheet = contextOf('F')
  const facts =
    factSheet === null ? { facts: claimedFacts(scheme).map(unanswered), problems: [] } : readFacts(factSheet)
  const lists = scheme.lists.flatMap((list) => {
    const context = contextOf(list.code)
    return context === null ? [] : [readList(context, list)]
  })
  const contexts = layouts.flatMap(({ code }) => contextOf(code) ?? [])
  return {
    centre,
    period,
    schemeId,
    schemeHash,
    claims: { figures: figures.figures, rows: lists.flatMap(({ rows }) => rows), facts: facts.facts },
    problems: [
      ...schemeProblems(cover, scheme),
      ...cover.problems,
      ...layouts.filter(({ code }) => !found.has(code)).map(missingSheet),
      ...contexts.flatMap(headProblems),
      ...figures.problems,
      ...facts.problems,
      ...lists.flatMap(({ problems }) => problems),
      ...strangeSheets(spreadsheet, new Set([cover.sheet, ...[...found.values()].map(({ sheet }) => sheet)])),
    ],
  }
}

/** A template of another scheme, or of another version of this one. */
function schemeProblems({ schemeId, schemeHash, sheet }: Cover, scheme: Scheme): readonly CellProblem[] {
  const same = schemeId === null || schemeId === scheme.id
  if (same && (schemeHash === null || schemeHash === hashJson(scheme))) return []
  const [found, expected] = same ? [schemeHash, hashJson(scheme)] : [schemeId, scheme.id]
  const cell = sheet?.name ?? hiddenSheetName
  return [{ code: 'other-scheme', severity: 'warning', cell, found: found ?? '', item: null, expected }]
}

function missingSheet(layout: SheetLayout): CellProblem {
  const name = sheetName(layout, 'zh')
  const severity = layout.code === 'D' ? 'error' : 'warning'
  return { code: 'missing-sheet', severity, cell: name, found: '', item: null, expected: name }
}

function strangeSheets({ sheets }: Spreadsheet, known: ReadonlySet<unknown>): readonly CellProblem[] {
  return sheets
    .filter((sheet) => !known.has(sheet) && !sheet.hidden && sheet.rows.size > 0)
    .map(({ name }) => ({
      code: 'unknown-sheet',
      severity: 'warning',
      cell: name,
      found: name,
      item: null,
      expected: null,
    }))
}

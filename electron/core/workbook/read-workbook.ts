import type { CellProblem, Centre } from '#shared/domain/application.ts'
import type { Claims, ReviewPeriod } from '#shared/domain/claim.ts'
import type { Scheme } from '#shared/domain/scheme.ts'
import { readSpreadsheet } from '../ooxml/spreadsheet.ts'
import { findSheet } from './find-columns.ts'
import { coverSheetName, hiddenSheetName, sheetLayouts, sheetName } from './layout.ts'
import { readCover } from './read-cover.ts'
import { readFacts, readFigures } from './read-figures.ts'
import { readList } from './read-list.ts'
import { reviewYears } from './review-years.ts'

/** What a filled-in metrics workbook says, and every problem at its cell. */
export interface WorkbookReading {
  readonly centre: Centre
  readonly period: ReviewPeriod
  readonly claims: Claims
  readonly problems: readonly CellProblem[]
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

/**
 * Reads a metrics workbook. Content never makes it throw: what cannot be taken stands among the problems.
 *
 * @throws OfficeError where the file is no readable XLSX.
 */
export async function readWorkbook(
  path: string,
  scheme: Scheme,
  options: ReadWorkbookOptions,
): Promise<WorkbookReading> {
  const spreadsheet = await readSpreadsheet(
    path,
    options.signal === undefined ? {} : { signal: options.signal },
  )
  const cover = readCover(spreadsheet, options)
  const problems: CellProblem[] = [...cover.problems]
  const years = reviewYears(cover.period)
  const used = new Set<string>([hiddenSheetName, coverSheetName.zh, coverSheetName.en])
  const figures: Claims['figures'][number][] = []
  const rows: Claims['rows'][number][] = []
  const facts: Claims['facts'][number][] = []
  for (const layout of sheetLayouts(scheme, years)) {
    const found = findSheet(spreadsheet, layout)
    if (found === null) {
      problems.push({
        code: 'missing-sheet',
        severity: layout.list === null ? 'error' : 'warning',
        cell: sheetName(layout, 'zh'),
        found: '',
        item: null,
        expected: sheetName(layout, 'zh'),
      })
      continue
    }
    used.add(found.sheet.name)
    const context = {
      scheme,
      layout,
      found,
      period: cover.period,
      files: options.files,
      date1904: spreadsheet.date1904,
    }
    for (const head of layout.heads) {
      if (!head.required || found.columns.has(head.id)) continue
      const expected = head.title.zh
      problems.push({
        code: 'missing-column',
        severity: 'error',
        cell: found.sheet.name,
        found: '',
        item: null,
        expected,
      })
    }
    if (layout.code === 'D') {
      const read = readFigures(context)
      figures.push(...read.figures)
      problems.push(...read.problems)
    } else if (layout.list === null) {
      const read = readFacts(context)
      facts.push(...read.facts)
      problems.push(...read.problems)
    } else {
      const read = readList(context, layout.list)
      rows.push(...read.rows)
      problems.push(...read.problems)
    }
  }
  for (const { name, rows: filled, hidden } of spreadsheet.sheets) {
    if (used.has(name) || hidden || filled.size === 0) continue
    problems.push({
      code: 'unknown-sheet',
      severity: 'warning',
      cell: name,
      found: name,
      item: null,
      expected: null,
    })
  }
  return { centre: cover.centre, period: cover.period, claims: { figures, rows, facts }, problems }
}

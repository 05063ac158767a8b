import { Workbook } from '@cj-tech-master/excelts'
import type { Centre } from '#shared/domain/application.ts'
import type { Claims, ReviewPeriod } from '#shared/domain/claim.ts'
import type { Language } from '#shared/domain/localized-text.ts'
import type { Scheme } from '#shared/domain/scheme.ts'
import { writeWholeFile } from '../bundle/whole-file.ts'
import { addCover } from './cover-sheet.ts'
import type { Filling } from './filling.ts'
import { addFactRows, addFigureRows } from './input-rows.ts'
import { sheetLayouts } from './layout.ts'
import { addListRows } from './list-rows.ts'
import { addHiddenSheet, optionLists } from './option-lists.ts'
import { reviewYears } from './review-years.ts'
import { addTable } from './table-sheet.ts'

export interface TemplateOptions {
  /** Of the headings, notes and options; Chinese where it is left out. Reading takes both. */
  readonly language?: Language
  /** Filled in, where given: what samples and tests send in. */
  readonly centre?: Centre
  readonly claims?: Claims
  /** Rows of a list that are framed and checked while typing. */
  readonly listRows?: number
}

/**
 * Writes the metrics workbook 定量指标填报表 for a scheme: a cover, the figures by year, the facts, a sheet a list,
 * with units, drop-downs, notes and columns for the evidence. Ids stand in hidden cells, so that reading does
 * not depend on the words. An older file of that name is replaced whole.
 */
export async function writeTemplate(
  scheme: Scheme,
  period: ReviewPeriod,
  out: string,
  options: TemplateOptions = {},
): Promise<void> {
  const bytes = await templateBytes(scheme, period, options)
  await writeWholeFile(out, (handle) => handle.writeFile(bytes))
}

/**
 * {@link writeTemplate} as bytes, the same for the same filling. Rows with ids from `r5` on stand in that row of
 * their sheet and so keep their ids when they are read again; others are put one below the other.
 */
export async function templateBytes(
  scheme: Scheme,
  period: ReviewPeriod,
  { language = 'zh', centre, claims = noClaims, listRows = 200 }: TemplateOptions = {},
): Promise<Uint8Array> {
  const filling: Filling = { scheme, period, language, centre: centre ?? null, claims, listRows }
  const workbook = new Workbook()
  workbook.creator = 'PanelDesk'
  workbook.lastModifiedBy = 'PanelDesk'
  workbook.created = new Date(`${period.to}-12-31T00:00:00Z`)
  workbook.modified = workbook.created
  const lists = optionLists(scheme, language)
  addCover(workbook, filling, lists)
  for (const layout of sheetLayouts(scheme, reviewYears(period))) {
    const sheet = addTable(workbook, layout, filling)
    if (layout.code === 'D') addFigureRows(sheet, layout, filling)
    else if (layout.code === 'F') addFactRows(sheet, layout, filling, lists)
    else addListRows(sheet, layout, filling, lists)
  }
  addHiddenSheet(workbook, filling, lists)
  // A ZIP holds local time; this one is the same in every time zone.
  const zip = { modTime: new Date(1980, 0, 1), timestamps: 'dos' } as const
  return new Uint8Array(await workbook.xlsx.writeBuffer({ zip }))
}

const noClaims: Claims = { figures: [], rows: [], facts: [] }

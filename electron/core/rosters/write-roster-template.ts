import { Workbook, type Worksheet } from '@cj-tech-master/excelts'
import { formationModes } from '#shared/domain/formation-mode.ts'
import type { Language } from '#shared/domain/localized-text.ts'
import { adoptionAnswerNames } from '#shared/rounds/names.ts'
import type { RosterAdoption, RosterCentre, RosterPerson } from '#shared/rounds/roster.ts'
import { writeWholeFile } from '../bundle/whole-file.ts'
import { columnName } from '../ooxml/cell.ts'
import {
  columnNumberFormat,
  columnValidation,
  columnWidth,
  listValidation,
} from '../workbook/column-format.ts'
import { type FilledCell, fillDay, fillText } from '../workbook/fill-value.ts'
import { hiddenSheetName } from '../workbook/layout.ts'
import { finishSheet, markRows, styleCell } from '../workbook/sheet-style.ts'
import { addInstructions } from './instructions-sheet.ts'
import {
  adoptionsLayout,
  centresLayout,
  peopleLayout,
  type RosterColumn,
  type RosterLayout,
} from './roster-layout.ts'

const headRow = 2
const firstRow = headRow + 1
/** Rows that are framed and checked while typing; more may follow. */
const preparedRows = 300

export interface RosterTemplateOptions<Item> {
  /** Chinese where it is left out. Reading takes both. */
  readonly language?: Language
  /** Filled in, where given: the list as it stands, to go on from. */
  readonly items?: readonly Item[]
}

/** Writes the spreadsheet for people: headings, drop-downs, instructions. An older file is replaced whole. */
export async function writePeopleTemplate(
  out: string,
  { language = 'zh', items = [] }: RosterTemplateOptions<RosterPerson> = {},
): Promise<void> {
  await write(
    out,
    peopleLayout,
    language,
    items.map((person) => personCells(person, language)),
  )
}

/** Writes the spreadsheet for applicants. An older file is replaced whole. */
export async function writeCentresTemplate(
  out: string,
  { language = 'zh', items = [] }: RosterTemplateOptions<RosterCentre> = {},
): Promise<void> {
  await write(
    out,
    centresLayout,
    language,
    items.map((item) => centreCells(item, language)),
  )
}

/** Writes the spreadsheet for the table 意见—采纳情况. An older file is replaced whole. */
export async function writeAdoptionsTemplate(
  out: string,
  { language = 'zh', items = [] }: RosterTemplateOptions<RosterAdoption> = {},
): Promise<void> {
  await write(
    out,
    adoptionsLayout,
    language,
    items.map((item) => adoptionCells(item, language)),
  )
}

type Cells = Readonly<Record<string, FilledCell>>

async function write(
  out: string,
  layout: RosterLayout,
  language: Language,
  rows: readonly Cells[],
): Promise<void> {
  const workbook = new Workbook()
  workbook.creator = 'PanelDesk'
  workbook.lastModifiedBy = 'PanelDesk'
  workbook.created = new Date(Date.UTC(2026, 0, 1))
  workbook.modified = workbook.created
  const sheet = workbook.addWorksheet(layout.sheet[language])
  addHeadings(sheet, layout, language)
  addInstructions(workbook, layout, language)
  const ranges = addOptions(workbook, layout, language)
  prepareRows(sheet, layout, language, ranges)
  for (const [index, cells] of rows.entries()) {
    for (const [at, { column }] of layout.columns.entries()) {
      const value = cells[column.id] ?? null
      if (value !== null) sheet.getCell(firstRow + index, at + 1).value = value
    }
  }
  // A ZIP holds local time; this one is the same in every time zone.
  const zip = { modTime: new Date(1980, 0, 1), timestamps: 'dos' } as const
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer({ zip }))
  await writeWholeFile(out, (handle) => handle.writeFile(bytes))
}

function addHeadings(sheet: Worksheet, { title, columns }: RosterLayout, language: Language): void {
  styleCell(Object.assign(sheet.getCell(1, 1), { value: title[language] }), 'title')
  sheet.mergeCells(1, 1, 1, columns.length)
  for (const [at, { column, hint, empty }] of columns.entries()) {
    const cell = sheet.getCell(headRow, at + 1)
    cell.value = `${column.name[language]}${empty === 'error' ? '*' : ''}`
    cell.note = hint[language]
    styleCell(cell, 'heading')
    sheet.getColumn(at + 1).width = Math.max(columnWidth(column), 14)
  }
  finishSheet(sheet, headRow, 1)
}

function prepareRows(
  sheet: Worksheet,
  { columns }: RosterLayout,
  language: Language,
  ranges: ReadonlyMap<string, string>,
): void {
  const period = { from: '2000', to: '2199' } as Parameters<typeof columnValidation>[1]
  const last = firstRow + preparedRows - 1
  for (const [at, roster] of columns.entries()) {
    const range = ranges.get(roster.column.id) ?? null
    const validation =
      range === null
        ? columnValidation(roster.column, period, null, language)
        : { ...listValidation(range, language), showErrorMessage: roster.offered.length === 0 }
    for (let row = firstRow; row <= last; row += 1) {
      const cell = sheet.getCell(row, at + 1)
      cell.numFmt = columnNumberFormat(roster.column)
      if (validation !== null) cell.dataValidation = validation
    }
  }
  const required = columns.flatMap(({ empty }, at) => (empty === 'error' ? [columnName(at + 1)] : []))
  markRows(sheet, `A${firstRow}:${columnName(columns.length)}${last}`, required, firstRow)
}

/** The options of the drop-downs in a sheet that nobody sees; where they lie, by column. */
function addOptions(
  workbook: Workbook,
  { columns }: RosterLayout,
  language: Language,
): ReadonlyMap<string, string> {
  const sheet = workbook.addWorksheet(hiddenSheetName, { state: 'veryHidden' })
  sheet.getCell(1, 1).value = 'paneldesk-roster/1'
  const ranges = new Map<string, string>()
  for (const [at, roster] of columns.entries()) {
    const options = optionsOf(roster, language)
    if (options.length === 0) continue
    const letter = columnName(at + 2)
    for (const [row, option] of options.entries()) sheet.getCell(row + 2, at + 2).value = option
    ranges.set(roster.column.id, `${hiddenSheetName}!$${letter}$2:$${letter}$${options.length + 1}`)
  }
  return ranges
}

function optionsOf({ column, offered }: RosterColumn, language: Language): readonly string[] {
  const names = column.type === 'choice' ? column.options.map(({ name }) => name) : offered
  return names.map((name) => name[language])
}

function personCells({ fields, recusals, ...person }: RosterPerson, language: Language): Cells {
  return {
    name: fillText(person.name),
    organisation: fillText(person.organisation),
    role: optionName(peopleLayout, 'role', person.role, language),
    outside: optionName(peopleLayout, 'outside', person.outside ? 'outside' : 'inside', language),
    fields: listed(fields),
    recusals: listed(recusals),
  }
}

function centreCells({ centre, partners }: RosterCentre, language: Language): Cells {
  const orNothing = (text: string | null) => (text === null ? null : fillText(text))
  const mode = formationModes.find(({ code }) => code === centre.formationMode)
  return {
    name: fillText(centre.name),
    leadUnit: orNothing(centre.leadUnit),
    creditCode: orNothing(centre.creditCode),
    field: orNothing(centre.field),
    formationMode: mode?.name[language] ?? null,
    approvedOn: centre.approvedOn === null ? null : fillDay(centre.approvedOn),
    partners: listed(partners),
  }
}

function adoptionCells(
  { centre, number, text, answer, explanation }: RosterAdoption,
  language: Language,
): Cells {
  return {
    centre: fillText(centre),
    number,
    text: fillText(text),
    answer: answer === null ? null : adoptionAnswerNames[answer][language],
    explanation: explanation === '' ? null : fillText(explanation),
  }
}

function listed(names: readonly string[]): FilledCell {
  return names.length === 0 ? null : fillText(names.join('、'))
}

function optionName({ columns }: RosterLayout, id: string, code: string, language: Language): string {
  const column = columns.find((roster) => roster.column.id === id)?.column
  const option = column?.type === 'choice' ? column.options.find((one) => one.code === code) : undefined
  return option?.name[language] ?? code
}

import { Workbook, type Worksheet } from '@cj-tech-master/excelts'
import { writableText } from '../ooxml/writable-text.ts'
import { fillDay, fillText } from '../workbook/fill-value.ts'
import type { Form } from './form.ts'
import { pageMeasures } from './form-page.ts'
import { formWords } from './form-words.ts'
import { numberCell } from './number-cell.ts'
import type { PlannedCell, PlannedSheet } from './planned-sheet.ts'
import { styleFormCell } from './sheet-look.ts'
import { planSheets } from './sheet-plan.ts'

/** A spreadsheet, and how many cells with a value it was given: what reading it back must find. */
export interface WrittenXlsx {
  readonly bytes: Uint8Array
  readonly cellsWritten: number
}

/**
 * A form as a spreadsheet, a sheet for each table, ready to print. A number is stored as one only where the
 * spreadsheet shows the very same digits again, a day as a date; all else is text. The same form gives the same
 * bytes.
 *
 * @throws where the form's spans or rows do not fit its columns.
 */
export async function writeXlsx(form: Form): Promise<WrittenXlsx> {
  const workbook = new Workbook()
  workbook.creator = 'PanelDesk'
  workbook.lastModifiedBy = 'PanelDesk'
  workbook.title = form.title
  workbook.created = new Date(`${form.date ?? '1980-01-01'}T00:00:00Z`)
  workbook.modified = workbook.created
  let cellsWritten = 0
  for (const plan of planSheets(form)) {
    const sheet = workbook.addWorksheet(plan.name)
    setPage(sheet, plan, form)
    for (const cell of plan.cells) cellsWritten += putCell(sheet, cell) ? 1 : 0
  }
  // A ZIP holds local time; this one is the same in every time zone.
  const zip = { modTime: new Date(1980, 0, 1), timestamps: 'dos' } as const
  return { bytes: new Uint8Array(await workbook.xlsx.writeBuffer({ zip })), cellsWritten }
}

/** Whether the cell got a value. */
function putCell(sheet: Worksheet, planned: PlannedCell): boolean {
  const { row, column, columns, rows } = planned
  const cell = sheet.getCell(row, column)
  const value = typedValue(planned)
  if (value !== null) cell.value = value.value
  for (let down = 0; down < rows; down += 1) {
    for (let along = 0; along < columns; along += 1) {
      styleFormCell(sheet.getCell(row + down, column + along), planned)
    }
  }
  if (columns * rows > 1) sheet.mergeCells(row, column, row + rows - 1, column + columns - 1)
  cell.numFmt = value?.format ?? '@'
  return value !== null
}

interface TypedValue {
  readonly value: string | number | Date
  readonly format: string
}

function typedValue({ text, kind }: PlannedCell): TypedValue | null {
  const writable = writableText(text)
  if (writable.trim() === '') return null
  if (kind === 'number') {
    const number = numberCell(writable)
    if (number !== null) return { value: number.number, format: number.format }
  }
  if (kind === 'date' && isDay(writable)) {
    const value = fillDay(writable)
    return { value, format: value instanceof Date ? 'yyyy-mm-dd' : '@' }
  }
  return { value: fillText(writable), format: '@' }
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

/** Excel counts columns in widths of a digit, 7 pixels of 96 an inch. */
const millimetresPerDigit = (7 * 25.4) / 96

function setPage(sheet: Worksheet, { widths, heights, headRows, breaks }: PlannedSheet, form: Form): void {
  sheet.columns = widths.map((width) => ({ width: Math.max(4, (0.98 * width) / millimetresPerDigit) }))
  for (const [row, height] of heights) sheet.getRow(row).height = height
  for (const row of breaks) sheet.getRow(row).addPageBreak()
  const { width, height, top, right, bottom, left } = pageMeasures[form.paper]
  const inches = (millimetres: number) => millimetres / 25.4
  Object.assign(sheet.pageSetup, {
    paperSize: 9,
    orientation: width > height ? 'landscape' : 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: {
      top: inches(top),
      right: inches(right),
      bottom: inches(bottom),
      left: inches(left),
      header: inches(15),
      footer: inches(15),
    },
    ...(headRows === null ? {} : { printTitlesRow: `${headRows[0]}:${headRows[1]}` }),
  })
  const plain = (text: string) => writableText(text).replaceAll('&', '&&')
  Object.assign(sheet.headerFooter, {
    ...(form.mark === undefined ? {} : { oddHeader: `&R${plain(form.mark)}` }),
    oddFooter: `&L&9${plain(`${formWords[form.language].code} ${form.code}`)}&C&14— &P —`,
  })
}

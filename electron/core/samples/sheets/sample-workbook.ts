import { Workbook } from '@cj-tech-master/excelts'

export type SheetColumn = { readonly title: string; readonly width: number; readonly numbers?: boolean }

export type SampleSheet = {
  readonly name: string
  readonly title: string
  readonly columns: readonly SheetColumn[]
  /** Cells under numeric columns are written as numbers, others as text. */
  readonly rows: readonly (readonly string[])[]
}

/** A ledger as an office keeps it: a title, a line that says 样例, ruled columns, a frozen head. */
export async function sampleWorkbook(
  about: { readonly title: string; readonly author: string; readonly date: string },
  sheets: readonly SampleSheet[],
): Promise<Uint8Array> {
  const workbook = new Workbook()
  workbook.creator = about.author
  workbook.lastModifiedBy = about.author
  workbook.title = `${about.title}（样例 SAMPLE）`
  workbook.created = new Date(`${about.date}T09:00:00Z`)
  workbook.modified = workbook.created
  for (const { name, title, columns, rows } of sheets) {
    const sheet = workbook.addWorksheet(name, {
      views: [{ state: 'frozen', ySplit: 3 }],
      pageSetup: { orientation: 'landscape', paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    })
    const width = columns.length
    sheet.columns = columns.map((column) => ({ width: column.width }))
    sheet.addRow([title])
    sheet.mergeCells(1, 1, 1, width)
    sheet.getRow(1).font = { name: '黑体', size: 16, bold: true }
    sheet.getRow(1).height = 30
    sheet.getCell(1, 1).alignment = { horizontal: 'center', vertical: 'middle' }
    sheet.addRow(['样例 SAMPLE · 非真实资料 · 机构、人员与数据均为虚构'])
    sheet.mergeCells(2, 1, 2, width)
    sheet.getRow(2).font = { name: '宋体', size: 10, color: { argb: 'FFC8201C' } }
    sheet.addRow(columns.map((column) => column.title))
    for (const row of rows) {
      sheet.addRow(
        row.map((cell, place) => (columns[place]?.numbers === true && cell !== '' ? Number(cell) : cell)),
      )
    }
    for (let line = 3; line <= rows.length + 3; line++) {
      for (let place = 1; place <= width; place++) {
        const cell = sheet.getCell(line, place)
        const thin = { style: 'thin' } as const
        cell.border = { top: thin, left: thin, bottom: thin, right: thin }
        cell.font = { name: '宋体', size: 10, bold: line === 3 }
        cell.alignment = {
          vertical: 'middle',
          horizontal: line === 3 ? 'center' : 'left',
          wrapText: line === 3,
        }
      }
    }
  }
  // A local date, because a ZIP holds local time: the same bytes in every time zone.
  const bytes = await workbook.xlsx.writeBuffer({
    zip: { level: 0, modTime: new Date(1980, 0, 1), timestamps: 'dos' },
  })
  return new Uint8Array(bytes)
}

import { Workbook } from '@cj-tech-master/excelts'
import { describe, expect, it } from 'vitest'
import { findCells } from '#renderer/features/documents/sheet/find-cells.ts'
import { readWorkbook } from '#renderer/features/documents/sheet/xlsx/workbook.ts'
import { makeWorkbook, type RawWorkbook } from '#test/support/raw-office.ts'
import { makeZip } from '#test/support/zip-maker.ts'

async function saved(fill: (workbook: Workbook) => void): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = new Workbook()
  fill(workbook)
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

/** A workbook of one sheet, written by hand. */
function written(rows: string, more: Partial<RawWorkbook> = {}): Uint8Array<ArrayBuffer> {
  return new Uint8Array(makeWorkbook({ sheets: [{ name: '甲&amp;乙', rows }], ...more }))
}

async function texts(bytes: Uint8Array<ArrayBuffer>): Promise<readonly (readonly string[])[]> {
  const [sheet] = await readWorkbook(bytes)
  return Array.from(sheet?.rows ?? [], (cells) => Array.from(cells ?? [], (cell) => cell?.text ?? ''))
}

describe('a workbook', () => {
  it('shows numbers and dates as their formats say', async () => {
    const values: readonly (readonly [value: number | Date, format: string, shown: string])[] = [
      [0.123456, '0.00%', '12.35%'],
      [1234567.891, '#,##0.00', '1,234,567.89'],
      [-12, '#,##0_);(#,##0)', '(12)'],
      [12345, '0"万元"', '12345万元'],
      [1234.5, '¥#,##0.00;[Red]-¥#,##0.00', '¥1,234.50'],
      [new Date(Date.UTC(2024, 2, 5)), 'yyyy"年"m"月"d"日"', '2024年3月5日'],
      [new Date(Date.UTC(2024, 2, 5, 13, 4)), 'yyyy/m/d h:mm', '2024/3/5 13:04'],
      [0.1 + 0.2, 'General', '0.3'],
    ]
    const bytes = await saved((workbook) => {
      const sheet = workbook.addWorksheet('数')
      values.forEach(([value, format], row) => {
        const cell = sheet.getCell(row + 1, 1)
        cell.value = value
        cell.numFmt = format
      })
    })
    expect((await texts(bytes)).flat()).toEqual(values.map(([, , shown]) => shown))
  })

  it('shows results of formulas with the formulas, errors, rich text and merged cells', async () => {
    const bytes = await saved((workbook) => {
      const sheet = workbook.addWorksheet('表')
      sheet.getCell('A1').value = { richText: [{ text: '汇总' }, { text: '表' }] }
      sheet.getCell('A1').font = { bold: true }
      sheet.mergeCells('A1:C1')
      sheet.getCell('A2').value = { formula: 'SUM(B1:B9)', result: 42 }
      sheet.getCell('B2').value = { formula: '1/0', result: { error: '#DIV/0!' } }
      sheet.getCell('C2').value = true
      workbook.addWorksheet('底稿', { state: 'hidden' })
    })
    const [sheet, hidden] = await readWorkbook(bytes)
    expect(sheet?.rows[0]?.[0]).toEqual({ text: '汇总表', bold: true })
    expect(sheet?.merged).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }])
    expect(sheet?.rows[1]).toEqual([
      { text: '42', formula: 'SUM(B1:B9)', numeric: true },
      { text: '#DIV/0!', formula: '1/0' },
      { text: 'TRUE' },
    ])
    expect({ name: hidden?.name, hidden: hidden?.hidden, rows: hidden?.rows }).toEqual({
      name: '底稿',
      hidden: true,
      rows: [],
    })
  })

  it('reads XML with prefixes, without addresses, with gaps, escapes and readings', async () => {
    const bytes = written(
      '<row><c t="s"><v>0</v></c><c t="inlineStr"><is><t>a&lt;b&#x4e2d;_x000A_</t></is></c></row><row r="4"><c r="C4"><v>5</v></c></row>',
      { prefix: 'x', strings: '<si><t>研发</t><rPh sb="0" eb="1"><t>ヤンファ</t></rPh></si>' },
    )
    expect(await texts(bytes)).toEqual([['研发', 'a<b中\n'], [], [], ['', '', '5']])
    expect((await readWorkbook(bytes))[0]?.name).toBe('甲&乙')
  })

  it('moves a shared formula to each of its cells', async () => {
    const bytes = written(
      '<row r="1"><c r="C1"><f t="shared" ref="C1:C2" si="0">A1*$B$1+SUM(A$1:A1)&amp;"A1"</f><v>1</v></c></row><row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row>',
    )
    const [sheet] = await readWorkbook(bytes)
    expect(sheet?.rows[1]?.[2]?.formula).toBe('A2*$B$1+SUM(A$1:A2)&"A1"')
  })

  it('counts days from 1904 where an old Macintosh did', async () => {
    const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>'
    const rows = '<row r="1"><c r="A1" s="1"><v>44000</v></c><c r="B1"><v>44000</v></c></row>'
    expect(await texts(written(rows, { styles }))).toEqual([['2020/6/18', '44000']])
    expect(await texts(written(rows, { styles, date1904: true }))).toEqual([['2024/6/19', '44000']])
  })

  it('is read in the strict form too', async () => {
    expect(await texts(written('<row r="1"><c r="A1"><v>1</v></c></row>', { strict: true }))).toEqual([['1']])
  })

  it('is searched by what cells show and by their formulas', async () => {
    const bytes = await saved((workbook) => {
      workbook.addWorksheet('一').getCell('B2').value = { formula: 'ROUND(A1,2)', result: 3 }
      workbook.addWorksheet('二').getCell('A1').value = '技术 服务'
    })
    const sheets = await readWorkbook(bytes)
    expect([...findCells(sheets, '技术服务')].flat()).toEqual([{ sheet: 1, row: 0, column: 0 }])
    expect([...findCells(sheets, 'round')].flat()).toEqual([{ sheet: 0, row: 1, column: 1 }])
  })

  it('used to take 10 s and 800 MB to refuse a bomb; now it is refused while it unpacks', async () => {
    const bytes = written(' '.repeat(60 * 2 ** 20))
    expect(bytes.length).toBeLessThan(2 ** 20)
    await expect(readWorkbook(bytes)).rejects.toMatchObject({ problem: 'too-large' })
  })

  it('is refused where it is none', async () => {
    await expect(
      readWorkbook(new Uint8Array(Buffer.from('no zip at all, but long enough'))),
    ).rejects.toMatchObject({
      problem: 'corrupt',
    })
    await expect(
      readWorkbook(new Uint8Array(makeZip([{ name: 'a', data: Buffer.from('b') }]))),
    ).rejects.toMatchObject({
      problem: 'corrupt',
    })
  })
})

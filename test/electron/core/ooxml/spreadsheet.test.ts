import { describe, expect, it } from 'vitest'
import { contentText, shownDecimal } from '#electron/core/ooxml/cell.ts'
import { OfficeError } from '#electron/core/ooxml/office-error.ts'
import { readSpreadsheet, type SpreadsheetOptions } from '#electron/core/ooxml/spreadsheet.ts'
import { makeCompound } from '#test/support/office-maker.ts'
import { makeOffice, makeWorkbook, type RawWorkbook, relationships } from '#test/support/raw-office.ts'
import { savedFile } from '#test/support/workbook-maker.ts'
import { makeZip } from '#test/support/zip-maker.ts'

async function read(bytes: Uint8Array, options?: SpreadsheetOptions) {
  return readSpreadsheet(await savedFile(bytes), options)
}

/** Filled cells of the first sheet: `[row, column, text]`. */
async function cells(workbook: RawWorkbook) {
  const [sheet] = (await read(makeWorkbook(workbook))).sheets
  return [...(sheet?.rows.values() ?? [])].flatMap((row) =>
    [...row.values()].map(({ row: at, column, content }) => [at, column, contentText(content)]),
  )
}
const sheetOf = (rows: string) => ({ sheets: [{ name: 'S', rows }] })

describe('a workbook of any program', () => {
  const rows = '<row r="2"><c r="B2" t="s"><v>0</v></c><c r="D2"><v>1.5</v></c></row>'
  const expected = [
    [2, 2, '知识产权'],
    [2, 4, '1.5'],
  ]
  const workbook = { ...sheetOf(rows), strings: '<si><t>知识产权</t></si>' }

  it('is read with any prefix, strict or transitional, with part names in any case', async () => {
    expect(await cells(workbook)).toEqual(expected)
    expect(await cells({ ...workbook, prefix: 'x' })).toEqual(expected)
    expect(await cells({ ...workbook, strict: true })).toEqual(expected)
  })

  it('is read with comments in a folder of their own, which used to crash a library', async () => {
    const extra = {
      'xl/sheets/_rels/DATA0.xml.rels': relationships([['c', 'comments', '/xl/comments/comment1.xml']]),
      'xl/comments/comment1.xml': '<comments/>',
    }
    expect(await cells({ ...workbook, extra })).toEqual(expected)
  })

  it('may leave out the addresses of rows and cells', async () => {
    expect(
      await cells(sheetOf('<row><c><v>1</v></c><c><v>2</v></c></row><row><c r="C9"><v>3</v></c></row>')),
    ).toEqual([
      [1, 1, '1'],
      [1, 2, '2'],
      [9, 3, '3'],
    ])
  })

  it('may write its texts in runs, with readings above them, in the cell, or with escaped characters', async () => {
    const strings =
      '<si><r><rPr><b/></rPr><t>东</t></r><r><t xml:space="preserve">京 </t></r><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si><si><t>a&amp;b&#x4E2D;_x000A_c</t></si>'
    const row =
      '<row r="1"><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="inlineStr"><is><r><t>行</t></r><r><t>内</t></r></is></c><c t="str"><f>"x"&amp;1</f><v>x1</v></c></row>'
    expect((await cells({ ...sheetOf(row), strings })).map(([, , text]) => text)).toEqual([
      '东京 ',
      'a&b中\nc',
      '行内',
      'x1',
    ])
  })

  it('tells errors, truth, formulas without a result, and the empty text of a formula', async () => {
    const row =
      '<row r="1"><c t="e"><f>1/0</f><v>#DIV/0!</v></c><c t="b"><v>1</v></c><c><f>A1*2</f></c><c><f>A1*2</f><v></v></c><c t="str"><f>""</f><v></v></c><c s="1"/><c t="inlineStr"><is><t>  </t></is></c></row>'
    const [sheet] = (await read(makeWorkbook(sheetOf(row)))).sheets
    expect([...(sheet?.rows.get(1)?.values() ?? [])].map(({ content }) => content)).toEqual([
      { kind: 'error', error: '#DIV/0!' },
      { kind: 'yes-no', yes: true },
      { kind: 'not-calculated', formula: 'A1*2' },
      { kind: 'not-calculated', formula: 'A1*2' },
    ])
  })

  it.each([
    ['14', undefined, true],
    ['31', undefined, true],
    ['57', undefined, true],
    ['9', undefined, false],
    ['180', 'yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@', true],
    ['181', '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', true],
    ['182', '0.00&quot;months&quot;', false],
    ['183', '#,##0.00_);[Red]\\(#,##0.00\\)', false],
    ['184', '[DBNum1][$-804]General', false],
    ['185', 'G/通用格式&quot;元&quot;', false],
  ])('knows whether format %s %s shows a day', async (id, code, date) => {
    const custom =
      code === undefined ? '' : `<numFmts><numFmt numFmtId="${id}" formatCode="${code}"/></numFmts>`
    const styles = `${custom}<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="${id}"/></cellXfs>`
    const workbook = makeWorkbook({ ...sheetOf('<row><c s="1"><v>45356</v></c></row>'), styles })
    const content = (await read(workbook)).sheets[0]?.rows.get(1)?.get(1)?.content
    expect(content).toMatchObject({ kind: 'number', number: '45356', format: { date } })
  })

  it('says whether it counts days as an old Mac does, and which cells are merged', async () => {
    const merged = { ...sheetOf('<row><c><v>1</v></c></row>'), date1904: true }
    const after = '<mergeCells><mergeCell ref="A1:B3"/></mergeCells>'
    const { date1904, sheets } = await read(
      makeWorkbook({ ...merged, sheets: [{ name: 'S', rows: '<row><c><v>1</v></c></row>', after }] }),
    )
    expect(date1904).toBe(true)
    expect(sheets[0]?.merges).toEqual([{ top: 1, left: 1, bottom: 3, right: 2 }])
  })

  it('may format a million empty cells, which are passed over', async () => {
    const row = `<row>${'<c s="1"/>'.repeat(100)}</row>`
    const rows = `${row.repeat(3_000)}<row r="9000"><c r="A9000"><v>7</v></c></row>`
    expect(await cells(sheetOf(rows))).toEqual([[9000, 1, '7']])
  })

  it('is read no further than asked', async () => {
    const bytes = makeWorkbook(sheetOf('<row r="1"><c><v>1</v></c></row><row r="5"><c><v>5</v></c></row>'))
    expect([...((await read(bytes, { lastRow: 3 })).sheets[0]?.rows.keys() ?? [])]).toEqual([1])
  })
})

describe('a number as a spreadsheet shows it', () => {
  it.each([
    [0.1 + 0.2, '0.3'],
    [1234567.8912, '1234567.8912'],
    [1e-7, '0.0000001'],
    [-2.5e-3, '-0.0025'],
    [1e21, '1000000000000000000000'],
    [Number('123456789012345678'), '123456789012346000'],
    [0, '0'],
    [-0, '0'],
    [100, '100'],
  ])('%d is %s', (value, text) => {
    expect(shownDecimal(value)).toBe(text)
  })
})

describe('what is no readable workbook', () => {
  const codeOf = async (bytes: Uint8Array, options?: SpreadsheetOptions) => {
    const error = await read(bytes, options).catch((thrown: unknown) => thrown)
    return error instanceof OfficeError ? error.code : error
  }

  it('is told apart: no Office file, an old one, one with a password, a broken one, too large a one', async () => {
    const good = makeWorkbook(sheetOf('<row><c><v>1</v></c><c><v>2</v></c></row>'))
    expect(await codeOf(Buffer.from('plain text'))).toBe('not-office')
    expect(await codeOf(new Uint8Array())).toBe('not-office')
    expect(await codeOf(makeZip([{ name: 'a.txt', data: Buffer.from('a') }]))).toBe('not-office')
    expect(await codeOf(makeCompound(['Workbook']))).toBe('not-office')
    expect(await codeOf(makeCompound(['EncryptedPackage']))).toBe('password-protected')
    expect(await codeOf(good.subarray(0, good.length - 40))).toBe('damaged')
    expect(
      await codeOf(
        makeOffice({
          '_rels/.rels': relationships([['r', 'officeDocument', 'word/document.xml']]),
          'word/document.xml': '<document/>',
        }),
      ),
    ).toBe('not-office')
    expect(await codeOf(makeWorkbook(sheetOf('<row><c><v>1</v></c')))).toBe('damaged')
    expect(await codeOf(good, { cells: 1 })).toBe('too-large')
  })

  it('is one that declares a document type, for entities could fill the memory', async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>'
    const workbook = makeWorkbook({
      ...sheetOf('<row/>'),
      extra: { 'xl/sharedStrings.xml': `${bomb}<sst><si><t>&b;</t></si></sst>` },
    })
    expect(await codeOf(workbook)).toBe('damaged')
  })

  it('stops where it is cancelled', async () => {
    const reason = new Error('stopped')
    const signal = AbortSignal.abort(reason)
    expect(await codeOf(makeWorkbook(sheetOf('<row/>')), { signal })).toBe(reason)
  })
})

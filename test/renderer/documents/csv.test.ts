import { describe, expect, it } from 'vitest'
import { sheetOfCsv } from '#renderer/features/documents/sheet/csv-sheet.ts'
import { parseCsv } from '#renderer/features/documents/sheet/parse-csv.ts'

describe('CSV', () => {
  it('keeps separators, quotes and line ends that stand in quotes', () => {
    expect(parseCsv('a,"b,""c""\n2"\r\n,\n')).toEqual([
      ['a', 'b,"c"\n2'],
      ['', ''],
    ])
  })

  it('is told by the separator its first line uses', () => {
    expect(parseCsv('项目\t金额\n甲,乙\t3')).toEqual([
      ['项目', '金额'],
      ['甲,乙', '3'],
    ])
    expect(parseCsv('"a;b;c",d\n1,2')[1]).toEqual(['1', '2'])
  })

  it('ends with or without a last line end', () => {
    expect(parseCsv('1,2')).toEqual(parseCsv('1,2\n'))
    expect(parseCsv('')).toEqual([])
  })

  it('becomes a sheet on which figures are known as figures', () => {
    const sheet = sheetOfCsv([['金额', '备注'], ['1,234.50', '三年'], ['12%']])
    expect(sheet.rows).toEqual([
      [{ text: '金额' }, { text: '备注' }],
      [{ text: '1,234.50', numeric: true }, { text: '三年' }],
      [{ text: '12%', numeric: true }],
    ])
    expect(sheet.columnCount).toBe(2)
  })
})

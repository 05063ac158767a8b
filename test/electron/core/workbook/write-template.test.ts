import { readdir, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Workbook } from '@cj-tech-master/excelts'
import { describe, expect, it, onTestFinished } from 'vitest'
import { cellAddress } from '#electron/core/ooxml/cell.ts'
import { templateBytes, writeTemplate } from '#electron/core/workbook/write-template.ts'
import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'
import { smallScheme } from '#test/support/small-scheme.ts'
import { filledWorkbook, period, savedFile } from '#test/support/workbook-maker.ts'

async function opened(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook()
  await workbook.xlsx.load(bytes)
  return workbook
}

/** The value, note and drop-down of each heading of a sheet, left to right. */
function headings(workbook: Workbook, name: string, row = 3) {
  const sheet = workbook.getWorksheet(name)
  return Array.from(
    { length: sheet?.columnCount ?? 0 },
    (_, index) => sheet?.getCell(row, index + 1).text ?? '',
  )
}

describe('the template of the metrics workbook', () => {
  it('has a cover, the figures, the facts and a sheet a list, with units and years in the headings', async () => {
    const workbook = await opened(await templateBytes(smallScheme(), period))
    expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ['封面', 'visible'],
      ['定量指标', 'visible'],
      ['规范运行', 'visible'],
      ['L3 知识产权', 'visible'],
      ['L7 服务合同', 'visible'],
      ['L13 服务企业名单', 'visible'],
      ['PanelDesk', 'veryHidden'],
    ])
    expect(headings(workbook, '定量指标')).toEqual([
      '代码',
      '指标名称',
      '单位',
      '2023年*',
      '2024年*',
      '2025年*',
      '佐证材料文件',
      '页码',
      '填报说明',
    ])
    expect(headings(workbook, 'L7 服务合同')).toEqual([
      '合同编号*',
      '对方信用代码*',
      '是否关联方*',
      '合同金额（万元）',
      '到账金额 2023年（万元）',
      '到账金额 2024年（万元）',
      '到账金额 2025年（万元）',
      '佐证材料文件',
      '页码',
    ])
  })

  it('speaks English where asked to', async () => {
    const workbook = await opened(await templateBytes(smallScheme(), period, { language: 'en' }))
    expect(headings(workbook, 'L7 Contracts').slice(3, 5)).toEqual([
      'Sum (10,000 yuan)',
      'Received 2023 (10,000 yuan)',
    ])
  })

  it('says on the cover for which scheme and period it is, and that the scheme is not official', async () => {
    const cover = (await opened(await templateBytes(smallScheme(), period))).getWorksheet('封面')
    const texts = cover?.getSheetValues().flatMap((row) => row ?? []) ?? []
    expect(texts).toEqual(
      expect.arrayContaining(['技术创新中心名称*', 'small-test-scheme', '2023-2025', '参考，非官方']),
    )
    expect(texts.some((text) => /^[0-9a-f]{64}$/.test(String(text)))).toBe(true)
    expect(texts.some((text) => String(text).startsWith('1. 先填本页'))).toBe(true)
  })

  it('asks for each column in its own form: drop-downs, formats, notes, frozen headings, hidden ids', async () => {
    const workbook = await opened(await templateBytes(smallScheme(), period))
    const sheet = workbook.getWorksheet('L3 知识产权')
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 3 })
    expect(sheet?.getRow(4).hidden).toBe(true)
    expect(sheet?.getCell('A4').text).toBe('L3.kind')
    expect(sheet?.getCell('A204').dataValidation).toMatchObject({
      type: 'list',
      formulae: ['PanelDesk!$F$2:$F$3'],
    })
    const options = workbook.getWorksheet('PanelDesk')
    expect(['F1', 'F2', 'F3'].map((address) => options?.getCell(address).text)).toEqual([
      'L3.kind',
      '发明专利',
      '实用新型（专利）',
    ])
    expect(sheet?.getCell('E204').dataValidation).toMatchObject({ type: 'date', operator: 'between' })
    expect(['C', 'E', 'F'].map((column) => sheet?.getCell(`${column}204`).numFmt)).toEqual([
      '@',
      'yyyy-mm-dd',
      '#,##0.00',
    ])
    expect(JSON.stringify(sheet?.getCell('E3').note)).toContain('2023—2025')
  })

  it('does not ask the applicant for facts that stand on record elsewhere', async () => {
    const facts = (await opened(await templateBytes(smallScheme(), period))).getWorksheet('规范运行')
    expect(facts?.getCell('A5').text).toBe('F01')
    expect(facts?.getCell('A6').text).toBe('')
  })

  it('is the same byte for byte in every time zone', async () => {
    const zone = process.env['TZ']
    onTestFinished(() => {
      if (zone === undefined) delete process.env['TZ']
      else process.env['TZ'] = zone
    })
    const first = await filledWorkbook()
    for (const other of ['Asia/Shanghai', 'America/New_York']) {
      process.env['TZ'] = other
      expect(Buffer.from(await filledWorkbook()).equals(Buffer.from(first)), other).toBe(true)
    }
  })

  it('fits the reference scheme, with short sheet names and without a doubled id', async () => {
    const workbook = await opened(await templateBytes(referenceOperationScheme(), period))
    const names = workbook.worksheets.map(({ name }) => name)
    expect(names).toHaveLength(17)
    expect(names.filter((name) => name.length > 31)).toEqual([])
    const ids = workbook.worksheets.slice(1, -1).flatMap((sheet) => headings(workbook, sheet.name, 4))
    expect(ids).not.toContain('')
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('replaces an older file whole and leaves nothing beside it', async () => {
    const path = await savedFile(new Uint8Array([1, 2, 3]), 'template.xlsx')
    await writeTemplate(smallScheme(), period, path)
    expect(Buffer.from(await templateBytes(smallScheme(), period)).equals(await readFile(path))).toBe(true)
    expect(await readdir(dirname(path))).toEqual(['template.xlsx'])
  })
})

describe('a filled-in workbook', () => {
  it('holds numbers as numbers, days as days and options by their names', async () => {
    const workbook = await opened(await filledWorkbook())
    const at = (name: string, row: number, column: number) =>
      workbook.getWorksheet(name)?.getCell(cellAddress(row, column)).value
    expect(at('定量指标', 5, 4)).toBe(1215.4)
    expect(at('L3 知识产权', 5, 1)).toBe('发明专利')
    expect(at('L3 知识产权', 5, 5)).toEqual(new Date('2023-04-11T00:00:00Z'))
    expect(at('L3 知识产权', 8, 2)).toBe('一种装置')
    expect(at('规范运行', 5, 3)).toBe('是')
  })
})

import type { Worksheet } from '@cj-tech-master/excelts'
import { describe, expect, it } from 'vitest'
import { templateBytes } from '#electron/core/workbook/write-template.ts'
import { schemeSchema } from '#shared/domain/scheme.ts'
import { smallScheme } from '#test/support/small-scheme.ts'
import {
  edited,
  filledWorkbook,
  goodClaims,
  period,
  readBytes,
  withoutCells,
} from '#test/support/workbook-maker.ts'

const sheetNames = ['定量指标', '规范运行', 'L3 知识产权', 'L7 服务合同', 'L13 服务企业名单']

async function readAfter(change: Parameters<typeof edited>[1], language: 'zh' | 'en' = 'zh') {
  return readBytes(await edited(await filledWorkbook({ language }), change))
}

/** Rows without the numbers of their rows, which move when rows above them go. */
function rowsOf({ claims }: Awaited<ReturnType<typeof readAfter>>) {
  return withoutCells(claims).rows.map((row) => ({ ...row, row: 'r' }))
}
const goodRows = goodClaims.rows.map((row) => ({ ...row, row: 'r' }))

/** Moves a column with everything in it, as cut and paste does. */
function moveColumn(sheet: Worksheet, from: number, to: number): void {
  const values = Array.from({ length: sheet.rowCount }, (_, index) => sheet.getCell(index + 1, from).value)
  sheet.spliceColumns(from, 1)
  sheet.spliceColumns(to, 0, values)
}

describe('a workbook that somebody rearranged', () => {
  it('reads the same without its hidden rows of ids', async () => {
    for (const language of ['zh', 'en'] as const) {
      const reading = await readAfter((_, workbook) => {
        for (const sheet of workbook.worksheets.slice(1, 6)) sheet.spliceRows(4, 1)
      }, language)
      expect(withoutCells(reading.claims).figures).toEqual(goodClaims.figures)
      expect(rowsOf(reading)).toEqual(goodRows)
      expect(withoutCells(reading.claims).facts).toEqual(goodClaims.facts)
      expect(reading.problems).toEqual([])
    }
  })

  it('reads the same with columns inserted and moved, with ids or without', async () => {
    for (const withIds of [true, false]) {
      const reading = await readAfter((of) => {
        const sheet = of('L3 知识产权')
        sheet.spliceColumns(1, 0, [], [])
        moveColumn(sheet, 5, 3)
        moveColumn(of('L7 服务合同'), 5, 7)
        if (!withIds) for (const name of sheetNames) of(name).spliceRows(4, 1)
      })
      expect(rowsOf(reading)).toEqual(goodRows)
      expect(reading.problems).toEqual([])
    }
  })

  it('reads the same with other words in the headings, as long as the ids are there', async () => {
    const reading = await readAfter((of) => {
      of('L3 知识产权').getCell('B3').value = '成果名称（全称）'
      of('L3 知识产权').getCell('C3').value = null
    })
    expect(rowsOf(reading)).toEqual(goodRows)
    expect(reading.problems).toEqual([])
  })

  it('reads the same with sheets renamed, in another order, and without the hidden one', async () => {
    const reading = await readAfter((of, workbook) => {
      of('L3 知识产权').name = '专利清单'
      of('定量指标').name = '表一'
      of('封面').name = '首页'
      const hidden = workbook.getWorksheet('PanelDesk')
      if (hidden !== undefined) workbook.removeWorksheet(hidden.id)
      for (const name of ['表一', '专利清单']) of(name).spliceRows(4, 1)
    })
    expect(rowsOf(reading)).toEqual(goodRows)
    expect(reading.centre.leadUnit).toBe('测试公司')
    expect(reading.schemeId).toBe('small-test-scheme')
    expect(reading.problems).toEqual([])
  })

  it('finds the figures by their codes in any order, and by their names without codes', async () => {
    const reading = await readAfter((of) => {
      const sheet = of('定量指标')
      sheet.spliceRows(5, 0, [], [])
      const [first, second] = [7, 8].map((row) =>
        [1, 2, 3, 4, 5, 6, 7, 8].map((column) => sheet.getCell(row, column).value),
      )
      for (const [row, values] of [
        [7, second],
        [8, first],
      ] as const)
        for (const [index, value] of (values ?? []).entries()) sheet.getCell(row, index + 1).value = value
      sheet.getCell('A7').value = null
    })
    expect(withoutCells(reading.claims).figures).toEqual(goodClaims.figures)
    expect(reading.problems).toEqual([])
  })

  it('passes over totals, examples and remarks below a table', async () => {
    const reading = await readAfter((of) => {
      const sheet = of('L7 服务合同')
      sheet.getCell('A7').value = '合计'
      sheet.getCell('D7').value = { formula: 'SUM(D5:D6)', result: 59.05 }
      sheet.getCell('A9').value = '注：到账金额不含税'
      sheet.getCell('A10').value = '填报人：张三'
    })
    expect(rowsOf(reading)).toEqual(goodRows)
    expect(reading.problems).toEqual([])
  })
})

describe('a workbook with parts that are not as they should be', () => {
  it('says which sheet is missing, and still has every figure and fact', async () => {
    const reading = await readAfter((_, workbook) => {
      for (const name of ['定量指标', '规范运行', 'L13 服务企业名单']) workbook.removeWorksheet(name)
    })
    expect(reading.problems.map(({ code, severity, cell }) => [code, severity, cell])).toEqual([
      ['missing-sheet', 'error', '定量指标'],
      ['missing-sheet', 'warning', '规范运行'],
      ['missing-sheet', 'warning', 'L13 服务企业名单'],
    ])
    expect(reading.claims.figures.map(({ input, year, value }) => [input, year, value])).toHaveLength(6)
    expect(reading.claims.facts).toEqual([{ fact: 'F01', yes: null, cell: null, evidence: null }])
  })

  it('points at a sheet and a column that the scheme does not know, unless they are empty or only numbers', async () => {
    const reading = await readAfter((of, workbook) => {
      const sheet = of('L3 知识产权')
      sheet.getCell('J3').value = '发明人'
      sheet.getCell('J5').value = '张三'
      sheet.getCell('K3').value = '序号'
      sheet.getCell('K5').value = 1
      sheet.getCell('L3').value = '空列'
      workbook.addWorksheet('附表').getCell('A1').value = '其他'
      workbook.addWorksheet('Sheet2')
    })
    expect(reading.problems.map(({ code, severity, cell, found }) => [code, severity, cell, found])).toEqual([
      ['unknown-column', 'warning', 'L3 知识产权!J3', '发明人'],
      ['unknown-sheet', 'warning', '附表', '附表'],
    ])
  })

  it('says which required column is missing', async () => {
    const reading = await readAfter((of) => of('L3 知识产权').spliceColumns(3, 1))
    expect(reading.problems).toMatchObject([
      { code: 'missing-column', severity: 'error', cell: 'L3 知识产权', expected: '专利号' },
    ])
  })

  it('points at a heading and at a unit that were changed from 万元 to 元', async () => {
    const reading = await readAfter((of) => {
      of('L7 服务合同').getCell('D3').value = '合同金额（元）'
      of('定量指标').getCell('C5').value = '元'
    })
    expect(reading.problems.map(({ code, cell, found, expected }) => [code, cell, found, expected])).toEqual([
      ['wrong-unit', 'L7 服务合同!D3', '合同金额（元）', '万元'],
      ['wrong-unit', '定量指标!C5', '元', '万元'],
    ])
  })

  it('was made for other years: those of its cover count', async () => {
    const reading = await readBytes(await filledWorkbook(), { period: { ...period, to: period.from } })
    expect(reading.period).toEqual(period)
  })

  it('names a period that is not as long as the scheme asks for: it does not count', async () => {
    const reading = await readAfter((of) => {
      of('封面').getCell('B15').value = '2016-2025'
    })
    expect(reading.period).toEqual(period)
    expect(reading.problems).toMatchObject([
      { code: 'outside-period', cell: '封面!B15', found: '2016-2025', expected: '2023-2025' },
    ])
  })

  it('was made for another scheme, or another version of this one', async () => {
    const other = schemeSchema.parse({ ...smallScheme(), version: '2' })
    const version = await readBytes(await templateBytes(other, period))
    expect(version.problems[0]).toMatchObject({ code: 'other-scheme', severity: 'warning', cell: '封面' })
    const named = schemeSchema.parse({ ...smallScheme(), id: 'other-scheme' })
    const scheme = await readBytes(await templateBytes(named, period))
    expect(scheme.problems[0]).toMatchObject({
      code: 'other-scheme',
      found: 'other-scheme',
      expected: 'small-test-scheme',
    })
  })

  it('holds nothing yet: every figure is there with nothing in it', async () => {
    const reading = await readBytes(await templateBytes(smallScheme(), period))
    expect(reading.claims.figures.every(({ value }) => value === null)).toBe(true)
    expect(reading.claims.rows).toEqual([])
    expect(new Set(reading.problems.map(({ code }) => code))).toEqual(new Set(['missing']))
  })
})

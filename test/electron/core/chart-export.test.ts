import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readBackXlsx } from '#electron/core/forms/read-back-xlsx.ts'
import { writeChartTable, writePicture } from '#electron/core/services/report/chart-export.ts'
import { temporaryFolder } from '#test/support/temporary-folder.ts'

const table = {
  title: '等次分布',
  about: '演练批次',
  drill: true,
  language: 'zh',
  columns: [
    { title: '等次', kind: 'text' },
    { title: '中心', kind: 'number' },
  ],
  rows: [
    ['优秀', '1'],
    ['良好', '12'],
  ],
} as const

describe('a chart as files', () => {
  it('saves its numbers as a spreadsheet that holds every cell that was written', async () => {
    const out = join(await temporaryFolder(), 'chart.xlsx')
    const { cellsWritten, cellsStored } = await writeChartTable(table, out)
    expect(cellsStored).toBe(cellsWritten)
    const { cells } = await readBackXlsx(out)
    expect(cells.find(({ text }) => text === '12')?.kind).toBe('number')
    expect(cells.map(({ text }) => text)).toEqual(expect.arrayContaining(['等次分布', '优秀', '中心']))
  })

  it('refuses rows that do not fit the columns', async () => {
    const out = join(await temporaryFolder(), 'chart.xlsx')
    await expect(writeChartTable({ ...table, rows: [['优秀']] }, out)).rejects.toMatchObject({
      failure: { code: 'invalid-input' },
    })
  })

  it('saves a picture, and nothing that only says it is one', async () => {
    const folder = await temporaryFolder()
    const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3])
    expect(await writePicture(png.toString('base64'), join(folder, 'a.png'))).toEqual({ size: 11 })
    expect(await readFile(join(folder, 'a.png'))).toEqual(png)
    const script = Buffer.from('<script>').toString('base64')
    await expect(writePicture(script, join(folder, 'b.png'))).rejects.toMatchObject({
      failure: { code: 'invalid-input' },
    })
    expect(await readdir(folder)).toEqual(['a.png'])
  })
})

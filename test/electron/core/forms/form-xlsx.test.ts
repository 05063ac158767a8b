import { describe, expect, it } from 'vitest'
import type { Form } from '#electron/core/forms/form.ts'
import { writeXlsx } from '#electron/core/forms/form-xlsx.ts'
import { readBackXlsx, type StoredCell } from '#electron/core/forms/read-back-xlsx.ts'
import { planSheets } from '#electron/core/forms/sheet-plan.ts'
import { withOfficeFile } from '#electron/core/ooxml/office-file.ts'
import { savedFile } from '#test/support/workbook-maker.ts'
import { everyBlock, longTable, sampleForm } from './sample-form.ts'

async function readBack(form: Form) {
  const { bytes, cellsWritten } = await writeXlsx(form)
  return { cellsWritten, ...(await readBackXlsx(await savedFile(bytes, 'form.xlsx'))) }
}

/** Texts by sheet and place as they were planned. */
function planned(form: Form): ReadonlyMap<string, string> {
  return new Map(
    planSheets(form).flatMap(({ name, cells }) =>
      cells
        .filter(({ text }) => text.trim() !== '')
        .map(({ row, column, text }) => [`${name}!${row},${column}`, text] as const),
    ),
  )
}

function stored(cells: readonly StoredCell[]): ReadonlyMap<string, string> {
  return new Map(cells.map(({ sheet, row, column, text }) => [`${sheet}!${row},${column}`, text]))
}

const kindOf = (cells: readonly StoredCell[], text: string) => cells.find((cell) => cell.text === text)?.kind

describe('a form as spreadsheet', () => {
  it('reads back as it was written, cell for cell', async () => {
    for (const paper of ['a4-portrait', 'a4-landscape'] as const) {
      const form = sampleForm(everyBlock, { paper })
      const { cells, cellsStored, cellsWritten } = await readBack(form)
      expect(stored(cells)).toEqual(planned(form))
      expect(cellsStored).toBe(cellsWritten)
    }
  })

  it('keeps a number as one only where all its printed digits come back', async () => {
    const { cells } = await readBack(sampleForm(everyBlock))
    expect(kindOf(cells, '1234.50')).toBe('number')
    expect(kindOf(cells, '12345678901234567890')).toBe('text')
    expect(kindOf(cells, '—')).toBe('text')
    expect(kindOf(cells, '2026-03-05')).toBe('date')
    expect(kindOf(cells, '2026年3月')).toBe('text')
  })

  it('gives a table of 300 rows whole, and repeats its head in print', async () => {
    const form = sampleForm([longTable(300)])
    const { cells, cellsStored, cellsWritten } = await readBack(form)
    expect(stored(cells)).toEqual(planned(form))
    expect(cellsStored).toBe(cellsWritten)
    const path = await savedFile((await writeXlsx(form)).bytes, 'form.xlsx')
    let workbook = ''
    let sheet = ''
    await withOfficeFile(path, new AbortController().signal, async (file) => {
      const gather = (into: (text: string) => void) => ({
        open: (name: string, attributes: string) => into(`<${name}${attributes}>`),
        text: into,
        close: () => {},
      })
      await file.read(
        'xl/workbook.xml',
        gather((text) => (workbook += text)),
      )
      await file.read(
        'xl/worksheets/sheet1.xml',
        gather((text) => (sheet += text)),
      )
    })
    expect(workbook).toMatch(/Print_Titles.*\$3:\$3/)
    expect(sheet).toMatch(/paperSize="9"/)
    expect(sheet).toContain('编号 PD-1A2B-3C4D-5E6F-7081')
  })

  it('puts a second table on a sheet of its own, under its heading', async () => {
    const names = planSheets(sampleForm(everyBlock)).map(({ name }) => name)
    expect(names).toEqual(['测试技术创新中心运行评估表', '二、签名'])
  })

  it('names sheets as Excel allows, none twice', () => {
    const title = '关于[整改]/复评: 很长的标题'.repeat(4)
    const names = planSheets(sampleForm([longTable(1), longTable(1), longTable(1)], { title })).map(
      ({ name }) => name,
    )
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(3)
    for (const name of names) {
      expect(name.length).toBeLessThanOrEqual(31)
      expect(name).not.toMatch(/[[\]:*?/\\]/)
    }
  })

  it('goes on in the next row where a text needs more height than Excel has', async () => {
    const text = '意见应予采纳。'.repeat(500)
    const form = sampleForm([{ kind: 'paragraph', runs: [{ text }], align: 'flush' }, longTable(1)])
    const { cells } = await readBack(form)
    const joined = cells
      .filter((cell) => cell.text.includes('意见') || cell.text.includes('采纳'))
      .map((cell) => cell.text)
    expect(joined.length).toBeGreaterThan(1)
    expect(joined.join('')).toBe(text)
    for (const { heights } of planSheets(form)) {
      for (const height of heights.values()) expect(height).toBeLessThanOrEqual(409)
    }
  })

  it('is the same bytes for the same form', async () => {
    const form = sampleForm(everyBlock)
    const [first, second] = [await writeXlsx(form), await writeXlsx(form)]
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0)
  })

  it('stores what looks like a formula or an escape as the text it is', async () => {
    const rows = [['=1+1'], ['_x0041_'], ['@x'], ['前\u0000后'], ['  ']]
    const { cells, cellsStored, cellsWritten } = await readBack(
      sampleForm([{ kind: 'table', columns: [{ title: '文字', share: 1 }], rows }]),
    )
    const texts = cells.map(({ kind, text }) => `${kind} ${text}`)
    for (const text of ['=1+1', '_x0041_', '@x', '前后']) expect(texts).toContain(`text ${text}`)
    expect(cellsStored).toBe(cellsWritten)
  })
})

import { describe, expect, it } from 'vitest'
import { writePdf } from '#electron/core/forms/form-pdf.ts'
import { staysTogether } from '#electron/core/forms/keep-together.ts'
import { layTable } from '#electron/core/forms/table-layout.ts'
import { createTypesetter } from '#electron/core/reports/typeset.ts'
import { extractText } from '#electron/core/text/extract-text.ts'
import { savedFile } from '#test/support/workbook-maker.ts'
import { sampleForm } from './sample-form.ts'

const anchors = (row: number) =>
  ['甲', '乙', '丙', '丁', '戊'].map((level) => `第${row}项${level}级标准`).join('\n')

const table = (texts: readonly string[]) =>
  ({ kind: 'table', columns: [{ title: '标准', share: 1 }], rows: texts.map((text) => [text]) }) as const

describe('a row of a table', () => {
  it('stays on one page while it is short, so that nobody has to turn the page for the level below', async () => {
    const form = sampleForm([table(Array.from({ length: 40 }, (_, row) => anchors(row)))])
    const path = await savedFile(writePdf(createTypesetter(), form), 'form.pdf')
    const text = await extractText({ path, mediaType: 'application/pdf' })
    if (text.state !== 'text') throw new Error(text.state)
    const pages = text.pages.map((page) => page.text.replace(/\s/g, ''))
    expect(pages.length).toBeGreaterThan(3)
    for (let row = 0; row < 40; row += 1) {
      const first = pages.findIndex((page) => page.includes(`第${row}项甲级标准`))
      expect(pages[first]).toContain(`第${row}项戊级标准`)
    }
  })

  it('goes on over the page where it is long, or its end would be cut off', () => {
    const { body, ...laid } = layTable(table([anchors(1), '很长的意见。'.repeat(300)]), 'zh')
    const together = body.map((row) => staysTogether(row, { ...laid, body }, 12, 'a4-portrait'))
    expect(together).toEqual([true, false])
  })
})

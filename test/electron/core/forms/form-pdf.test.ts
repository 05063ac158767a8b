import { describe, expect, it } from 'vitest'
import { writePdf } from '#electron/core/forms/form-pdf.ts'
import { createTypesetter } from '#electron/core/reports/typeset.ts'
import { extractText } from '#electron/core/text/extract-text.ts'
import { savedFile } from '#test/support/workbook-maker.ts'
import { everyBlock, longTable, sampleForm } from './sample-form.ts'

const setPdf = createTypesetter()

/** The text of each page, without white space and without the places where a long word may break. */
async function pagesOf(form: Parameters<typeof writePdf>[1]): Promise<readonly string[]> {
  const path = await savedFile(writePdf(setPdf, form), 'form.pdf')
  const text = await extractText({ path, mediaType: 'application/pdf' })
  if (text.state !== 'text') throw new Error(text.state)
  return text.pages.map((page) => page.text.replace(/[\s\u200b]/g, ''))
}

describe('a form as PDF', () => {
  it('holds every block, with numbered headings and merged titles', async () => {
    const text = (await pagesOf(sampleForm(everyBlock))).join('')
    for (const part of [
      '测试技术创新中心运行评估表',
      '测试有限公司&<子公司>',
      '一、总体评价',
      '（一）创新能力',
      '专家组听取了汇报，核查了现场',
      '数值（万元）',
      '1234.50',
      '12345678901234567890',
      '合计',
      '二、签名',
      '（无）',
      '注：本表一式两份。秘书处留存一份。',
      '理由：',
      '组长（张三）签名：',
      '2026年3月18日',
    ]) {
      expect(text).toContain(part)
    }
  })

  it('carries code, mark and page number on each page, and the head of a table of 300 rows', async () => {
    const pages = await pagesOf(sampleForm([longTable(300)]))
    expect(pages.length).toBeGreaterThan(5)
    for (const [index, page] of pages.entries()) {
      expect(page).toContain('编号PD-1A2B-3C4D-5E6F-7081')
      expect(page).toContain(`—${index + 1}—`)
      expect(page).toContain('演练')
      expect(page).toContain('序号技术创新中心名称总分')
    }
    const text = pages.join('')
    for (let row = 1; row <= 300; row += 1) expect(text).toContain(`第${row}号中心`)
  })

  it('is the same bytes for the same form, upright and sideways', () => {
    for (const paper of ['a4-portrait', 'a4-landscape'] as const) {
      const form = sampleForm(everyBlock, { paper })
      expect(Buffer.compare(writePdf(setPdf, form), writePdf(createTypesetter(), form))).toBe(0)
    }
  })

  it('loses nothing of a cell that is longer than a page, nor of a word longer than a line', async () => {
    const sentences = Array.from({ length: 400 }, (_, index) => `第${index + 1}条意见应予采纳。`)
    const hash = 'ABCDEF0123456789'.repeat(8)
    const pages = await pagesOf(
      sampleForm([
        {
          kind: 'table',
          columns: [
            { title: '意见', share: 3 },
            { title: '哈希', share: 1 },
          ],
          rows: [[sentences.join(''), hash]],
        },
        { kind: 'paragraph', runs: [{ text: sentences.join('') }] },
      ]),
    )
    const text = pages
      .map((page) => page.replace(/演练|编号PD-1A2B-3C4D-5E6F-7081|—\d+—|意见哈希/g, ''))
      .join('')
    expect(text.replace(/[^0-9A-F]/g, '')).toContain(hash)
    const words = text.replace(/[0-9A-F]{5,}/g, '')
    for (const sentence of sentences) expect(words.split(sentence)).toHaveLength(3)
  })

  it('takes what people write as text, never as markup', async () => {
    const text = await pagesOf(
      sampleForm([{ kind: 'paragraph', runs: [{ text: '#read("x") $x$ *不加粗* _a_ <label> \\ "引号"' }] }]),
    )
    expect(text.join('')).toContain('#read("x")$x$*不加粗*_a_<label>\\"引号"')
  })
})

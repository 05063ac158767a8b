import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import type { Form } from '#electron/core/forms/form.ts'
import { writeDocx } from '#electron/core/forms/form-docx.ts'
import { docx } from '#electron/core/intake/extension-types.ts'
import { withOfficeFile } from '#electron/core/ooxml/office-file.ts'
import { extractText } from '#electron/core/text/extract-text.ts'
import { savedFile } from '#test/support/workbook-maker.ts'
import { everyBlock, longTable, sampleForm } from './sample-form.ts'

async function htmlOf(form: Form): Promise<string> {
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(writeDocx(form)) })
  expect(messages.filter(({ type }) => type === 'error')).toEqual([])
  return value
}

/** The start tags of a part, each with its attributes. */
async function tagsOf(form: Form, part: string): Promise<readonly string[]> {
  const path = await savedFile(writeDocx(form), 'form.docx')
  const tags: string[] = []
  await withOfficeFile(path, new AbortController().signal, (file) =>
    file.read(part, {
      open: (name, attributes) => tags.push(`${name}${attributes}`),
      text: (text) => tags.push(text),
      close: () => {},
    }),
  )
  return tags
}

describe('a form as Word file', () => {
  it('reads in Word’s own structure: headings, bold runs, tables with merged titles', async () => {
    const html = await htmlOf(sampleForm(everyBlock))
    expect(html).toContain('<h1>一、总体评价</h1>')
    expect(html).toContain('<h2>（一）创新能力</h2>')
    expect(html).toContain('专家组听取了汇报，<strong>核查了现场</strong>')
    expect(html).toContain('colspan="2"')
    expect(html).toContain('rowspan="2"')
    expect(html).toContain('测试有限公司 &amp; &lt;子公司&gt;')
    expect(html).toContain('（无）')
    expect(html).toContain('注：本表一式两份。<br />秘书处留存一份。')
    expect(html).toContain('组长（张三）签名：')
  })

  it('repeats the head of a table of 300 rows, and keeps every row', async () => {
    const form = sampleForm([longTable(300)])
    const tags = await tagsOf(form, 'word/document.xml')
    expect(tags.filter((tag) => /^(w:)?tblHeader/.test(tag))).toHaveLength(1)
    expect(tags.filter((tag) => /^(w:)?tr(?![A-Za-z])/.test(tag))).toHaveLength(301)
    const text = await extractText({ path: await savedFile(writeDocx(form), 'form.docx'), mediaType: docx })
    expect(text).toMatchObject({ state: 'text', complete: true })
    expect(JSON.stringify(text)).toContain('第300号中心')
  })

  it('has the code and the page number at the foot, and the mark at the head, of each page', async () => {
    const form = sampleForm(everyBlock)
    expect((await tagsOf(form, 'word/footer1.xml')).join('|')).toMatch(/编号 PD-1A2B-3C4D-5E6F-7081.* PAGE /)
    expect((await tagsOf(form, 'word/header1.xml')).join('|')).toContain('演练')
  })

  it('names the faces of official documents, and what stands in for them', async () => {
    const tags = (await tagsOf(sampleForm([]), 'word/fontTable.xml')).join('|')
    expect(tags).toMatch(/方正小标宋简体.*宋体.*仿宋_GB2312.*仿宋.*黑体.*楷体_GB2312.*楷体/)
  })

  it('is the same bytes for the same form', () => {
    const form = sampleForm(everyBlock, { paper: 'a4-landscape' })
    expect(Buffer.compare(writeDocx(form), writeDocx(form))).toBe(0)
  })

  it('leaves out characters that no XML can hold; they used to make the file unreadable', async () => {
    const html = await htmlOf(
      sampleForm([{ kind: 'paragraph', runs: [{ text: '前\u0000\u000b\ud800后😀' }] }]),
    )
    expect(html).toContain('前后😀')
  })
})

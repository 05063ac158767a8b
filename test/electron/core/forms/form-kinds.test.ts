import { describe, expect, it } from 'vitest'
import type { Block, Form } from '#electron/core/forms/form.ts'
import { type FormFormat, formKind, formKinds } from '#electron/core/forms/form-kinds.ts'
import { readBackXlsx } from '#electron/core/forms/read-back-xlsx.ts'
import { writeForm } from '#electron/core/forms/write-form.ts'
import { docx } from '#electron/core/intake/extension-types.ts'
import { createTypesetter } from '#electron/core/reports/typeset.ts'
import { extractText } from '#electron/core/text/extract-text.ts'
import { joinedText } from '#electron/core/text/extracted-text.ts'
import { savedFile } from '#test/support/workbook-maker.ts'
import { sampleForms } from './sample-forms.ts'

const setPdf = createTypesetter()
const forms = Object.values(sampleForms('zh'))

/** What a file says, numbers of a spreadsheet with the digits that it shows. */
async function textOf(path: string, format: FormFormat): Promise<string> {
  if (format === 'xlsx') return (await readBackXlsx(path)).cells.map(({ text }) => text).join('\t')
  const mediaType = format === 'pdf' ? 'application/pdf' : docx
  return joinedText(await extractText({ path, mediaType }))
}

/** Every text that stands in a block, each as one string without white space. */
function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'note':
      return block.text.split('\n')
    case 'paragraph':
      return [block.runs.map(({ text }) => text).join('')]
    case 'fields':
      return block.fields.flatMap(({ label, value }) => [label, ...value.split('\n')])
    case 'table':
      return [
        ...block.columns.map(({ title }) => title),
        ...(block.groups ?? []).map(({ text }) => text),
        ...block.rows.flat().flatMap((cell) => cell.split('\n')),
        ...(block.foot ?? []).map(({ text }) => text),
      ]
    case 'signatures':
      return block.lines.flatMap(({ role, name, date }) => [role, name ?? '', date ?? ''])
    case 'space':
      return [block.label ?? '']
    case 'page-break':
      return []
  }
}

const bare = (text: string) => text.replace(/[\s\u200b]/g, '')

function expectedTexts(form: Form): readonly string[] {
  return [...form.title.split('\n'), form.subtitle ?? '', ...form.blocks.flatMap(textsOf)]
    .map(bare)
    .filter((text) => text !== '')
}

describe('the forms of a review', () => {
  it('are each in the registry, under an id, and name their own kind', () => {
    const ids = formKinds.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect([...forms.map(({ kind }) => kind), 'score-sheet'].toSorted()).toEqual(ids.toSorted())
    for (const [id, form] of Object.entries(sampleForms('zh'))) expect(form.kind).toBe(id)
  })

  it.each(Object.entries(sampleForms('zh')))('%s says the same in every format', async (_id, form) => {
    for (const format of ['pdf', 'docx', 'xlsx'] as const) {
      const { bytes } = await writeForm(setPdf, form, format)
      const text = bare(await textOf(await savedFile(bytes, `form.${format}`), format))
      for (const expected of expectedTexts(form)) expect(text, format).toContain(expected)
    }
  })

  it.each(Object.entries(sampleForms('en')))('%s speaks English throughout, where asked to', (_id, form) => {
    const ours = expectedTexts(form).filter((text) => !text.includes('内科发〔2020〕68号'))
    for (const text of ours) expect(text).not.toMatch(/\p{Script=Han}/u)
  })

  it.each(Object.entries(sampleForms('zh')))('%s speaks Chinese in all its own words', (_id, form) => {
    // What people wrote is Latin capitals in these samples.
    const latin = expectedTexts(form).filter(
      (text) => /[a-z]{3}/.test(text) && !/[0-9a-f]{16}|\.pdf|SHA/.test(text),
    )
    expect(latin).toEqual([])
  })

  it('write as many cells as the file then holds', async () => {
    for (const form of forms) {
      const { bytes, cellsWritten } = await writeForm(setPdf, form, 'xlsx')
      const { cellsStored } = await readBackXlsx(await savedFile(bytes, 'form.xlsx'))
      expect(cellsStored).toBe(cellsWritten)
    }
  })

  it('say that a reference scheme is no official one, where they show what it led to', () => {
    const saying = forms.filter((form) => expectedTexts(form).join('').includes('参考，非官方'))
    expect(saying.map(({ kind }) => kind).toSorted()).toEqual([
      'blank-score-sheet',
      'data-confirmation',
      'grade-proposal',
      'panel-opinion',
      'ranking',
      'score-matrix',
      'score-summary',
      'verification-table',
    ])
  })

  it('are found by their id', () => {
    expect(formKind('panel-opinion').name.zh).toBe('专家组意见')
  })
})

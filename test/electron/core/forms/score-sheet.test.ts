import { describe, expect, it } from 'vitest'
import { scoreSheetForm } from '#electron/core/forms/kinds/score-sheet.ts'
import { readBackXlsx } from '#electron/core/forms/read-back-xlsx.ts'
import { writeForm } from '#electron/core/forms/write-form.ts'
import { docx } from '#electron/core/intake/extension-types.ts'
import { type PrintableSheet, scoreSheetPaper } from '#electron/core/reports/score-sheet-paper.ts'
import { createTypesetter } from '#electron/core/reports/typeset.ts'
import { extractText } from '#electron/core/text/extract-text.ts'
import { joinedText } from '#electron/core/text/extracted-text.ts'
import { instantSchema } from '#shared/domain/brand.ts'
import { sha256Schema } from '#shared/domain/hash.ts'
import { personSchema } from '#shared/domain/identity.ts'
import { sheetSubjectSchema } from '#shared/domain/score-sheet.ts'
import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'
import { fullParts } from '#test/support/full-parts.ts'
import { makeSheet, reportOf } from '#test/support/sheet-maker.ts'
import { savedFile } from '#test/support/workbook-maker.ts'

const scheme = referenceOperationScheme()
const hash = sha256Schema.parse('ab'.repeat(32))

function printable(sealed: PrintableSheet['sealed']): PrintableSheet {
  const { claims, content, period } = makeSheet(scheme, fullParts)
  return {
    subject: sheetSubjectSchema.parse({
      application: '01HZZZZZZZZZZZZZZZZZZZZZZZ',
      centre: '测试技术创新中心',
      packageHash: hash,
      scheme: { id: scheme.id, version: scheme.version, hash },
      period,
    }),
    reviewer: personSchema.parse({
      principal: 'expert-zhang',
      name: '张三',
      organisation: '测试大学',
      fingerprint: `SHA256:${'A'.repeat(43)}`,
    }),
    claims,
    content,
    result: reportOf(scheme, { claims, content, period }),
    documents: [{ hash, path: '佐证/证书.pdf' }],
    version: 1,
    sealed,
    sample: false,
  }
}

const sealed = { sheetHash: hash, sealedAt: instantSchema.parse('2026-03-18T08:00:00.000Z') }

describe('the filled-in score sheet as a form', () => {
  it('holds total, grade, every indicator and every note, with the code of the sealed sheet', async () => {
    const form = scoreSheetForm(scoreSheetPaper(scheme, printable(sealed), 'zh'))
    expect(form).toMatchObject({ kind: 'score-sheet', code: 'PD-ABAB-ABAB-ABAB-ABAB', date: '2026-03-18' })
    expect(form.mark).toBeUndefined()
    const { bytes } = await writeForm(createTypesetter(), form, 'docx')
    const text = joinedText(
      await extractText({ path: await savedFile(bytes, 'sheet.docx'), mediaType: docx }),
    )
    for (const { name } of scheme.dimensions.flatMap(({ indicators }) => indicators))
      expect(text).toContain(name.zh)
    expect(text).toContain('100.00')
    expect(text).toContain('对照锚定标准，材料与现场情况相符，予以认可。')
    expect(text).toContain('参考，非官方')
  })

  it('gives a spreadsheet its points as numbers, and reads back whole', async () => {
    const form = scoreSheetForm(scoreSheetPaper(scheme, printable(sealed), 'en'))
    const { bytes, cellsWritten } = await writeForm(createTypesetter(), form, 'xlsx')
    const { cells, cellsStored } = await readBackXlsx(await savedFile(bytes, 'sheet.xlsx'))
    expect(cellsStored).toBe(cellsWritten)
    expect(cells.filter(({ kind, text }) => kind === 'number' && text === '4.00').length).toBeGreaterThan(3)
  })

  it('is marked as a draft on each page while it is not sealed', () => {
    expect(scoreSheetForm(scoreSheetPaper(scheme, printable(null), 'zh')).mark).toBe('草稿（未签名）')
  })
})

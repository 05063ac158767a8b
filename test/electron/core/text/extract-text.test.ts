import { describe, expect, it } from 'vitest'
import { docx, xlsx } from '#electron/core/intake/extension-types.ts'
import { extractText } from '#electron/core/text/extract-text.ts'
import { defaultTextLimits } from '#electron/core/text/extracted-text.ts'
import { makeCompound } from '#test/support/office-maker.ts'
import { makeOffice, makeWorkbook, relationships } from '#test/support/raw-office.ts'
import { drawnLines, gbkFont, makePdf } from '#test/support/raw-pdf.ts'
import { savedFile } from '#test/support/workbook-maker.ts'

async function extract(bytes: Uint8Array, mediaType: string, limits = defaultTextLimits) {
  return extractText({ path: await savedFile(bytes, 'file'), mediaType }, undefined, limits)
}

const pdf = 'application/pdf'

describe('the text of a PDF', () => {
  it('comes page by page, line by line', async () => {
    const bytes = makePdf({
      pages: [drawnLines(['(First line)', '(Second line)']), drawnLines(['(Next page)'])],
    })
    expect(await extract(bytes, pdf)).toEqual({
      state: 'text',
      complete: true,
      pages: [
        { label: '1', text: 'First line\nSecond line' },
        { label: '2', text: 'Next page' },
      ],
    })
  })

  it('is found where an old program wrote it by the numbers of GBK', async () => {
    const bytes = makePdf({ pages: [drawnLines(['<BDA8C9E8D2E2D2E5>'])], font: gbkFont })
    expect(await extract(bytes, pdf)).toMatchObject({ pages: [{ text: '建设意义' }] })
  })

  it('is none where its pages are pictures, also with a page number printed on each', async () => {
    const scan = ['0 0 m 100 100 l S', '0 0 m 100 100 l S']
    expect(await extract(makePdf({ pages: scan }), pdf)).toEqual({ state: 'no-text' })
    const numbered = scan.map((page, index) => `${page} ${drawnLines([`(${index + 1})`])}`)
    expect(await extract(makePdf({ pages: numbered }), pdf)).toEqual({ state: 'no-text' })
  })

  it('is cut off at the limits', async () => {
    const bytes = makePdf({
      pages: ['(Page one)', '(Page two)', '(Page three)'].map((line) => drawnLines([line])),
    })
    expect(await extract(bytes, pdf, { ...defaultTextLimits, pages: 2 })).toMatchObject({
      complete: false,
      pages: [{ text: 'Page one' }, { text: 'Page two' }],
    })
    expect(await extract(bytes, pdf, { ...defaultTextLimits, characters: 10 })).toMatchObject({
      complete: false,
      pages: [{ text: 'Page one' }, { text: 'Pa' }],
    })
  })

  it('is looked for on the first pages of a large scan only, which used to fill the memory', async () => {
    const bytes = 2 * 1024 * 1024
    const limits = { ...defaultTextLimits, bytes }
    const scan = makePdf({ pages: Array.from({ length: 8 }, () => ''), picture: 1024 * 1024 })
    expect(await extract(scan, pdf, limits)).toEqual({ state: 'no-text' })
    const mixed = makePdf({
      pages: ['(Page one)', '(Page two)', '(Page three)'].map((line) => drawnLines([line])),
      picture: bytes / 2,
    })
    expect(await extract(mixed, pdf, limits)).toMatchObject({ state: 'text', complete: false })
    const huge = makePdf({ pages: [drawnLines(['(Text)'])], picture: 2 * bytes })
    expect(await extract(huge, pdf, limits)).toEqual({ state: 'unreadable', reason: 'too-large' })
  })

  it('cannot be had from a broken file or one with a password', async () => {
    expect(await extract(Buffer.from('%PDF-1.4 and nothing more'), pdf)).toEqual({
      state: 'unreadable',
      reason: 'damaged',
    })
    const key = `<${'00'.repeat(32)}>`
    const trailer = `/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/O ${key}/U ${key}/P -4>>`
    expect(await extract(makePdf({ pages: [drawnLines(['(Secret)'])], trailer }), pdf)).toEqual({
      state: 'unreadable',
      reason: 'password-protected',
    })
  })

  it('is not looked for any more once that is cancelled', async () => {
    const bytes = makePdf({ pages: [drawnLines(['(Text)'])] })
    const reason = new Error('stopped')
    const file = { path: await savedFile(bytes), mediaType: pdf }
    await expect(extractText(file, AbortSignal.abort(reason))).rejects.toBe(reason)
    const stop = new AbortController()
    const running = extractText({ path: await savedFile(bytes), mediaType: pdf }, stop.signal)
    stop.abort(reason)
    await expect(running).rejects.toBe(reason)
  })
})

describe('the text of a Word file', () => {
  const word = (body: string) =>
    makeOffice({
      '_rels/.rels': relationships([['r', 'officeDocument', 'word/document.xml']]),
      'word/document.xml': `<w:document xmlns:w="w" xmlns:mc="mc"><w:body>${body}</w:body></w:document>`,
    })

  it('is a line a paragraph, with tables and text boxes, without what was deleted', async () => {
    const body =
      '<w:p><w:r><w:t>一、建设</w:t></w:r><w:r><w:t>意义</w:t><w:br/><w:t>下一行</w:t></w:r></w:p>' +
      '<w:p><w:del><w:r><w:delText>删去</w:delText></w:r></w:del><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>' +
      '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t></w:r></w:p></w:tc></w:tr></w:tbl>' +
      '<w:p><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>框内</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:p><w:r><w:t>框内</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent></w:p>'
    expect(await extract(word(body), docx)).toEqual({
      state: 'text',
      complete: true,
      pages: [{ label: null, text: '一、建设意义\n下一行\n\n甲\t乙\n框内\n\n' }],
    })
  })

  it('is cut off at the limit, and none where there are only pictures', async () => {
    const long = word('<w:p><w:r><w:t>一二三四五六七八九十</w:t></w:r></w:p>')
    expect(await extract(long, docx, { ...defaultTextLimits, characters: 6 })).toMatchObject({
      complete: false,
      pages: [{ text: '一二三四五六' }],
    })
    expect(await extract(word('<w:p><w:drawing/></w:p>'), docx)).toEqual({ state: 'no-text' })
  })

  it('cannot be had from a broken file or one with a password', async () => {
    expect(await extract(word('<w:p>'), docx)).toEqual({ state: 'unreadable', reason: 'damaged' })
    expect(await extract(makeCompound(['EncryptedPackage']), docx)).toEqual({
      state: 'unreadable',
      reason: 'password-protected',
    })
  })
})

describe('the text of other files', () => {
  it('of a workbook is a page a sheet and a line a row', async () => {
    const rows =
      '<row><c t="inlineStr"><is><t>仪器名称</t></is></c><c><v>1.5</v></c></row><row><c t="inlineStr"><is><t>电镜</t></is></c></row>'
    expect(await extract(makeWorkbook({ sheets: [{ name: '台账', rows }] }), xlsx)).toMatchObject({
      pages: [{ label: '台账', text: '仪器名称\t1.5\n电镜' }],
    })
  })

  it.each([
    ['UTF-8', Buffer.from('建设意义与目标')],
    ['UTF-8 with a mark', Buffer.from('\ufeff建设意义与目标')],
    ['UTF-16', Buffer.from('\ufeff建设意义与目标', 'utf16le')],
    ['GBK', Buffer.from('bda8c9e8d2e2d2e5d3ebc4bfb1ea', 'hex')],
  ])('of a text file is read in %s', async (_, bytes) => {
    expect(await extract(bytes, 'text/plain')).toMatchObject({ pages: [{ text: '建设意义与目标' }] })
  })

  it('is not looked for in a picture', async () => {
    expect(await extract(Buffer.from('x'), 'image/jpeg')).toEqual({ state: 'unsupported' })
  })
})

import { describe, expect, it } from 'vitest'
import { docx, xlsx } from '#electron/core/intake/extension-types.ts'
import { identifyFile } from '#electron/core/intake/identify-file.ts'
import { gbk } from '#test/support/gbk.ts'
import { makeIntakeRoom } from '#test/support/intake-room.ts'
import { makeCompound, makeDocx, makeOoxml, makeXlsx } from '#test/support/office-maker.ts'
import { makeZip } from '#test/support/zip-maker.ts'

async function identify(name: string, bytes: Uint8Array) {
  const room = await makeIntakeRoom()
  const file = await room.write('staged', bytes)
  const { mediaType, notes } = await identifyFile(file, bytes.subarray(0, 8192), name)
  return [mediaType, ...notes]
}

const latin1 = (text: string) => Buffer.from(text, 'latin1')
const jpeg = latin1('\xff\xd8\xff\xe0\0\x10JFIF\0')
const png = latin1('\x89PNG\r\n\x1a\n\0\0\0\rIHDR')

describe('a file is told by its bytes', () => {
  it.each<[string, Uint8Array, readonly string[]]>([
    ['a.pdf', latin1('%PDF-1.4'), ['application/pdf']],
    ['a.pdf', latin1(`${' '.repeat(500)}%PDF-1.4`), ['application/pdf']],
    ['a.JPG', jpeg, ['image/jpeg']],
    ['a.png', png, ['image/png']],
    ['a.gif', latin1('GIF89a'), ['image/gif']],
    ['a.bmp', latin1('BM\x36\0\0\0\0\0\0\0'), ['image/bmp']],
    ['a.webp', latin1('RIFF\0\0\0\0WEBPVP8 '), ['image/webp']],
    ['a.tif', latin1('II*\0\x08'), ['image/tiff', 'not-viewable']],
    ['a.heic', latin1('\0\0\0\x18ftypheic'), ['image/heic', 'not-viewable']],
    ['a.heic', latin1('\0\0\0\x18ftypmif1'), ['image/heif', 'not-viewable']],
    ['a.mp4', latin1('\0\0\0\x18ftypisom'), ['video/mp4', 'not-viewable']],
    ['a.docx', makeDocx(), [docx]],
    ['a.xlsx', makeXlsx(), [xlsx]],
    ['a.wps', makeDocx(), [docx]],
    ['a.ofd', makeZip([{ name: 'OFD.xml' }]), ['application/ofd', 'not-viewable']],
    ['a.zip', makeZip([{ name: 'x' }]), ['application/zip', 'archive-inside']],
    ['a.zip', makeZip([{ name: 'x' }]).subarray(0, 20), ['application/zip', 'archive-inside']],
    ['a.rar', latin1('Rar!\x1a\x07\0'), ['application/vnd.rar', 'archive-inside']],
    ['a.doc', makeCompound(['1Table', 'WordDocument']), ['application/msword', 'legacy-format']],
    ['a.xls', makeCompound(['Workbook']), ['application/vnd.ms-excel', 'legacy-format']],
    ['a.et', makeCompound(['Book']), ['application/vnd.ms-excel', 'legacy-format']],
    ['a.rtf', latin1('{\\rtf1'), ['application/rtf', 'legacy-format']],
    ['a.html', latin1('<!DOCTYPE html><script>'), ['text/html', 'not-viewable']],
    ['a.svg', latin1('<?xml version="1.0"?>\n<svg onload="x">'), ['image/svg+xml', 'not-viewable']],
    ['a.txt', Buffer.from('说明'), ['text/plain']],
    ['a.txt', gbk('说明'), ['text/plain']],
    ['a.txt', Buffer.from('\ufeff说明', 'utf16le'), ['text/plain']],
    ['a.csv', gbk('年度,金额'), ['text/csv']],
    ['README', Buffer.from('说明'), ['text/plain']],
    ['a.dwg', latin1('AC1027\0\0\x01\x02'), ['application/octet-stream', 'not-viewable']],
    ['a.docx', Buffer.alloc(0), [docx]],
    ['a', Buffer.alloc(0), ['application/octet-stream']],
  ])('%s', async (name, bytes, expected) => {
    expect(await identify(name, bytes)).toEqual(expected)
  })

  it.each<[string, Uint8Array, readonly string[]]>([
    ['a.pdf', jpeg, ['image/jpeg', 'extension-mismatch']],
    ['a.jpg', latin1('\0\0\0\x18ftypheic'), ['image/heic', 'not-viewable', 'extension-mismatch']],
    ['a.xlsx', latin1('<html><table>'), ['text/html', 'not-viewable', 'extension-mismatch']],
    ['a.doc', makeDocx(), [docx, 'extension-mismatch']],
    ['a.pdf', latin1('MZ\x90\0'), ['application/octet-stream', 'not-viewable', 'extension-mismatch']],
    ['a.docx', latin1('just text'), ['text/plain', 'extension-mismatch']],
    [
      'a.docx',
      makeOoxml('wordprocessingml.template.main+xml'),
      [docx.replace(/document$/, 'template'), 'not-viewable', 'extension-mismatch'],
    ],
  ])('and a name that says otherwise is noted: %s', async (name, bytes, expected) => {
    expect(await identify(name, bytes)).toEqual(expected)
  })

  it('a new office file behind a password is noted as such', async () => {
    const locked = makeCompound(['EncryptionInfo', 'EncryptedPackage'])
    expect(await identify('a.docx', locked)).toEqual([docx, 'password-protected'])
    expect(await identify('a', locked)).toEqual(['application/x-cfb', 'password-protected'])
  })

  it('an old office file is told where its main stream comes late in the directory', async () => {
    const streams = ['Data', '1Table', 'ObjectPool', '_1', '_2', '_3', '_4', '_5', 'WordDocument']
    expect(await identify('a.doc', makeCompound(streams))).toEqual(['application/msword', 'legacy-format'])
  })

  it('text is told where a character is cut at the end of what was looked at', async () => {
    const bytes = Buffer.from(`a${'说'.repeat(5000)}`)
    expect(await identify('a.txt', bytes)).toEqual(['text/plain'])
  })
})

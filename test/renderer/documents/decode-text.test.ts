import { describe, expect, it } from 'vitest'
import { decodeText } from '#renderer/features/documents/text/decode-text.ts'
import { gbk } from '#test/support/gbk.ts'

const text = '项目,金额\n草原风电智能运维,12.5\n'

describe('text of an unknown encoding', () => {
  it.each([
    ['UTF-8', Buffer.from(text), 'UTF-8'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`), 'UTF-8'],
    ['GBK', gbk(text), 'GBK'],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${text}`, 'utf16le'), 'UTF-16'],
    ['UTF-16 the other way round', Buffer.from(`\ufeff${text}`, 'utf16le').swap16(), 'UTF-16'],
    ['UTF-16 without a mark', Buffer.from(text.repeat(20), 'utf16le'), 'UTF-16'],
  ])('is read as %s', (_name, bytes, encoding) => {
    const decoded = decodeText(bytes)
    expect(decoded.encoding).toBe(encoding)
    expect(decoded.text.startsWith(text)).toBe(true)
  })

  it('is shown with replacement characters where it fits nothing', () => {
    expect(decodeText(Uint8Array.of(0x41, 0xff, 0x42))).toEqual({ text: 'A\ufffdB', encoding: 'GBK' })
  })

  it('may be empty', () => {
    expect(decodeText(new Uint8Array())).toEqual({ text: '', encoding: 'UTF-8' })
  })
})

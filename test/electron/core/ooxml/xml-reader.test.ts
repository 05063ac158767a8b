import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OfficeError } from '#electron/core/ooxml/office-error.ts'
import { attributeOf, XmlReader } from '#electron/core/ooxml/xml-reader.ts'

/** What the reader reports of a text that arrives in pieces, texts that follow each other joined. */
function events(pieces: readonly string[]): readonly string[] {
  const found: string[] = []
  const reader = new XmlReader({
    open: (name, attributes) => found.push(`<${name} ${attributeOf(attributes, 'a') ?? '-'}`),
    text: (text) => {
      if (found.at(-1)?.startsWith('"')) found.push(`${found.pop()}${text}`)
      else if (text !== '') found.push(`"${text}`)
    },
    close: (name) => found.push(`/${name}`),
  })
  for (const piece of pieces) reader.write(piece)
  reader.end()
  return found
}

const sample =
  '<?xml version="1.0"?><!-- <no> --><x:root xmlns:x="u"><x:row y:a="1 &gt; 0" b=\'>\'/>中&amp;文&#x4e2d;<![CDATA[<raw & ready>]]><c\n a = "2"></c></x:root>'

describe('the reader of Office XML', () => {
  it('reports elements without prefixes, attributes, text, references and CDATA', () => {
    expect(events([sample])).toEqual([
      '<root -',
      '<row 1 > 0',
      '/row',
      '"中&文中<raw & ready>',
      '<c 2',
      '/c',
      '/root',
    ])
  })

  it('reports the same however the text is cut into pieces', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(sample.length), { maxLength: 12 }), (cuts) => {
        const places = [0, ...cuts.toSorted((left, right) => left - right), sample.length]
        const pieces = places.slice(1).map((end, index) => sample.slice(places[index], end))
        expect(events(pieces)).toEqual(events([sample]))
      }),
    )
  })

  it('leaves alone what is no reference', () => {
    expect(events(['<a>&nbsp;&#0;&#xD800; & b</a>'])).toEqual(['<a -', '"&nbsp;&#0;&#xD800; & b', '/a'])
  })

  it.each(['<a><b></a>', '<a>', '<a', '</a>', '<!DOCTYPE a><a/>', '<a>'.repeat(1_001)])(
    'refuses what is not well formed: %.20s',
    (text) => {
      expect(() => events([text])).toThrow(OfficeError)
    },
  )
})

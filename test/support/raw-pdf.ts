/** A page of a PDF made by hand: what its content stream draws. */
export interface RawPdf {
  readonly pages: readonly string[]
  /** The font called F; Helvetica where it is left out. */
  readonly font?: string
  /** Entries of the trailer beyond size and root. */
  readonly trailer?: string
}

const helvetica = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'

/** A font as old Chinese programs write it: characters by their GBK numbers, the shapes left to the reader. */
export const gbkFont =
  '<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/GBK-EUC-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType0/BaseFont/SimSun/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>>>]>>'

/** Draws these lines, one below the other; a line is a PDF string such as `(abc)` or `<B9A4>`. */
export function drawnLines(lines: readonly string[]): string {
  return `BT /F 12 Tf 14 TL 72 700 Td ${lines.map((line) => `${line} Tj T*`).join(' ')} ET`
}

/** A PDF 1.4 with a right cross-reference table. */
export function makePdf({ pages, font = helvetica, trailer = '' }: RawPdf): Buffer {
  const first = 4
  const kids = pages.map((_, index) => `${first + index * 2} 0 R`).join(' ')
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>>>`,
    font,
    ...pages.flatMap((content, index) => [
      `<</Type/Page/Parent 2 0 R/Contents ${first + index * 2 + 1} 0 R>>`,
      `<</Length ${content.length}>>stream\n${content}\nendstream`,
    ]),
  ]
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const at = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const table = text.length
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`
  text += `trailer\n<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${table}\n%%EOF\n`
  return Buffer.from(text, 'latin1')
}

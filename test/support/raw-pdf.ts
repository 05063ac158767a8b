/** A PDF made by hand. */
export interface RawPdf {
  /** What the content stream of each page draws. */
  readonly pages: readonly string[]
  /** The font called F; Helvetica where it is left out. */
  readonly font?: string
  /** Bytes of a picture on each page, as a scan has one. */
  readonly picture?: number
  /** Entries of the trailer beyond size and root, of the catalogue, and of each page. */
  readonly trailer?: string
  readonly catalogue?: string
  readonly page?: string
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
export function makePdf({ pages, font = helvetica, picture = 0, ...more }: RawPdf): Buffer {
  const { trailer = '', catalogue = '', page = '' } = more
  // Objects: catalogue, pages, font, then a page, its content and its picture, three a page.
  const pageAt = (index: number) => 4 + index * 3
  const stream = (entries: string, content: string) =>
    `<<${entries}/Length ${content.length}>>stream\n${content}\nendstream`
  const objects = [
    `<</Type/Catalog/Pages 2 0 R${catalogue}>>`,
    `<</Type/Pages/Kids[${pages.map((_, index) => `${pageAt(index)} 0 R`).join(' ')}]/Count ${pages.length}/MediaBox[0 0 595 842]>>`,
    font,
    ...pages.flatMap((content, index) => [
      `<</Type/Page/Parent 2 0 R/Contents ${pageAt(index) + 1} 0 R/Resources<</Font<</F 3 0 R>>/XObject<</I ${pageAt(index) + 2} 0 R>>>>${page}>>`,
      stream('', picture > 0 ? `/I Do ${content}` : content),
      stream(
        '/Type/XObject/Subtype/Image/Width 9/Height 9/ColorSpace/DeviceGray/BitsPerComponent 8',
        'x'.repeat(picture),
      ),
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

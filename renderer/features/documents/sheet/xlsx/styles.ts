import { builtInFormats } from './number-formats.ts'
import { attributeOf, elementOf, elementsOf } from './xml.ts'

/** What a cell's style number means for reading it. */
export interface CellStyle {
  readonly format: string
  readonly bold: boolean
}

/** The cell formats of `styles.xml`, by the number that cells refer to. */
export function readStyles(xml: string): readonly CellStyle[] {
  const formats = new Map<number, string>()
  for (const { attributes } of elementsOf(elementOf(xml, 'numFmts')?.inner ?? '', 'numFmt')) {
    formats.set(
      Number(attributeOf(attributes, 'numFmtId')),
      attributeOf(attributes, 'formatCode') ?? 'General',
    )
  }
  const bold = [...elementsOf(elementOf(xml, 'fonts')?.inner ?? '', 'font')].map(({ inner }) => {
    const mark = elementOf(inner, 'b')
    return mark !== undefined && attributeOf(mark.attributes, 'val') !== '0'
  })
  return [...elementsOf(elementOf(xml, 'cellXfs')?.inner ?? '', 'xf')].map(({ attributes }) => {
    const id = Number(attributeOf(attributes, 'numFmtId') ?? 0)
    return {
      format: formats.get(id) ?? builtInFormats[id] ?? 'General',
      bold: bold[Number(attributeOf(attributes, 'fontId') ?? 0)] ?? false,
    }
  })
}

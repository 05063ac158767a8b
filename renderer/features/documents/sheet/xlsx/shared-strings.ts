import type { XlsxPackage } from './package.ts'
import { elementsOf, plainText } from './xml.ts'

/** The strings that cells refer to by number. */
export async function readSharedStrings(workbook: XlsxPackage, name: string): Promise<readonly string[]> {
  const strings: string[] = []
  for await (const portion of workbook.portions(name, 'si')) {
    for (const { inner } of elementsOf(portion, 'si')) strings.push(richText(inner))
  }
  return strings
}

/** The text of a string, its runs joined, without the readings of East Asian words. */
export function richText(xml: string): string {
  const bare = xml.includes('rPh') ? xml.replace(/<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh>/g, '') : xml
  let text = ''
  for (const { inner } of elementsOf(bare, 't')) text += plainText(inner)
  return text
}

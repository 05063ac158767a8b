import type { DocumentSource } from '../document-source.ts'
import { largestWhole, readWhole } from '../read-whole.ts'
import { type DecodedText, decodeText } from './decode-text.ts'

export async function openText(source: DocumentSource): Promise<DecodedText> {
  const { text, encoding } = decodeText(await readWhole(source, largestWhole.text))
  return { text: text.replace(/\r\n?/g, '\n'), encoding }
}

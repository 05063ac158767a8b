import { OfficeError } from '../ooxml/office-error.ts'
import { withOfficeFile } from '../ooxml/office-file.ts'
import type { XmlHandler } from '../ooxml/xml-reader.ts'
import { type ExtractedText, type TextLimits, textOrScan } from './extracted-text.ts'

/** The text of a Word file, a line a paragraph, text boxes and tables among it. Automatic numbers are no text. */
export async function wordText(
  path: string,
  limits: TextLimits,
  signal: AbortSignal,
): Promise<ExtractedText> {
  return withOfficeFile(path, signal, async (file) => {
    const main = (await file.relationships('')).find(({ type }) => type === 'officeDocument')?.part
    if (main === undefined || !file.has(main)) throw new OfficeError('damaged', 'no main part')
    const body = new BodyText()
    await file.read(main, body, () => body.gathered.length > limits.characters)
    const complete = body.gathered.length <= limits.characters
    return textOrScan([{ label: null, text: body.gathered.slice(0, limits.characters) }], complete)
  })
}

/** Gathers what a reader sees of `word/document.xml` (ECMA-376 part 1, 17.3): no deleted text, no field codes. */
class BodyText implements XmlHandler {
  #text = ''
  #inText = false
  /** A text box is written twice, the second time for old programs. */
  #fallbacks = 0

  get gathered(): string {
    return this.#text
  }

  open(name: string): void {
    if (name === 'Fallback') this.#fallbacks += 1
    if (this.#fallbacks > 0) return
    if (name === 't') this.#inText = true
    else if (name === 'tab') this.#text += '\t'
    else if (name === 'br' || name === 'cr') this.#text += '\n'
  }

  text(text: string): void {
    if (this.#inText) this.#text += text
  }

  close(name: string): void {
    if (name === 'Fallback') this.#fallbacks -= 1
    if (name === 't') this.#inText = false
    if (name === 'p' && this.#fallbacks === 0) this.#text += '\n'
  }
}

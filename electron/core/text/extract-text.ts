import { docx, xlsx } from '../intake/extension-types.ts'
import { OfficeError } from '../ooxml/office-error.ts'
import { defaultTextLimits, type ExtractedText, type TextLimits } from './extracted-text.ts'
import { pdfText } from './pdf-text.ts'
import { plainText } from './plain-text.ts'
import { sheetText } from './sheet-text.ts'
import { wordText } from './word-text.ts'

export interface FileWithText {
  /** Where its bytes lie. */
  readonly path: string
  readonly mediaType: string
}

/** Takes the text out of a file of one kind. Throws `OfficeError` where it cannot be read. */
export type TextExtractor = (path: string, limits: TextLimits, signal: AbortSignal) => Promise<ExtractedText>

const extractors: ReadonlyMap<string, TextExtractor> = new Map([
  ['application/pdf', pdfText],
  [docx, wordText],
  [xlsx, sheetText],
  ['text/plain', plainText],
  ['text/csv', plainText],
])

/**
 * The text of a PDF, Word, Excel or text file, page by page, within limits: a hostile file is refused or cut off
 * and never fills the memory. Throws the signal's reason, and what the file system says.
 */
export async function extractText(
  { path, mediaType }: FileWithText,
  signal: AbortSignal = new AbortController().signal,
  limits: TextLimits = defaultTextLimits,
): Promise<ExtractedText> {
  const extract = extractors.get(mediaType)
  if (extract === undefined) return { state: 'unsupported' }
  signal.throwIfAborted()
  try {
    return await extract(path, limits, signal)
  } catch (error) {
    if (error instanceof OfficeError) return { state: 'unreadable', reason: error.code }
    throw error
  }
}

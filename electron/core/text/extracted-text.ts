import type { OfficeErrorCode } from '../ooxml/office-error.ts'

/** The text of one page of a PDF (`label`: its number), one sheet of a workbook (its name), or a whole file (null). */
export interface TextPage {
  readonly label: string | null
  readonly text: string
}

/**
 * What looking for text in a file came to. `no-text`: it has pages but only pictures on them (a scan), so nobody
 * can say what it does not contain. `unsupported`: a kind of file that no text is taken from.
 */
export type ExtractedText =
  | { readonly state: 'text'; readonly pages: readonly TextPage[]; readonly complete: boolean }
  | { readonly state: 'no-text' }
  | { readonly state: 'unsupported' }
  | { readonly state: 'unreadable'; readonly reason: OfficeErrorCode }

/** How much is read at most; beyond it a text is cut off and not `complete`. */
export interface TextLimits {
  readonly pages: number
  readonly characters: number
  /**
   * Of a PDF: its reader keeps every byte, and fetches the pictures of a page although nobody looks at them. A
   * scan shows on its first pages that it is one.
   */
  readonly bytes: number
}

export const defaultTextLimits: TextLimits = {
  pages: 2_000,
  characters: 8_000_000,
  bytes: 64 * 1024 * 1024,
}

/** Pages as a text, `no-text` where they hold hardly a letter: a page number printed on a scan is no text. */
export function textOrScan(pages: readonly TextPage[], complete: boolean): ExtractedText {
  const letters = pages.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0)
  return letters < pages.length * 4 || letters === 0
    ? { state: 'no-text' }
    : { state: 'text', pages, complete }
}

/** All pages as one text. */
export function joinedText(text: ExtractedText): string {
  return text.state === 'text' ? text.pages.map((page) => page.text).join('\n') : ''
}

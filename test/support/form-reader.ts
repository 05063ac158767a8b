import { readBackXlsx } from '#electron/core/forms/read-back-xlsx.ts'
import { docx } from '#electron/core/intake/extension-types.ts'
import { extractText } from '#electron/core/text/extract-text.ts'
import { joinedText } from '#electron/core/text/extracted-text.ts'

/** A text without blanks and breaks, which each format sets otherwise. */
export const bare = (text: string): string => text.replace(/[\s\u200b]/g, '')

/** What a form says, whichever of its formats it was saved in. */
export async function formText(path: string): Promise<string> {
  if (path.endsWith('.xlsx')) return bare((await readBackXlsx(path)).cells.map(({ text }) => text).join('\t'))
  const mediaType = path.endsWith('.pdf') ? 'application/pdf' : docx
  return bare(joinedText(await extractText({ path, mediaType })))
}

/** The rows of a spreadsheet as it was saved. */
export async function formRows(path: string): Promise<readonly (readonly string[])[]> {
  const rows = Map.groupBy((await readBackXlsx(path)).cells, ({ sheet, row }) => `${sheet}/${row}`)
  return [...rows.values()].map((cells) => cells.map(({ text }) => text))
}

import { readFile } from 'node:fs/promises'

/** Pages of a PDF read at most: headings of a plan stand well before. */
const mostPages = 300
/** A file larger than this is not read for its text. */
const largestFile = 200 * 1024 * 1024

/**
 * The plain text of a PDF or Word file; empty where it has none (a scan), null where this kind has no text to
 * look in or cannot be read.
 */
export async function extractText(
  file: { readonly path: string; readonly mediaType: string; readonly size: number },
  signal?: AbortSignal,
): Promise<string | null> {
  if (file.size > largestFile) return null
  try {
    if (file.mediaType === 'application/pdf') return await pdfText(file.path, signal)
    if (file.mediaType === 'application/vnd.openxmlformats-officedocument.wordprocessingml.document')
      return await wordText(file.path)
    return file.mediaType === 'text/plain' ? await readFile(file.path, 'utf8') : null
  } catch (error) {
    signal?.throwIfAborted()
    if (error instanceof RangeError || error instanceof TypeError) throw error
    return null
  }
}

async function pdfText(path: string, signal: AbortSignal | undefined): Promise<string> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = getDocument({
    data: new Uint8Array(await readFile(path)),
    useSystemFonts: false,
    verbosity: 0,
  })
  try {
    const document = await task.promise
    const pages: string[] = []
    for (let number = 1; number <= Math.min(document.numPages, mostPages); number += 1) {
      signal?.throwIfAborted()
      const page = await document.getPage(number)
      const { items } = await page.getTextContent()
      pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''))
      page.cleanup()
    }
    return pages.join('\n')
  } finally {
    await task.destroy()
  }
}

async function wordText(path: string): Promise<string> {
  const { default: mammoth } = await import('mammoth')
  const { value } = await mammoth.extractRawText({ path })
  return value
}

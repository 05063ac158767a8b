import { type FileHandle, open } from 'node:fs/promises'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { OfficeError } from '../ooxml/office-error.ts'
import { CharacterMaps } from './character-maps.ts'
import { type ExtractedText, type TextLimits, type TextPage, textOrScan } from './extracted-text.ts'

/** Bytes asked for at once; of a scan of a gigabyte only the few that hold its structure are read. */
const rangeSize = 256 * 1024

/** Said outright, because in a process of Electron the library takes itself to be in a window. */
const noDrawing = {
  useWorkerFetch: false,
  useSystemFonts: false,
  useWasm: false,
  disableFontFace: true,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
} as const

/** The text of a PDF page by page. Its pictures are not looked at, its scripts never run. */
export async function pdfText(path: string, limits: TextLimits, signal: AbortSignal): Promise<ExtractedText> {
  const pdf = await import('pdfjs-dist/legacy/build/pdf.mjs')
  // Bundled, the library would not find this part of itself.
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  const handle = await open(path, 'r')
  try {
    const { size } = await handle.stat()
    const range = new pdf.PDFDataRangeTransport(size, null)
    range.requestDataRange = (begin, end) => {
      readRange(handle, begin, end).then((chunk) => range.onDataRange(begin, chunk))
    }
    const task = pdf.getDocument({
      range,
      rangeChunkSize: rangeSize,
      disableAutoFetch: true,
      disableStream: true,
      BinaryDataFactory: CharacterMaps,
      ...noDrawing,
      verbosity: pdf.VerbosityLevel.ERRORS,
    })
    try {
      return await readPages(await task.promise, limits, signal)
    } catch (error) {
      throw asOfficeError(error)
    } finally {
      await task.destroy()
    }
  } finally {
    await handle.close()
  }
}

async function readPages(
  document: PDFDocumentProxy,
  limits: TextLimits,
  signal: AbortSignal,
): Promise<ExtractedText> {
  const pages: TextPage[] = []
  const last = Math.min(document.numPages, limits.pages)
  let room = limits.characters
  for (let number = 1; number <= last && room > 0; number += 1) {
    signal.throwIfAborted()
    // The library works in this thread: others get their turn between pages.
    await nextTurn()
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    const whole = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
    const text = whole.slice(0, room)
    room -= text.length
    pages.push({ label: String(number), text })
    page.cleanup()
  }
  return textOrScan(pages, pages.length === document.numPages && room > 0)
}

/** The bytes of a range; zeros where they cannot be read, which then is a damaged file. */
async function readRange(handle: FileHandle, begin: number, end: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(end - begin)
  await handle.read(bytes, 0, bytes.length, begin).catch(() => null)
  return bytes
}

function asOfficeError(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  if (error.name === 'PasswordException') return new OfficeError('password-protected', error.message)
  const broken =
    /^(InvalidPDFException|FormatError|UnknownErrorException|ResponseException|XRefParseException)$/
  return broken.test(error.name) ? new OfficeError('damaged', error.message, { cause: error }) : error
}

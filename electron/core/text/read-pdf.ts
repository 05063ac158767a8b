import { type FileHandle, open } from 'node:fs/promises'
import type { PDFDataRangeTransport, PDFDocumentProxy } from 'pdfjs-dist'
import { OfficeError } from '../ooxml/office-error.ts'
import { CharacterMaps } from './character-maps.ts'
import { type ExtractedText, type TextLimits, type TextPage, textOrScan } from './extracted-text.ts'

/** Bytes asked for at once: few, for opening a scan takes one such piece a page. */
const rangeSize = 32 * 1024

/** Said outright, because in a process of Electron the library takes itself to be in a window. */
const noDrawing = {
  useWorkerFetch: false,
  useSystemFonts: false,
  useWasm: false,
  disableFontFace: true,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
} as const

/**
 * The text of a PDF page by page. Its pictures are not looked at, its scripts never run. For a thread of its own:
 * the library may work without end on a hostile file, and goes on after it was given up.
 */
export async function readPdf(path: string, limits: TextLimits): Promise<ExtractedText> {
  const pdf = await import('pdfjs-dist/legacy/build/pdf.mjs')
  // Bundled, the library would not find this part of itself.
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  const handle = await open(path, 'r')
  const { size } = await handle.stat()
  const range = new pdf.PDFDataRangeTransport(size, null)
  const spent = supplyRanges(range, handle, limits.bytes)
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
    const document = await Promise.race([task.promise, spent])
    return await readPages(document, limits, spent)
  } catch (error) {
    throw asOfficeError(error)
  }
}

/** Rejects with `too-large` once more bytes are asked for than may be read; those then never come. */
function supplyRanges(range: PDFDataRangeTransport, handle: FileHandle, bytes: number): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>()
  let left = bytes
  range.requestDataRange = async (begin, end) => {
    left -= end - begin
    if (left < 0) reject(new OfficeError('too-large', 'the bytes of its pages'))
    else range.onDataRange(begin, await readRange(handle, begin, end))
  }
  return promise
}

/** The bytes of a range; zeros where they cannot be read, which then is a damaged file. */
async function readRange(handle: FileHandle, begin: number, end: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(end - begin)
  await handle.read(bytes, 0, bytes.length, begin).catch(() => null)
  return bytes
}

async function readPages(
  document: PDFDocumentProxy,
  limits: TextLimits,
  spent: Promise<never>,
): Promise<ExtractedText> {
  const pages: TextPage[] = []
  const last = Math.min(document.numPages, limits.pages)
  let room = limits.characters
  for (let number = 1; number <= last && room > 0; number += 1) {
    const whole = await Promise.race([textOfPage(document, number), spent]).catch((error: unknown) => {
      const enough = error instanceof OfficeError && error.code === 'too-large' && pages.length > 0
      if (enough) return null
      throw error
    })
    if (whole === null) break
    const text = whole.slice(0, room)
    room -= text.length
    pages.push({ label: String(number), text })
  }
  return textOrScan(pages, pages.length === document.numPages && room > 0)
}

async function textOfPage(document: PDFDocumentProxy, number: number): Promise<string> {
  const page = await document.getPage(number)
  const { items } = await page.getTextContent()
  page.cleanup()
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
}

function asOfficeError(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  if (error.name === 'PasswordException') return new OfficeError('password-protected', error.message)
  const broken =
    /^(InvalidPDFException|FormatError|UnknownErrorException|ResponseException|XRefParseException)$/
  return broken.test(error.name) ? new OfficeError('damaged', error.message, { cause: error }) : error
}

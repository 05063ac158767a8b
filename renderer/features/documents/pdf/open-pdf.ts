import {
  GlobalWorkerOptions,
  getDocument,
  PasswordException,
  PDFDataRangeTransport,
  type PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs'
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'
import { DocumentError } from '../document-problem.ts'
import { type DocumentSource, readRange } from '../document-source.ts'
import type { PageSize } from '../pages/page-layout.ts'
import type { Fail } from '../use-opened.ts'
import { joinRuns, type PageText, type TextRun } from './page-text.ts'
import { createPaintQueue, type PaintQueue } from './paint-queue.ts'

GlobalWorkerOptions.workerSrc = workerUrl

/** CSS pixels a PDF point, of which there are 72 to the inch. */
export const pixelsPerPoint = 96 / 72

/** Bytes the parser asks for at a time. */
const rangeChunkSize = 2 ** 18

/** Larger pictures, in pixels, are left out: they would take more than a gigabyte. */
const largestPicture = 2 ** 28

/** The text of a page, and the same as pdf.js wants it for its text layer. */
export interface ReadPage {
  readonly text: PageText
  readonly content: Awaited<ReturnType<PDFPageProxy['getTextContent']>>
}

/** An open PDF. Pages are counted from 0. */
export interface OpenPdf {
  readonly pageCount: number
  readonly firstSize: PageSize
  readonly page: (page: number) => Promise<PDFPageProxy>
  readonly size: (page: number) => Promise<PageSize>
  /** Kept once it was read: search and drawing both need it. */
  readonly readPage: (page: number) => Promise<ReadPage>
  readonly painting: PaintQueue
}

/**
 * Opens a PDF by ranges: only what is looked at is read. Nothing in it runs or is fetched: pdf.js compiles no code
 * of a document, its scripting sandbox and XFA forms are not used, and annotations are painted, never clickable.
 * @throws DocumentError `empty`, `encrypted`, or another error for a damaged file.
 */
export async function openPdf(source: DocumentSource, signal: AbortSignal, fail: Fail): Promise<OpenPdf> {
  if (source.size === 0) throw new DocumentError('empty')
  const beside = (folder: string) => new URL(`pdfjs/${folder}/`, document.baseURI).href
  const task = getDocument({
    range: new SourceTransport(source, () => fail('unreadable')),
    rangeChunkSize,
    disableAutoFetch: true,
    disableStream: true,
    enableXfa: false,
    maxImageSize: largestPicture,
    cMapUrl: beside('cmaps'),
    standardFontDataUrl: beside('standard_fonts'),
    wasmUrl: beside('wasm'),
    iccUrl: beside('iccs'),
    verbosity: 0,
  })
  signal.addEventListener('abort', () => void task.destroy())
  const pdf = await task.promise.catch((cause: unknown) => {
    throw cause instanceof PasswordException ? new DocumentError('encrypted', { cause }) : cause
  })
  const page = (at: number) => pdf.getPage(at + 1)
  const size = async (at: number) => {
    const { width, height } = (await page(at)).getViewport({ scale: pixelsPerPoint })
    return { width, height }
  }
  const read = new Map<number, Promise<ReadPage>>()
  const readPage = (at: number) => {
    const known = read.get(at) ?? page(at).then(readText)
    read.set(at, known)
    return known
  }
  return {
    pageCount: pdf.numPages,
    firstSize: await size(0),
    page,
    size,
    readPage,
    painting: createPaintQueue(),
  }
}

async function readText(page: PDFPageProxy): Promise<ReadPage> {
  // Not normalised, so that its runs are the ones the text layer shows.
  const content = await page.getTextContent({ disableNormalization: true })
  const runs = content.items.filter((item): item is Extract<typeof item, TextRun> => 'str' in item)
  return { text: joinRuns(runs), content }
}

/** Hands ranges of the source to the parser. */
class SourceTransport extends PDFDataRangeTransport {
  readonly #source: DocumentSource
  readonly #fail: () => void

  constructor(source: DocumentSource, fail: () => void) {
    super(source.size, null)
    this.#source = source
    this.#fail = fail
  }

  override requestDataRange(begin: number, end: number): void {
    readRange(this.#source, begin, end).then((bytes) => this.onDataRange(begin, bytes), this.#fail)
  }
}

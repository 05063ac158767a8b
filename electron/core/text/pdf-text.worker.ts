import { parentPort, workerData } from 'node:worker_threads'
import { OfficeError } from '../ooxml/office-error.ts'
import type { PdfAnswer, PdfTask } from './pdf-text.ts'
import { readPdf } from './read-pdf.ts'

// Promises of the library for what nobody waits for any more; the answer does not hang on them.
process.on('unhandledRejection', () => {})

const { path, limits }: PdfTask = workerData
const answer: PdfAnswer = await readPdf(path, limits).catch((error: unknown) => {
  if (error instanceof OfficeError) return { state: 'unreadable', reason: error.code }
  throw error
})
parentPort?.postMessage(answer)

import { Worker } from 'node:worker_threads'
import { workerFile } from '../worker-file.ts'
import type { ExtractedText, TextLimits } from './extracted-text.ts'

/** What the thread that reads a PDF is told, and what it answers. */
export interface PdfTask {
  readonly path: string
  readonly limits: TextLimits
}
export type PdfAnswer = ExtractedText

/** Heap of that thread in MB. The bytes of the file come on top, within the limits. */
const mostHeap = 512

/**
 * The text of a PDF, read in a thread of its own: one that never ends is stopped by the signal, one that needs too
 * much memory ends alone, and neither holds up a keystroke.
 */
export async function pdfText(path: string, limits: TextLimits, signal: AbortSignal): Promise<ExtractedText> {
  const task: PdfTask = { path, limits }
  const worker = new Worker(workerFile('pdf-text', import.meta.dirname), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: mostHeap },
    // What the library has to say about fonts and canvases concerns nobody.
    stdout: true,
    stderr: true,
  })
  let stop = () => {}
  const answer = new Promise<PdfAnswer>((resolve, reject) => {
    stop = () => reject(signal.reason)
    signal.addEventListener('abort', stop, { once: true })
    worker.once('message', resolve)
    worker.once('error', (error) => {
      const memory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      if (memory) resolve({ state: 'unreadable', reason: 'too-large' })
      else reject(error)
    })
    worker.once('exit', () => resolve({ state: 'unreadable', reason: 'damaged' }))
  })
  try {
    return await answer
  } finally {
    signal.removeEventListener('abort', stop)
    await worker.terminate()
  }
}

import type { DocumentSource } from '../document-source.ts'
import { askWorker } from '../office/ask-worker.ts'
import { largestWhole, readWhole } from '../read-whole.ts'
import { cleanHtml } from './clean-html.ts'

/** A Word document as harmless HTML. */
export async function openWord(source: DocumentSource, signal: AbortSignal): Promise<string> {
  const bytes = await readWhole(source, largestWhole.office)
  const worker = new Worker(new URL('./word.worker.ts', import.meta.url), { type: 'module' })
  return cleanHtml(await askWorker<string>(worker, bytes, signal))
}

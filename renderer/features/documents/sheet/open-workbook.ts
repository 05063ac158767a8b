import { DocumentError } from '../document-problem.ts'
import type { DocumentSource } from '../document-source.ts'
import { askWorker } from '../office/ask-worker.ts'
import { largestWhole, readWhole } from '../read-whole.ts'
import type { Sheet } from './sheet.ts'

/** The sheets of a workbook, in its order. @throws DocumentError `empty` where it has none. */
export async function openWorkbook(source: DocumentSource, signal: AbortSignal): Promise<readonly Sheet[]> {
  const bytes = await readWhole(source, largestWhole.office)
  const worker = new Worker(new URL('./workbook.worker.ts', import.meta.url), { type: 'module' })
  const sheets = await askWorker<readonly Sheet[]>(worker, bytes, signal)
  if (sheets.length === 0) throw new DocumentError('empty')
  return sheets
}

import { DocumentError, type DocumentProblem } from '../document-problem.ts'

/** What a worker answers. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: DocumentProblem }

/**
 * Has a document taken apart by a worker of its own, which lives no longer: a hostile file can freeze or kill
 * only that. The bytes are handed over. @throws DocumentError as the worker says, `corrupt` where it dies.
 */
export function askWorker<Value>(
  worker: Worker,
  bytes: Uint8Array<ArrayBuffer>,
  signal: AbortSignal,
): Promise<Value> {
  return new Promise<Value>((resolve, reject) => {
    const end = () => worker.terminate()
    signal.addEventListener('abort', end)
    worker.addEventListener('message', ({ data }: MessageEvent<Answer<Value>>) => {
      end()
      if (data.ok) resolve(data.value)
      else reject(new DocumentError(data.problem))
    })
    worker.addEventListener('error', () => {
      end()
      reject(new DocumentError('corrupt'))
    })
    worker.postMessage(bytes, [bytes.buffer])
  })
}

import { problemOf } from '../document-problem.ts'
import type { Answer } from './ask-worker.ts'

/** The worker's side of `askWorker`: one question, one answer. */
export function answerInWorker<Value>(work: (bytes: Uint8Array<ArrayBuffer>) => Promise<Value>): void {
  const answer = (message: Answer<Value>) => self.postMessage(message)
  self.addEventListener('message', ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) => {
    work(data).then(
      (value) => answer({ ok: true, value }),
      (error: unknown) => answer({ ok: false, problem: problemOf(error) }),
    )
  })
}

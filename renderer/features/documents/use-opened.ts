import { useEffect, useState } from 'react'
import { type DocumentProblem, problemOf } from './document-problem.ts'
import type { DocumentSource } from './document-source.ts'

export type Opened<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly problem: DocumentProblem }
  | { readonly state: 'open'; readonly value: Value }

/** Reports a document that fails after it was opened, such as one whose bytes can no longer be read. */
export type Fail = (problem: DocumentProblem) => void

/**
 * Opens a document when the viewer appears. `open` is a function of a module, so that it stays the same; it lets
 * everything go when the signal is aborted.
 */
export function useOpened<Value>(
  source: DocumentSource,
  open: (source: DocumentSource, signal: AbortSignal, fail: Fail) => Promise<Value>,
): Opened<Value> {
  const [opened, setOpened] = useState<Opened<Value>>({ state: 'loading' })
  useEffect(() => {
    const controller = new AbortController()
    const settle = (next: Opened<Value>) => {
      if (!controller.signal.aborted) setOpened(next)
    }
    const fail: Fail = (problem) => settle({ state: 'failed', problem })
    open(source, controller.signal, fail).then(
      (value) => settle({ state: 'open', value }),
      (error: unknown) => fail(problemOf(error)),
    )
    return () => controller.abort()
  }, [source, open])
  return opened
}

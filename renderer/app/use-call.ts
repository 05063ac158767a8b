import { useCallback, useEffect, useState } from 'react'
import type { Failure } from '#shared/contract/failure.ts'
import type { CallInput, CallName, CallOutput } from '#shared/contract/index.ts'
import { invoke } from './bridge.ts'

export type Loaded<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly failure: Failure }
  | { readonly state: 'ready'; readonly value: Value }

/**
 * Reads through the contract and keeps the newest answer. `input` is compared by its JSON, and read back from
 * it, so that a new object with the same content asks nothing anew.
 * `reload` reads again without going back to "loading"; `set` puts an answer that a write returned.
 */
export function useCall<Name extends CallName>(
  name: Name,
  input: CallInput<Name>,
): readonly [Loaded<CallOutput<Name>>, () => void, (value: CallOutput<Name>) => void] {
  const [loaded, setLoaded] = useState<Loaded<CallOutput<Name>>>({ state: 'loading' })
  const [round, setRound] = useState(0)
  const key = JSON.stringify(input)
  useEffect(() => {
    let current = round >= 0
    const asked: CallInput<Name> = JSON.parse(key)
    void invoke(name, asked).then((result) => {
      if (!current) return
      setLoaded(
        result.ok ? { state: 'ready', value: result.value } : { state: 'failed', failure: result.error },
      )
    })
    return () => {
      current = false
    }
  }, [name, key, round])
  const reload = useCallback(() => setRound((last) => last + 1), [])
  const set = useCallback((value: CallOutput<Name>) => setLoaded({ state: 'ready', value }), [])
  return [loaded, reload, set]
}

import { useCallback, useEffect, useRef, useState } from 'react'

/** Gives the places of a query in the order of the document, in portions, so that the first show at once. */
export type Scan<Hit> = (query: string) => AsyncIterable<readonly Hit[]> | Iterable<readonly Hit[]>

export interface Hits<Hit> {
  readonly query: string
  readonly setQuery: (query: string) => void
  readonly hits: readonly Hit[]
  readonly busy: boolean
  /** Number of the hit shown, from 0; -1 where there is none. */
  readonly at: number
  readonly current: Hit | undefined
  readonly step: (direction: 1 | -1) => void
}

interface Found<Hit> {
  readonly hits: readonly Hit[]
  readonly busy: boolean
  readonly at: number
}

const nothing = { hits: [], busy: false, at: -1 } as const

/**
 * Searches while a person types. `scan` stays the same while the document does. The first hit that `isAhead` (of
 * where the person reads) is shown first; once all is searched, the first of all.
 */
export function useHits<Hit>(scan: Scan<Hit>, isAhead: (hit: Hit) => boolean): Hits<Hit> {
  const [query, setQuery] = useState('')
  const [found, setFound] = useState<Found<Hit>>(nothing)
  const ahead = useRef(isAhead)
  useEffect(() => {
    ahead.current = isAhead
  })

  useEffect(() => {
    let stopped = false
    setFound({ ...nothing, busy: query !== '' })
    const run = async () => {
      for await (const portion of scan(query)) {
        if (stopped) return
        if (portion.length === 0) continue
        setFound((before) => {
          const hits = [...before.hits, ...portion]
          return { ...before, hits, at: before.at === -1 ? hits.findIndex(ahead.current) : before.at }
        })
      }
      if (stopped) return
      setFound((before) => ({
        ...before,
        busy: false,
        at: before.at === -1 && before.hits.length > 0 ? 0 : before.at,
      }))
    }
    // A document that is closed or broken ends its search early.
    if (query !== '') run().catch(() => setFound((before) => (stopped ? before : { ...before, busy: false })))
    return () => {
      stopped = true
    }
  }, [query, scan])

  const step = useCallback((direction: 1 | -1) => {
    setFound((before) => {
      const count = before.hits.length
      if (count === 0) return before
      const from = before.at === -1 && direction === -1 ? 0 : before.at
      return { ...before, at: (from + direction + count) % count }
    })
  }, [])

  return { query, setQuery, ...found, current: found.hits[found.at], step }
}

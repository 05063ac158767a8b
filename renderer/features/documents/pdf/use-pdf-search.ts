import { useCallback, useEffect, useState } from 'react'
import { findPassage, type TextSpan } from '../folded-text.ts'
import { type Hits, useHits } from '../frame/use-hits.ts'
import type { OpenPdf } from './open-pdf.ts'

export interface PdfHit {
  /** From 0. */
  readonly page: number
  readonly span: TextSpan
}

/** More hits than anybody steps through. */
const mostHits = 10_000

/** Searches page by page; `noText` once no page of the whole document has any text. */
export function usePdfSearch(
  pdf: OpenPdf,
  current: number,
): { readonly search: Hits<PdfHit>; readonly noText: boolean } {
  const scan = useCallback(
    async function* (query: string) {
      let count = 0
      for (let page = 0; page < pdf.pageCount && count < mostHits; page += 1) {
        const hits = findPassage((await pdf.readPage(page)).text.folded, query).map((span) => ({
          page,
          span,
        }))
        count += hits.length
        yield hits
      }
    },
    [pdf],
  )
  const search = useHits<PdfHit>(scan, ({ page }) => page >= current)
  const [noText, setNoText] = useState(false)
  const searched = search.query !== '' && !search.busy && search.hits.length === 0
  useEffect(() => {
    if (!searched) return
    let stopped = false
    const look = async () => {
      for (let page = 0; page < pdf.pageCount; page += 1) {
        if ((await pdf.readPage(page)).text.folded.text !== '') return
      }
      if (!stopped) setNoText(true)
    }
    look().catch(() => {})
    return () => {
      stopped = true
    }
  }, [pdf, searched])
  return { search, noText }
}

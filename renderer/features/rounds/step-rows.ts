import { useState } from 'react'
import { useRound } from './round-store.ts'

const rowsOnPage = 50

/**
 * Rows of a table that a problem can lead to: each carries its number and can take the focus, and the table opens at
 * the page of the one that is sought.
 */
export function useSoughtRows(ids: readonly string[]) {
  const sought = useRound((state) => state.sought)
  const [page, setPage] = useState(() => pageOf(ids, sought?.subject))
  return {
    onRow: ({ id }: { readonly id: string }) => ({ 'data-subject': id, tabIndex: -1 }),
    rowClassName: ({ id }: { readonly id: string }) => (sought?.subject === id ? 'round-sought' : ''),
    pagination: {
      current: page,
      pageSize: rowsOnPage,
      hideOnSinglePage: true,
      showSizeChanger: false,
      onChange: setPage,
    },
  }
}

function pageOf(ids: readonly string[], subject: string | undefined): number {
  const at = subject === undefined ? -1 : ids.indexOf(subject)
  return at < 0 ? 1 : Math.floor(at / rowsOnPage) + 1
}

import { canonicalJson } from '#shared/bundle/canonical-json.ts'
import type { RowId } from '#shared/domain/brand.ts'
import type { Claims, ListRow } from '#shared/domain/claim.ts'
import { type Item, itemKey, parseItemKey } from '#shared/domain/item-key.ts'

/** Where an item of one version of a package stands in the next; null where the next says something else there. */
export type WhereNow = (item: string) => string | null

/**
 * Pairs what two versions of the claims say alike. Figures and facts stay where they are. A row is the same where
 * all its cells are, wherever it stands now: inserting one above it gives it another number. The evidence named
 * for it does not count: naming it better changes no claim.
 */
export function sameClaims(before: Claims, after: Claims): WhereNow {
  const rows = sameRows(before.rows, after.rows)
  const old = settledTexts(before)
  const current = settledTexts(after)
  return (key) => {
    const item = parseItemKey(key)
    if (item === null) return null
    switch (item.kind) {
      case 'figure':
      case 'fact':
        return old.get(key) === current.get(key) ? key : null
      case 'row':
      case 'cell':
      case 'row-evidence':
        return moved(item, rows.get(`${item.list}/${item.row}`))
      case 'figure-evidence':
      case 'fact-evidence':
      case 'centre':
        return key
    }
  }
}

function moved(item: Extract<Item, { readonly row: RowId }>, row: RowId | undefined): string | null {
  return row === undefined ? null : itemKey({ ...item, row })
}

function settledTexts({ figures, facts }: Claims): ReadonlyMap<string, string | boolean | null> {
  return new Map<string, string | boolean | null>([
    ...figures.map(({ input, year, value }) => [`${input}/${year}`, value] as const),
    ...facts.map(({ fact, yes }) => [fact, yes] as const),
  ])
}

/** By `list/row` of the older version. Of rows that say the same, the one in the same place comes first. */
function sameRows(before: readonly ListRow[], after: readonly ListRow[]): ReadonlyMap<string, RowId> {
  const said = ({ list, values }: ListRow) => `${list} ${canonicalJson(values)}`
  const free = Map.groupBy(after, said)
  const pairs = new Map<string, RowId>()
  const pair = (row: ListRow, match: (candidate: ListRow) => boolean) => {
    const candidates = free.get(said(row)) ?? []
    const found = candidates.find(match)
    if (found === undefined || pairs.has(`${row.list}/${row.row}`)) return
    pairs.set(`${row.list}/${row.row}`, found.row)
    free.set(
      said(row),
      candidates.filter((candidate) => candidate !== found),
    )
  }
  for (const row of before) pair(row, (candidate) => candidate.row === row.row)
  for (const row of before) pair(row, () => true)
  return pairs
}

import type { ListRow } from '../domain/claim.ts'
import type { RowVerification } from '../domain/verification.ts'
import { cellNumber } from './cells.ts'

/** Ten per cent of a list or five rows, whichever is more; all of a shorter list. Domain rules, section 6. */
export function sampleSize(rows: number): number {
  return Math.min(rows, Math.max(5, Math.ceil(rows / 10)))
}

/** mulberry32 over a hash of the seed: the same seed draws the same rows on every machine. */
function generator(seed: string): () => number {
  let state = [...seed].reduce(
    (hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619),
    2_166_136_261,
  )
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Rows are `r1`, `r2`, …: their number orders them alike on every machine, whatever its language. */
const place = (row: ListRow['row']) => Number(row.slice(1))

/** The rows to check on site: the largest half first (by `largestBy`), the rest at random by the recorded seed. */
export function drawSample(
  rows: readonly ListRow[],
  largestBy: string | undefined,
  seed: string,
): readonly ListRow['row'][] {
  const size = sampleSize(rows.length)
  const sized = rows.map((row) => {
    const counted = { key: row.row, list: row.list, cells: row.values }
    return { row: row.row, amount: largestBy === undefined ? null : cellNumber(counted, largestBy) }
  })
  const largest = sized
    .filter(({ amount }) => amount !== null)
    .toSorted(
      (left, right) => (right.amount?.compare(left.amount ?? 0) ?? 0) || place(left.row) - place(right.row),
    )
    .slice(0, Math.ceil(size / 2))
    .map(({ row }) => row)
  const rest = sized
    .map(({ row }) => row)
    .filter((row) => !largest.includes(row))
    .toSorted((left, right) => place(left) - place(right))
  const random = generator(seed)
  for (let at = rest.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1))
    const [left, right] = [rest[at], rest[other]]
    if (left !== undefined && right !== undefined) {
      rest[at] = right
      rest[other] = left
    }
  }
  return [...largest, ...rest.slice(0, size - largest.length)]
}

/** More than a fifth of the sampled rows failed: the whole list is due. */
export function wholeListDue(
  sample: readonly ListRow['row'][],
  entries: readonly RowVerification[],
): boolean {
  const failed = entries.filter(
    ({ row, state }) => sample.includes(row) && (state === 'rejected' || state === 'reduced'),
  ).length
  return failed * 5 > sample.length
}

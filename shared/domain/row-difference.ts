import type { ListRow } from './claim.ts'
import type { ListInput } from './input-definition.ts'
import type { PackageDifference } from './package-difference.ts'
import { rowIdentity } from './row-identity.ts'

/**
 * What changed in the rows of one list. Rows are paired by equal content, then by the list's identifiers (a
 * patent number, a credit code with its year), then by most cells in common; where a row stands does not matter.
 */
export function rowDifferences(
  list: ListInput,
  before: readonly ListRow[],
  after: readonly ListRow[],
): readonly PackageDifference[] {
  const added = new Set(after.map((row) => known(list, row)))
  const pairs = new Map<KnownRow, KnownRow>()
  const old = before.map((row) => known(list, row))
  const pair = (match: (left: KnownRow, right: KnownRow) => boolean) => {
    for (const left of old) {
      if (pairs.has(left)) continue
      const right = [...added].find((candidate) => match(left, candidate))
      if (right === undefined) continue
      pairs.set(left, right)
      added.delete(right)
    }
  }
  pair((left, right) => changedCells(left, right).length === 0)
  pair((left, right) => left.identity !== null && left.identity === right.identity)
  pair((left, right) => changedCells(left, right).length * 2 < left.cells.size)
  return [
    ...old.flatMap((left) => {
      const right = pairs.get(left)
      return right === undefined
        ? [difference('row-removed', left.key, summary(left), null)]
        : changedCells(left, right).map((cell) =>
            difference(
              'row-changed',
              `${right.key}/${cell}`,
              left.cells.get(cell) ?? null,
              right.cells.get(cell) ?? null,
            ),
          )
    }),
    ...[...added].map((right) => difference('row-added', right.key, null, summary(right))),
  ]
}

interface KnownRow {
  readonly key: string
  /** The texts that name the fact behind the row; null where the list has no identifier or one is empty. */
  readonly identity: string | null
  /** By column, `column/year` for a yearly number, `@evidence` and `@page`. */
  readonly cells: ReadonlyMap<string, string>
}

function known(list: ListInput, row: ListRow): KnownRow {
  const cells = new Map<string, string>()
  for (const { id } of list.columns) {
    const value = row.values[id]
    if (value?.type === 'text') cells.set(id, value.text)
    if (value?.type === 'number') cells.set(id, value.number)
    if (value?.type === 'yes-no') cells.set(id, value.yes ? 'yes' : 'no')
    if (value?.type !== 'yearly-number') continue
    for (const [year, number] of Object.entries(value.years).sort()) cells.set(`${id}/${year}`, number)
  }
  const { file = '', page = '' } = row.evidence ?? {}
  if (file !== '') cells.set('@evidence', file)
  if (page !== '') cells.set('@page', page)
  return { key: `${list.code}/${row.row}`, identity: rowIdentity(list, row), cells }
}

function changedCells(left: KnownRow, right: KnownRow): readonly string[] {
  const all = new Set([...left.cells.keys(), ...right.cells.keys()])
  return [...all].filter((cell) => left.cells.get(cell) !== right.cells.get(cell))
}

function summary({ cells }: KnownRow): string {
  return [...cells].flatMap(([cell, text]) => (cell.startsWith('@') ? [] : [text])).join(' · ')
}

function difference(
  kind: PackageDifference['kind'],
  subject: string,
  before: string | null,
  after: string | null,
): PackageDifference {
  return { kind, subject, before, after }
}

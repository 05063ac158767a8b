import type { BoardCell } from '#shared/contract/panel.ts'

/** A sealed version that may count. */
export type RivalVersion = BoardCell['superseded'][number]

/** The versions under an expert's highest number: more than one contradict each other, and the chair names one. */
export function rivalVersions({
  state,
  version,
  sheetHash,
  sealedAt,
  superseded,
}: BoardCell): readonly RivalVersion[] {
  if (state !== 'conflict' && state !== 'sealed') return []
  const counts =
    version === null || sheetHash === null || sealedAt === null
      ? []
      : [{ version, sheetHash, sealedAt, reason: '' }]
  const all = [...counts, ...superseded]
  const highest = Math.max(...all.map((each) => each.version))
  return all
    .filter((each) => each.version === highest)
    .toSorted((left, right) => (left.sheetHash < right.sheetHash ? -1 : 1))
}

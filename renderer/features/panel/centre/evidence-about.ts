import type { PanelCentre } from '#shared/contract/panel.ts'
import type { Pointer } from '#shared/domain/pointer.ts'
import type { Difference } from '#shared/scoring/panel/difference.ts'
import { verificationKey } from '#shared/scoring/settled.ts'

/** The evidence of a motion: what its proposers point at, and what findings of false claims rest on. */
export function evidenceAbout(
  difference: Difference,
  { sheets }: Pick<PanelCentre, 'sheets'>,
): readonly Pointer[] {
  if (difference.kind !== 'veto') return []
  const items = new Set(difference.falseItems)
  const found = sheets.flatMap(({ content }) =>
    content.verifications
      .filter((entry) => entry.reason === 'false-claim' && items.has(verificationKey(entry)))
      .flatMap(({ pointers }) => pointers),
  )
  return distinctPointers([...difference.entries.flatMap(({ pointers }) => pointers), ...found])
}

export function distinctPointers(pointers: readonly Pointer[]): readonly Pointer[] {
  return [...new Map(pointers.map((pointer) => [JSON.stringify(pointer), pointer])).values()]
}

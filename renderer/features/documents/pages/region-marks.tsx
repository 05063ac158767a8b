import type { Region } from '#shared/domain/pointer.ts'
import { shownBox, type Turn } from '../region.ts'
import { styleOf } from './region-draw.tsx'

/** Why a region is marked: it was pointed at, it is selected, it is attached to something. */
export type RegionTone = 'target' | 'selected' | 'attached'

export interface RegionMark {
  readonly region: Region
  readonly tone: RegionTone
}

/** Boxes over a page. A target flashes for a moment. */
export function RegionMarks(props: {
  readonly marks: readonly RegionMark[]
  readonly turn: Turn
  readonly flashing: boolean
}) {
  return props.marks.map(({ region, tone }) => (
    <div
      key={`${tone} ${region.x} ${region.y} ${region.width} ${region.height}`}
      className={`region-mark region-mark-${tone} ${tone === 'target' && props.flashing ? 'region-mark-flash' : ''}`}
      data-region={tone}
      style={styleOf(shownBox(region, props.turn))}
    />
  ))
}

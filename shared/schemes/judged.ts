import type { z } from 'zod'
import type { qualitativeIndicatorSchema } from '../domain/indicator.ts'
import type { LocalizedText } from '../domain/localized-text.ts'

export type QualitativeData = z.input<typeof qualitativeIndicatorSchema>

const levelValues = [
  ['A', '1', '0.9', '1', 2],
  ['B', '0.85', '0.8', '0.9', 1],
  ['C', '0.7', '0.6', '0.8', 1],
  ['D', '0.5', '0.4', '0.6', 1],
  ['E', '0.2', '0', '0.4', 2],
] as const

/**
 * A qualitative indicator on the five levels of domain rules, section 2; A and E need two pointers. In `free` mode
 * a score of 0–100 is its share: 82 points of a hundred are 0.82, in the band of level B.
 */
export function judged(indicator: {
  readonly code: string
  readonly name: LocalizedText
  readonly weight: string
  readonly definition: LocalizedText
  readonly anchors: readonly [LocalizedText, LocalizedText, LocalizedText, LocalizedText, LocalizedText]
  readonly mode?: QualitativeData['mode']
  readonly noMaterial?: QualitativeData['noMaterial']
}): QualitativeData {
  const { anchors, noMaterial, mode = 'levels', ...rest } = indicator
  return {
    ...rest,
    kind: 'qualitative',
    mode,
    minimumNote: 15,
    levels: levelValues.map(([level, value, from, to, minimumPointers], at) => ({
      level,
      value,
      band: { from, to },
      anchor: anchors[at] ?? anchors[4],
      minimumPointers,
    })),
    ...(noMaterial === undefined ? {} : { noMaterial }),
  }
}

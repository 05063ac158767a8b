import type { z } from 'zod'
import type { qualitativeIndicatorSchema, quantitativeIndicatorSchema } from '../../domain/indicator.ts'
import type { LocalizedText } from '../../domain/localized-text.ts'
import type { conditionSchema, itemRuleSchema } from '../../domain/value-expression.ts'
import { both } from './words.ts'

export type QuantitativeData = z.input<typeof quantitativeIndicatorSchema>
export type QualitativeData = z.input<typeof qualitativeIndicatorSchema>
export type ConditionData = z.input<typeof conditionSchema>
export type ItemRuleData = z.input<typeof itemRuleSchema>

const levelValues = [
  ['A', '1', '0.9', '1', 2],
  ['B', '0.85', '0.8', '0.9', 1],
  ['C', '0.7', '0.6', '0.8', 1],
  ['D', '0.5', '0.4', '0.6', 1],
  ['E', '0.2', '0', '0.4', 2],
] as const

/** A qualitative indicator on the five levels of domain rules, section 2; A and E need two pointers. */
export function judged(indicator: {
  readonly code: string
  readonly name: LocalizedText
  readonly weight: string
  readonly definition: LocalizedText
  readonly anchors: readonly [LocalizedText, LocalizedText, LocalizedText, LocalizedText, LocalizedText]
  readonly noMaterial?: QualitativeData['noMaterial']
}): QualitativeData {
  const { anchors, noMaterial, ...rest } = indicator
  return {
    ...rest,
    kind: 'qualitative',
    mode: 'levels',
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

export const zeroWhenMissing = both('未填报或未核定计 0', 'Missing or unverified counts 0')

/** A row whose choice column is one of the options. */
export function oneOf(column: string, ...options: readonly string[]): ConditionData {
  return { column, test: 'one-of', options: [...options] }
}

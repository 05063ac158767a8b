import type { z } from 'zod'
import type { quantitativeIndicatorSchema } from '../../domain/indicator.ts'
import type { conditionSchema, itemRuleSchema } from '../../domain/value-expression.ts'
import { both } from '../words.ts'

export type QuantitativeData = z.input<typeof quantitativeIndicatorSchema>
export type ConditionData = z.input<typeof conditionSchema>
export type ItemRuleData = z.input<typeof itemRuleSchema>

export const zeroWhenMissing = both('未填报或未核定计 0', 'Missing or unverified counts 0')

/** A row whose choice column is one of the options. */
export function oneOf(column: string, ...options: readonly string[]): ConditionData {
  return { column, test: 'one-of', options: [...options] }
}

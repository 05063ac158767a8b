import { z } from 'zod'
import { crossCheckSchema } from './cross-check.ts'
import { decimalSchema } from './exact.ts'
import { adjustmentSchema, capSchema, gradeSchema, vetoSchema } from './grade.ts'
import { dimensionSchema, type Indicator } from './indicator.ts'
import { factInputSchema, listInputSchema, scalarInputSchema } from './input-definition.ts'
import { localizedTextSchema } from './localized-text.ts'

/** How the sheets of a panel become one score. Domain rules, section 4. */
export const panelRuleSchema = z
  .strictObject({
    method: z.enum(['mean', 'median', 'trimmed-totals', 'trimmed-indicators']),
    /** Fewer valid sheets than this: nothing is trimmed. */
    trimFrom: z.int().min(3),
  })
  .readonly()
export type PanelRule = z.infer<typeof panelRuleSchema>

/** When experts stand so far apart that one of them must confirm or amend. */
export const consensusRuleSchema = z
  .strictObject({
    levelsApart: z.int().min(1),
    subtotalPercent: decimalSchema,
    notApplicablePercent: decimalSchema,
  })
  .readonly()

export const quotaRuleSchema = z
  .strictObject({
    grade: gradeSchema,
    percent: decimalSchema,
    atLeastOneFrom: z.int().min(1),
    ties: z.array(z.string()).readonly(),
  })
  .readonly()

export const schemeIdSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9.-]{2,63}$/)
  .brand<'SchemeId'>()
export type SchemeId = z.infer<typeof schemeIdSchema>

/**
 * An indicator system 评价指标体系: a versioned document, addressed by the SHA-256 of its canonical JSON.
 * `status` is `reference` (参考，非官方) for ours; an official table says `official` and names its document.
 */
export const schemeSchema = z
  .strictObject({
    format: z.literal('paneldesk-scheme/1'),
    id: schemeIdSchema,
    version: z.string().min(1),
    name: localizedTextSchema,
    status: z.enum(['reference', 'official']),
    basis: localizedTextSchema,
    kind: z.enum(['operation-evaluation', 'plan-review', 'site-assessment']),
    /** Calendar years in the review period, ending with the year before the round. */
    years: z.int().min(1).max(10),
    scalars: z.array(scalarInputSchema).readonly(),
    lists: z.array(listInputSchema).readonly(),
    facts: z.array(factInputSchema).readonly(),
    dimensions: z.array(dimensionSchema).min(1).readonly(),
    crossChecks: z.array(crossCheckSchema).readonly(),
    /** Inclusive lower bounds, best first; the last starts at 0. */
    grades: z
      .array(z.strictObject({ grade: gradeSchema, from: decimalSchema }))
      .min(2)
      .readonly(),
    /** `exact`: from the exact total; `two-decimals`: from the total rounded half up to two places. */
    gradeFrom: z.enum(['exact', 'two-decimals']),
    caps: z.array(capSchema).readonly(),
    vetoes: z.array(vetoSchema).readonly(),
    adjustments: z.array(adjustmentSchema).readonly(),
    panelRule: panelRuleSchema,
    consensusRule: consensusRuleSchema,
    quota: quotaRuleSchema.nullable(),
  })
  .readonly()
export type Scheme = z.infer<typeof schemeSchema>

export function indicatorsOf(scheme: Scheme): readonly Indicator[] {
  return scheme.dimensions.flatMap((dimension) => dimension.indicators)
}

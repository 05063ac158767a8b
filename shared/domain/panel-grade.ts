import { z } from 'zod'
import { rationalSchema } from './exact.ts'
import { gradeReportSchema } from './grade-report.ts'
import { sha256Schema } from './hash.ts'
import { indicatorCodeSchema } from './indicator.ts'
import { expertIdSchema } from './round.ts'
import { panelRuleSchema } from './scheme.ts'

/**
 * One sheet in the aggregation. `total`: settled figures with this expert's own judgements, exact; null where his
 * scope is narrower than the scheme. `weight`: how much of it entered, 0 where trimmed, a fraction where equal
 * extremes share one trimmed place.
 */
export const countedSheetSchema = z
  .strictObject({
    expert: expertIdSchema,
    sheetHash: sha256Schema,
    transcribed: z.boolean(),
    total: rationalSchema.nullable(),
    weight: rationalSchema,
  })
  .readonly()
export type CountedSheet = z.infer<typeof countedSheetSchema>

/** The share of one expert on one qualitative indicator, and how much of it entered. */
export const countedJudgementSchema = z
  .strictObject({
    indicator: indicatorCodeSchema,
    expert: expertIdSchema,
    share: rationalSchema,
    weight: rationalSchema,
  })
  .readonly()

/** The panel's score of one centre: the report, and how it came out of the sheets. Exact. */
export const panelGradeSchema = z
  .strictObject({
    report: gradeReportSchema,
    method: panelRuleSchema.unwrap().shape.method,
    trimmed: z.boolean(),
    sheets: z.array(countedSheetSchema).readonly(),
    judgements: z.array(countedJudgementSchema).readonly(),
  })
  .readonly()
export type PanelGrade = z.infer<typeof panelGradeSchema>

import { z } from 'zod'
import { decimalSchema } from './exact.ts'
import { indicatorCodeSchema } from './indicator.ts'
import { factCodeSchema } from './input-definition.ts'
import { localizedTextSchema } from './localized-text.ts'

/** 优秀 / 良好 / 合格 / 不合格, from the best to the worst. 内科发〔2020〕68号, 三(六)2. */
export const gradeSchema = z.enum(['excellent', 'good', 'pass', 'fail'])
export type Grade = z.infer<typeof gradeSchema>

/** A condition that keeps a grade from being higher than `limit`; the strictest wins, none ever raises. */
export const capSchema = z
  .strictObject({
    code: z
      .string()
      .regex(/^C\d{1,2}$/)
      .brand<'CapCode'>(),
    limit: gradeSchema,
    text: localizedTextSchema,
    when: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('fact'), fact: factCodeSchema, is: z.boolean() }),
      /** Any dimension under so many per cent of its points. */
      z.strictObject({ kind: z.literal('dimension-below'), percent: decimalSchema }),
      /** At least so many of the facts of a `checks` indicator are not met. */
      z.strictObject({
        kind: z.literal('checks-failed'),
        indicator: indicatorCodeSchema,
        atLeast: z.int().min(1),
      }),
      /** At least so many quantitative indicators whose verified value is under so many per cent of the claimed one. */
      z.strictObject({
        kind: z.literal('verified-below-claim'),
        percent: decimalSchema,
        atLeast: z.int().min(1),
      }),
      z.strictObject({
        kind: z.literal('value-below'),
        indicator: indicatorCodeSchema,
        value: decimalSchema,
      }),
      z.strictObject({ kind: z.literal('veto') }),
    ]),
  })
  .readonly()
export type Cap = z.infer<typeof capSchema>
export type CapCode = Cap['code']

/** A veto 一票否决: proposed by the panel with evidence and a vote, decided by the department. */
export const vetoSchema = z
  .strictObject({
    code: z
      .string()
      .regex(/^V\d{1,2}$/)
      .brand<'VetoCode'>(),
    name: localizedTextSchema,
    basis: z.enum(['document', 'reference']),
  })
  .readonly()
export type Veto = z.infer<typeof vetoSchema>
export type VetoCode = Veto['code']

/** A bonus or a deduction with its cap in points; the total never leaves 0–100. */
export const adjustmentSchema = z
  .strictObject({
    code: z
      .string()
      .regex(/^J\d{1,2}$/)
      .brand<'AdjustmentCode'>(),
    kind: z.enum(['bonus', 'deduction']),
    name: localizedTextSchema,
    cap: decimalSchema,
  })
  .readonly()
export type Adjustment = z.infer<typeof adjustmentSchema>
export type AdjustmentCode = Adjustment['code']

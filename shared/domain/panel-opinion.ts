import { z } from 'zod'
import { instantSchema } from './brand.ts'
import { voteSchema } from './panel-decision.ts'
import { expertIdSchema } from './round.ts'

/** The parts of a panel opinion 专家组意见, in their order. Domain rules, section 4. */
export const opinionPartSchema = z.enum([
  'meeting',
  'procedure',
  'overall',
  'innovation',
  'market-service',
  'problems',
  'advice',
])
export type OpinionPart = z.infer<typeof opinionPartSchema>

/**
 * What the panel concludes. Evaluations: the grade it proposes. Plans and sites: 建议建设 `recommend` / 修改完善后建设
 * `revise` / 不建议建设 `reject`. A consultation only advises.
 */
export const conclusionSchema = z.enum([
  'excellent',
  'good',
  'pass',
  'fail',
  'recommend',
  'revise',
  'reject',
  'advice-only',
])
export type Conclusion = z.infer<typeof conclusionSchema>

/** A change that `revise` asks for: what, until when, and who confirms it. */
export const askedChangeSchema = z
  .strictObject({
    text: z.string().min(1).max(4_000),
    deadline: z.string().max(40),
    confirmedBy: z.string().max(120),
  })
  .readonly()

/** 保留意见 in a member's own words. */
export const dissentSchema = z
  .strictObject({ expert: expertIdSchema, text: z.string().trim().min(1).max(10_000) })
  .readonly()
export type Dissent = z.infer<typeof dissentSchema>

/** One problem or piece of advice; a numbered opinion of a consultation fits in whole. */
const opinionLineSchema = z.string().trim().min(1).max(10_000)

/** The panel opinion on one centre, edited as text. `problems` are due: at least two. */
export const panelOpinionSchema = z
  .strictObject({
    parts: z.record(opinionPartSchema.exclude(['problems', 'advice']), z.string().max(20_000)),
    problems: z.array(opinionLineSchema).readonly(),
    advice: z.array(opinionLineSchema).readonly(),
    conclusion: conclusionSchema,
    changes: z.array(askedChangeSchema).readonly(),
    vote: voteSchema,
    /** Why the conclusion departs from what the score suggests; empty where it does not. */
    departure: z.string().max(4_000),
    dissents: z.array(dissentSchema).readonly(),
    editedAt: instantSchema,
  })
  .readonly()
export type PanelOpinion = z.infer<typeof panelOpinionSchema>

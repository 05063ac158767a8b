import { z } from 'zod'
import { type Grade, gradeSchema } from '../domain/grade.ts'
import type { LocalizedText } from '../domain/localized-text.ts'
import { type Conclusion, conclusionSchema } from '../domain/panel-opinion.ts'
import { centreIdSchema, type RoundKind } from '../domain/round.ts'

/**
 * How a centre of one of the two reviews before recognition stands in the other: the newest round of that kind that
 * has it. `conclusion` is null while no panel result has come.
 */
export const otherReviewSchema = z
  .strictObject({
    centre: centreIdSchema,
    round: z.string(),
    conclusion: conclusionSchema.nullable(),
    department: gradeSchema.nullable(),
  })
  .readonly()
export type OtherReview = z.infer<typeof otherReviewSchema>

/** 方案评审 goes with 实地评估: recognition needs both passed. 内科发〔2020〕68号; domain rules, section 3. */
export function counterpartOf(kind: RoundKind): RoundKind | null {
  switch (kind) {
    case 'plan-review':
      return 'site-assessment'
    case 'site-assessment':
      return 'plan-review'
    default:
      return null
  }
}

/** `after-changes`: 修改完善后建设, passed once the changes are confirmed. `open`: nobody has concluded yet. */
export type ReviewStanding = 'passed' | 'after-changes' | 'not-passed' | 'open'

/** What a standing is called, on screen and paper. */
export const standingNames: Readonly<Record<ReviewStanding, LocalizedText>> = {
  passed: { zh: '通过', en: 'Passed' },
  'after-changes': { zh: '修改完善后通过', en: 'Passed after changes' },
  'not-passed': { zh: '未通过', en: 'Not passed' },
  open: { zh: '尚无结论', en: 'No conclusion yet' },
}

/** How a review ended: as the department decided, else as the panel concluded. */
export function standingOf(conclusion: Conclusion | null, department: Grade | null): ReviewStanding {
  switch (department ?? conclusion) {
    case 'excellent':
    case 'good':
    case 'recommend':
      return 'passed'
    case 'pass':
    case 'revise':
      return 'after-changes'
    case 'fail':
    case 'reject':
      return 'not-passed'
    case 'advice-only':
    case null:
      return 'open'
  }
}

/** Both reviews together: the worse of the two, and open while either is, unless one is not passed. */
export function recognitionOf(own: ReviewStanding, other: ReviewStanding): ReviewStanding {
  const standings: readonly ReviewStanding[] = ['not-passed', 'open', 'after-changes', 'passed']
  return standings.find((standing) => own === standing || other === standing) ?? 'open'
}

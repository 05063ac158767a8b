import type { PanelGrade } from '../domain/panel-grade.ts'
import type { Conclusion } from '../domain/panel-opinion.ts'
import type { RoundKind } from '../domain/round.ts'

/**
 * What the score suggests to conclude: the capped grade of an evaluation; for plans and sites ≥ 75 建议建设, [60, 75)
 * 修改完善后建设, below 不建议建设, as the scheme's grades put it. Null without a score.
 */
export function suggestedConclusion(kind: RoundKind, grade: PanelGrade | null): Conclusion | null {
  if (grade === null) return null
  const { cappedGrade } = grade.report
  if (kind === 'operation-evaluation' || kind === 're-evaluation') return cappedGrade
  switch (cappedGrade) {
    case 'excellent':
    case 'good':
      return 'recommend'
    case 'pass':
      return 'revise'
    case 'fail':
      return 'reject'
  }
}

import type { Grade } from '#shared/domain/grade.ts'
import type { Language } from '#shared/domain/localized-text.ts'
import { outcomeName } from '#shared/domain/outcome-names.ts'
import type { Conclusion } from '#shared/domain/panel-opinion.ts'
import type { RoundKind } from '#shared/domain/round.ts'
import type { RankedCentre } from '#shared/domain/round-result.ts'
import { conclusionNames, roundKindNames } from '#shared/rounds/names.ts'
import { counterpartOf, type OtherReview, standingNames, standingOf } from '#shared/rounds/recognition.ts'
import { sayIn } from '../forms/kinds/form-head.ts'
import type { GradeProposalData, ProposedCentre, ProposedGrade } from '../forms/kinds/grade-proposal.ts'
import { capTexts } from './cap-texts.ts'
import type { ScoredRanking } from './ranking.ts'
import { reportHead, type SignedDocument } from './report-head.ts'
import { quotaText } from './rule-text.ts'
import { points } from './shown-points.ts'

/**
 * 等次建议表: evaluations by the grade after caps and quota, plans and sites by what their panels conclude. The score
 * grade stands beside it, and what the department decided in a column of its own.
 */
export function gradeProposalData(
  found: ScoredRanking,
  signed: SignedDocument | null,
  language: Language,
): GradeProposalData {
  const say = sayIn(language)
  const { round, scheme, ranking, quotaPlaces } = found
  const evaluated = scheme.kind === 'operation-evaluation'
  const keyOf = ({ quotaGrade, conclusion }: RankedCentre): Grade | Conclusion | null =>
    evaluated ? quotaGrade : conclusion
  const keys: readonly (Grade | Conclusion)[] = evaluated
    ? scheme.grades.map(({ grade }) => grade)
    : ['recommend', 'revise', 'reject']
  const group = (grade: string, centres: readonly RankedCentre[]): ProposedGrade => ({
    grade,
    centres: centres.map((ranked) => proposedCentre(ranked, found, language)),
  })
  const undecided = ranking.filter((ranked) => keyOf(ranked) === null)
  return {
    ...reportHead({ round, scheme, signed }, language),
    grades: [
      ...keys.map((key) =>
        group(
          conclusionNames[key][language],
          ranking.filter((ranked) => keyOf(ranked) === key),
        ),
      ),
      ...(undecided.length === 0 ? [] : [group(say('待定', 'To be decided'), undecided)]),
    ],
    quota: quotaText(round.rules.quota, quotaPlaces, scheme.kind, language),
  }
}

/** How the centre stands in the other of the two reviews that recognition needs; nothing for an evaluation. */
function otherReviewText(kind: RoundKind, other: OtherReview | null, language: Language): readonly string[] {
  const counterpart = counterpartOf(kind)
  if (counterpart === null || other === null) return []
  const name = roundKindNames[counterpart][language]
  const standing = standingNames[standingOf(other.conclusion, other.department)][language]
  return [`${name}${sayIn(language)('：', ': ')}${standing}`]
}

function proposedCentre(
  ranked: RankedCentre,
  { round, scheme, results, otherReviews }: ScoredRanking,
  language: Language,
): ProposedCentre {
  const say = sayIn(language)
  const { centre, name, total, scoreGrade, cappedGrade, limited, conclusion, department } = ranked
  const report = results.find((held) => held.centre === centre)?.result.grade?.report
  const grade = (each: Grade) => outcomeName(scheme.kind, each)[language]
  const capped = scoreGrade !== null && cappedGrade !== null && scoreGrade !== cappedGrade
  const departs = cappedGrade !== null && scheme.kind === 'operation-evaluation' && conclusion !== cappedGrade
  const grounds = [
    ...(report === undefined ? [] : capTexts(scheme, report, language)),
    ...(capped ? [say(`限制后为${grade(cappedGrade)}`, `after caps: ${grade(cappedGrade)}`)] : []),
    ...(limited ? [say('受比例限制', 'limited by the quota')] : []),
    ...(departs
      ? [
          say(
            `专家组结论：${conclusionNames[conclusion].zh}`,
            `conclusion of the panel: ${conclusionNames[conclusion].en}`,
          ),
        ]
      : []),
    ...otherReviewText(round.kind, otherReviews.find((other) => other.centre === centre) ?? null, language),
  ]
  return {
    centre: name,
    leadUnit: round.centres.find(({ id }) => id === centre)?.centre.leadUnit ?? '',
    total: total === null ? '—' : points(total),
    scoreGrade: scoreGrade === null ? '—' : grade(scoreGrade),
    grounds: grounds.join('\n'),
    decision: department === null ? '' : `${grade(department.grade)}\n${department.reference}`,
  }
}

import type { Conclusion, PanelOpinion } from '../domain/panel-opinion.ts'
import type { RoundKind, RoundRules } from '../domain/round.ts'
import { presentAt, voteCarried } from '../scoring/panel/votes.ts'
import { hasBlanks } from './draft-opinion.ts'

export type OpinionProblem =
  | 'part-empty'
  | 'blank-left'
  | 'problems-missing'
  | 'vote-missing'
  | 'vote-above-present'
  | 'not-carried'
  | 'conclusion-foreign'
  | 'changes-missing'
  | 'departure-unexplained'

export interface OpinionContext {
  readonly kind: RoundKind
  readonly rules: Pick<RoundRules, 'majority'>
  /** Members in the room. */
  readonly present: number
  /** What the score suggests; null for a consultation. */
  readonly suggested: Conclusion | null
}

const evaluations: readonly Conclusion[] = ['excellent', 'good', 'pass', 'fail']
const recommendations: readonly Conclusion[] = ['recommend', 'revise', 'reject']

/** The conclusions that a kind of round can have. */
export function conclusionsOf(kind: RoundKind): readonly Conclusion[] {
  switch (kind) {
    case 'consultation':
      return ['advice-only']
    case 'plan-review':
    case 'site-assessment':
      return recommendations
    case 'operation-evaluation':
    case 're-evaluation':
      return evaluations
  }
}

/** What an opinion lacks before it can be signed. Domain rules, section 4. */
export function opinionProblems(
  opinion: PanelOpinion,
  { kind, rules, present, suggested }: OpinionContext,
): readonly OpinionProblem[] {
  const { parts, problems, conclusion, changes, vote, departure } = opinion
  const votes = presentAt(vote)
  const found: OpinionProblem[] = []
  if (Object.values(parts).some((text) => text.trim() === '')) found.push('part-empty')
  if (hasBlanks(opinion)) found.push('blank-left')
  if (kind !== 'consultation' && problems.length < 2) found.push('problems-missing')
  if (votes === 0) found.push('vote-missing')
  if (votes > present) found.push('vote-above-present')
  // of those present, not of those who voted: an abstention is no consent
  if (!voteCarried(rules.majority, vote, present)) found.push('not-carried')
  if (!conclusionsOf(kind).includes(conclusion)) found.push('conclusion-foreign')
  if (conclusion === 'revise' && changes.length === 0) found.push('changes-missing')
  if (suggested !== null && suggested !== conclusion && departure.trim() === '')
    found.push('departure-unexplained')
  return found
}

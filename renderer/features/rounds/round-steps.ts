import type { Round } from '#shared/domain/round.ts'
import { followsConsultation } from '#shared/rounds/adoptions.ts'
import type { RoundProblem, RoundProblemCode } from '#shared/rounds/round-problem.ts'

/** The steps of the wizard, in the order in which a round is made. */
export const roundSteps = [
  'basics',
  'rules',
  'centres',
  'adoptions',
  'experts',
  'recusals',
  'panels',
  'visits',
  'issue',
] as const
export type RoundStep = (typeof roundSteps)[number]

/** The steps of this round: the table 意见—采纳情况 only where a consultation may have come before. */
export function stepsOf(round: Round): readonly RoundStep[] {
  const consulted = followsConsultation(round.kind) || entriesOf(round, 'adoptions') > 0
  return roundSteps.filter((step) => step !== 'adoptions' || consulted)
}

/** Where a problem is mended. What `duplicate-id` and `unknown-reference` concern is told by the subject. */
const placeOf: Readonly<Record<Exclude<RoundProblemCode, 'duplicate-id' | 'unknown-reference'>, RoundStep>> =
  {
    'no-centres': 'centres',
    'no-experts': 'experts',
    'scheme-missing': 'basics',
    'scheme-not-fitting': 'basics',
    drill: 'basics',
    'drill-unmarked': 'basics',
    'duplicate-centre': 'centres',
    'centre-without-panel': 'panels',
    'centre-in-two-panels': 'panels',
    'package-not-imported': 'centres',
    'approval-missing': 'centres',
    'under-three-years': 'centres',
    'opinion-unanswered': 'adoptions',
    'opinion-unexplained': 'adoptions',
    'duplicate-expert': 'experts',
    'not-enrolled': 'experts',
    'load-above-limit': 'panels',
    'panel-without-chair': 'panels',
    'chair-not-seated': 'panels',
    'chair-recused': 'panels',
    'seated-twice': 'panels',
    'size-even': 'panels',
    'size-out-of-range': 'panels',
    'role-missing': 'panels',
    'two-from-one-organisation': 'panels',
    'outside-share-low': 'panels',
    'scope-unknown': 'panels',
    'scope-narrow': 'panels',
    'indicator-uncovered': 'panels',
    'own-organisation': 'recusals',
    'organisation-alike': 'recusals',
    'quorum-impossible': 'panels',
    'visit-outside': 'visits',
    'visit-overlapping': 'visits',
  }

/** The step at which a problem is mended. */
export function stepOf(round: Round, { code, subjects }: RoundProblem): RoundStep {
  const [subject = ''] = subjects
  switch (code) {
    case 'duplicate-id':
      return subject.startsWith('Z') ? 'centres' : subject.startsWith('E') ? 'experts' : 'panels'
    case 'unknown-reference':
      if (round.recusals.some(({ expert, centre }) => expert === subject || centre === subject))
        return 'recusals'
      return round.visits.some(({ centre }) => centre === subject) ? 'visits' : 'panels'
    default:
      return placeOf[code]
  }
}

/** What to bring into view at that step: the row or card that the problem is mended in; null for the step alone. */
export function subjectAt(step: RoundStep, { subjects }: RoundProblem): string | null {
  const prefix = { panels: 'G', experts: 'E', recusals: 'E', centres: 'Z', adoptions: 'Z', visits: 'Z' }
  const wanted = step === 'basics' || step === 'rules' || step === 'issue' ? null : prefix[step]
  return (
    subjects.find((subject) => wanted !== null && /^[A-Z]\d+$/.test(subject) && subject.startsWith(wanted)) ??
    null
  )
}

/** What is to be mended at a step; a drill says so everywhere already. */
export function problemsAt(
  round: Round,
  problems: readonly RoundProblem[],
  step: RoundStep,
): readonly RoundProblem[] {
  return problems.filter((problem) => problem.code !== 'drill' && stepOf(round, problem) === step)
}

/** How far a step is: `open` has nothing in it yet, `optional` neither but may stay so. */
export type StepState =
  | { readonly state: 'done' | 'open' | 'optional' }
  | { readonly state: 'errors' | 'warnings'; readonly count: number }

/** Steps that may stay empty. */
const optionalSteps: ReadonlySet<RoundStep> = new Set(['adoptions', 'recusals', 'visits'])

/** The state of a step as the list at the side shows it. */
export function stepState(round: Round, problems: readonly RoundProblem[], step: RoundStep): StepState {
  if (step === 'issue') return { state: round.state === 'draft' ? 'open' : 'done' }
  const entries = entriesOf(round, step)
  const own = problemsAt(round, problems, step)
  const optional = optionalSteps.has(step)
  if (entries === 0 && !(optional && own.length > 0)) return { state: optional ? 'optional' : 'open' }
  const errors = own.filter(({ severity }) => severity === 'error').length
  if (errors > 0) return { state: 'errors', count: errors }
  return own.length > 0 ? { state: 'warnings', count: own.length } : { state: 'done' }
}

/** How many entries a step holds; basics and rules always have theirs. */
function entriesOf(round: Round, step: Exclude<RoundStep, 'issue'>): number {
  switch (step) {
    case 'basics':
    case 'rules':
      return 1
    case 'adoptions':
      return round.centres.reduce((count, { adoptions }) => count + adoptions.length, 0)
    default:
      return round[step].length
  }
}

/** The first step that still needs something: where a round that was left is resumed. */
export function stepToResume(round: Round, problems: readonly RoundProblem[]): RoundStep {
  const unfinished = stepsOf(round).find((step) => {
    const { state } = stepState(round, problems, step)
    return state === 'errors' || state === 'open'
  })
  return unfinished ?? 'issue'
}

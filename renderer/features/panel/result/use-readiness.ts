import { opinionProblems } from '#shared/rounds/opinion-problems.ts'
import { suggestedConclusion } from '#shared/rounds/suggested-conclusion.ts'
import { useCentre } from '../centre/centre-store.ts'
import { presentAtCentre } from '../centre/member-name.ts'
import { gradeOf } from '../opinion/opinion-facts.ts'

/** Whether nothing is missing before the result can be signed; the core checks once more. */
export function useReadiness(): boolean {
  const { centre, work } = useCentre((state) => state)
  const { opinion, round, row } = centre
  if (!row.opened || opinion === null) return false
  if (round.scheme !== null && (work?.aggregation.ok !== true || work.aggregation.open.length > 0))
    return false
  const context = {
    kind: round.kind,
    rules: round.rules,
    present: presentAtCentre(centre).length,
    suggested: suggestedConclusion(round.kind, gradeOf(work)),
  }
  return opinionProblems(opinion, context).length === 0
}

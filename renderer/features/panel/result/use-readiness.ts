import { opinionProblems } from '#shared/rounds/opinion-problems.ts'
import { suggestedConclusion } from '#shared/rounds/suggested-conclusion.ts'
import { useCentre } from '../centre/centre-store.ts'
import { presentAtCentre } from '../centre/member-name.ts'
import { gradeOf } from '../opinion/opinion-facts.ts'

/** Where something is missing before the result can be signed; null where nothing is. The core checks once more. */
export function useMissing(): 'differences' | 'opinion' | 'both' | null {
  const { centre, work } = useCentre((state) => state)
  const { opinion, round, row } = centre
  const unsettled =
    round.scheme !== null && (work?.aggregation.ok !== true || work.aggregation.open.length > 0)
  const context = {
    kind: round.kind,
    rules: round.rules,
    present: presentAtCentre(centre).length,
    suggested: suggestedConclusion(round.kind, gradeOf(work)),
  }
  const incomplete = !row.opened || opinion === null || opinionProblems(opinion, context).length > 0
  if (unsettled) return incomplete ? 'both' : 'differences'
  return incomplete ? 'opinion' : null
}

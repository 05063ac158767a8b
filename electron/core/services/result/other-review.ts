import { listRoundDecisions } from '#db/round-decisions.ts'
import { listRounds } from '#db/rounds.ts'
import type { Round } from '#shared/domain/round.ts'
import { sameCentre } from '#shared/rounds/apply-roster.ts'
import { counterpartOf, type OtherReview } from '#shared/rounds/recognition.ts'
import type { Store } from '../../store/open-store.ts'
import { departmentDecision, resultThatCounts } from './counted-result.ts'

/** How the centres of a plan review stand in the newest site assessment that has them, and the other way round. */
export function otherReviews(store: Store, round: Round): readonly OtherReview[] {
  const counterpart = counterpartOf(round.kind)
  if (counterpart === null) return []
  const others = listRounds(store.database)
    .filter(({ kind, drill }) => kind === counterpart && drill === round.drill)
    .toSorted((left, right) => right.cutOffDay.localeCompare(left.cutOffDay))
  return round.centres.flatMap(({ id, centre }): readonly OtherReview[] => {
    for (const other of others) {
      const found = other.centres.find((one) => sameCentre(one, centre))
      if (found === undefined) continue
      const decisions = listRoundDecisions(store.database, other.id)
      return [
        {
          centre: id,
          round: other.name,
          conclusion:
            resultThatCounts(store, other.id, found.id, decisions)?.result.opinion.conclusion ?? null,
          department: departmentDecision(decisions, found.id)?.grade ?? null,
        },
      ]
    }
    return []
  })
}

import { listRoundDecisions } from '#db/round-decisions.ts'
import { listRounds } from '#db/rounds.ts'
import type { RoundId } from '#shared/domain/brand.ts'
import type { ConsultedCentre } from '#shared/rounds/adoptions.ts'
import type { Store } from '../../store/open-store.ts'
import { resultThatCounts } from '../result/counted-result.ts'
import { roundOf } from './round.ts'

/**
 * What the panels of earlier consultations 咨询论证 advised, from the signed results that this store holds: their
 * problems and advice, in the order of the paper. A drill sees only drills.
 */
export function consultedCentres(store: Store, id: RoundId): readonly ConsultedCentre[] {
  const { drill } = roundOf(store, id)
  return listRounds(store.database)
    .filter((round) => round.kind === 'consultation' && round.drill === drill && round.id !== id)
    .flatMap((round) => {
      const decisions = listRoundDecisions(store.database, round.id)
      return round.centres.flatMap(({ id: centre }): readonly ConsultedCentre[] => {
        const result = resultThatCounts(store, round.id, centre, decisions)?.result
        if (result === undefined) return []
        const { problems, advice } = result.opinion
        return [
          {
            round: round.id,
            consultation: round.name,
            centre: result.centre.centre,
            opinions: [...problems, ...advice],
          },
        ]
      })
    })
}

import { type Round, type RoundCentre, type RoundExpert, seatsFor } from '../../domain/round.ts'
import { alikeOrganisation, sameOrganisation } from '../organisation.ts'
import { errorOf, type RoundProblem, warningOf } from '../round-problem.ts'

/** Experts who take part for a centre of their own organisation, or of one with a name that begins alike. */
export function checkOrganisations(round: Round): readonly RoundProblem[] {
  return round.centres.flatMap((centre) =>
    seatsFor(round, centre.id).flatMap((seat) => {
      const expert = round.experts.find(({ id }) => id === seat.expert)
      if (expert === undefined) return []
      const own = ownUnit(expert, centre)
      if (own !== null) return [errorOf('own-organisation', [expert.id, centre.id], { unit: own })]
      const alike = unitsOf(centre).find((unit) => alikeOrganisation(unit, expert.organisation))
      return alike === undefined
        ? []
        : [warningOf('organisation-alike', [expert.id, centre.id], { unit: alike })]
    }),
  )
}

/** The centre itself, its lead unit and its co-building units. */
export function unitsOf({ centre, partners }: RoundCentre): readonly string[] {
  return [centre.name, ...(centre.leadUnit === null ? [] : [centre.leadUnit]), ...partners]
}

/** The unit of a centre that an expert works for; null where there is none. */
export function ownUnit({ organisation }: RoundExpert, centre: RoundCentre): string | null {
  return unitsOf(centre).find((unit) => sameOrganisation(unit, organisation)) ?? null
}

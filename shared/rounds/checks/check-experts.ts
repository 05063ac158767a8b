import { type Round, seatsFor } from '../../domain/round.ts'
import { organisationKey } from '../organisation.ts'
import { errorOf, type RoundProblem, warningOf } from '../round-problem.ts'
import { repeated } from './repeated.ts'

/** Whether each person is on the list once, has keys, and has no more to do than the rules allow. */
export function checkExperts(round: Round): readonly RoundProblem[] {
  const { experts, rules } = round
  const person = (name: string, organisation: string) =>
    `${organisationKey(name)}/${organisationKey(organisation)}`
  const sameName = repeated(experts, ({ name, organisation }) => person(name, organisation))
  const sameKey = repeated(experts, ({ identity }) => identity?.signingKey ?? '')
  const loads = centresOf(round)
  return [
    ...sameName.map((group) =>
      errorOf(
        'duplicate-expert',
        group.map(({ id }) => id),
        { by: 'name' },
      ),
    ),
    ...sameKey.map((group) =>
      errorOf(
        'duplicate-expert',
        group.map(({ id }) => id),
        { by: 'key' },
      ),
    ),
    ...experts
      .filter(({ identity, pinnedAt }) => identity === null || pinnedAt === null)
      .map(({ id }) => warningOf('not-enrolled', [id])),
    ...experts.flatMap(({ id }) => {
      const load = loads.get(id) ?? 0
      if (rules.load === null || load <= rules.load) return []
      return [errorOf('load-above-limit', [id], { load: String(load), limit: String(rules.load) })]
    }),
  ]
}

/** How many centres each expert has to review: those of his panels without those he is recused from. */
function centresOf(round: Round): ReadonlyMap<string, number> {
  const loads = new Map<string, number>()
  for (const { id } of round.centres) {
    for (const { expert } of seatsFor(round, id)) loads.set(expert, (loads.get(expert) ?? 0) + 1)
  }
  return loads
}

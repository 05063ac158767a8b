import { type ExpertRole, expertRoleSchema, type RoundExpert } from '../../domain/round.ts'
import { outsideMissing, type Wanted } from './cost.ts'
import { type Group, maySeat } from './facts.ts'
import { order } from './give-centres.ts'

/**
 * Fills the new panels in turn: first one of each role, the scarcest role first, then the other seats, technical
 * experts before others. Nobody is seated with a colleague or for a centre of his own; a seat may stay empty.
 */
export function seatExperts(
  wanted: Wanted,
  groups: readonly Group[],
  free: readonly RoundExpert[],
): { readonly groups: readonly Group[]; readonly left: readonly RoundExpert[] } {
  const filled = groups.map((group) => ({ ...group, members: [...group.members] }))
  let left = free.toSorted((one, other) => order(one.id, other.id))
  const seat = (group: (typeof filled)[number], candidates: readonly RoundExpert[]) => {
    if (group.fixed || group.members.length >= wanted.size) return false
    const best = bestFor(wanted, group, candidates)
    if (best === undefined) return false
    group.members.push(best)
    left = left.filter((expert) => expert !== best)
    return true
  }
  for (const role of byScarcity(free)) {
    for (const group of filled) {
      seat(
        group,
        left.filter((expert) => expert.role === role),
      )
    }
  }
  while (filled.map((group) => seat(group, left)).includes(true));
  return { groups: filled, left }
}

function byScarcity(free: readonly RoundExpert[]): readonly ExpertRole[] {
  const count = (role: ExpertRole) => free.filter((expert) => expert.role === role).length
  return expertRoleSchema.options.toSorted((left, right) => count(left) - count(right) || order(right, left))
}

/** The best of those who may sit there: from outside where that is due, technical, free, at home in the field. */
function bestFor(
  { facts, rules }: Wanted,
  group: Group,
  candidates: readonly RoundExpert[],
): RoundExpert | undefined {
  const rank = (expert: RoundExpert): readonly number[] => {
    const facing = group.centres.map((centre) => facts.of(centre.id))
    return [
      outsideMissing(rules, [...group.members, expert]),
      expert.role === 'technical' ? 0 : 1,
      facing.filter(({ recused }) => recused.has(expert.id)).length,
      -facing.filter(({ matched }) => matched.has(expert.id)).length,
    ]
  }
  return candidates
    .filter((expert) => maySeat(facts, group, expert))
    .map((expert) => ({ expert, rank: rank(expert) }))
    .toSorted((one, other) => compareRanks(one.rank, other.rank) || order(one.expert.id, other.expert.id))[0]
    ?.expert
}

function compareRanks(left: readonly number[], right: readonly number[]): number {
  for (const [at, value] of left.entries()) {
    const difference = value - (right[at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

import type { RoundCentre, RoundExpert } from '../../domain/round.ts'
import { addCosts, type Cost, costOf, isLess, type Wanted } from './cost.ts'
import { type Group, maySeat, mayTake } from './facts.ts'

/** Centres looked at in all exchanges tried: a count, not a time, so that every machine comes to the same plan. */
const mostLooks = 1_000_000

interface Plan {
  readonly groups: readonly Group[]
  /** Experts without a seat. */
  readonly left: readonly RoundExpert[]
}

/**
 * Exchanges experts and centres between panels as long as the plan as a whole becomes better. Only exchanges that
 * break no rule of {@link maySeat} and {@link mayTake} are tried, in the order of the lists.
 */
export function improve(wanted: Wanted, start: Plan): Plan {
  const groups = [...start.groups]
  const left = [...start.left]
  const costs = groups.map((group) => costOf(wanted, group))
  let looks = 0
  const accept = (changed: readonly (readonly [number, Group | null])[]): boolean => {
    for (const [, group] of changed) looks += group?.centres.length ?? 1
    if (changed.some(([, group]) => group === null)) return false
    const after = changed.map(([at, group]) => ({ at, group, cost: group && costOf(wanted, group) }))
    const before = changed.map(([at]) => costs[at] ?? []).reduce<Cost>(sum, [])
    if (!isLess(after.map(({ cost }) => cost ?? []).reduce<Cost>(sum, []), before)) return false
    for (const { at, group, cost } of after) {
      if (group !== null && cost !== null) {
        groups[at] = group
        costs[at] = cost
      }
    }
    return true
  }
  const room = () => looks < mostLooks

  const fillSeats = (): boolean => {
    let better = false
    for (const [at, group] of groups.entries()) {
      for (const expert of [...left]) {
        const current = groups[at] ?? group
        if (group.fixed || current.members.length >= wanted.size) break
        if (!accept([[at, seated(wanted, current, expert)]])) continue
        left.splice(left.indexOf(expert), 1)
        better = true
      }
    }
    return better
  }

  const replaceMembers = (): boolean => {
    let better = false
    for (const [at, group] of groups.entries()) {
      if (group.fixed) continue
      for (const member of group.members) {
        for (const expert of [...left]) {
          const current = groups[at] ?? group
          if (!room() || !current.members.includes(member)) break
          if (!accept([[at, replaced(wanted, current, member, expert)]])) continue
          left[left.indexOf(expert)] = member
          better = true
        }
      }
    }
    return better
  }

  const exchangeMembers = (): boolean =>
    eachPair(groups, room, (one, other) => {
      const [left, right] = [groups[one], groups[other]]
      if (left === undefined || right === undefined || left.fixed || right.fixed) return false
      return left.members.some((member) =>
        right.members.some((partner) =>
          accept([
            [one, replaced(wanted, left, member, partner)],
            [other, replaced(wanted, right, partner, member)],
          ]),
        ),
      )
    })

  const exchangeCentres = (): boolean =>
    eachPair(groups, room, (one, other) => {
      const [left, right] = [groups[one], groups[other]]
      if (left === undefined || right === undefined) return false
      return movable(left).some((centre) =>
        movable(right).some(
          (partner) =>
            room() &&
            accept([
              [one, exchanged(wanted, left, centre, partner)],
              [other, exchanged(wanted, right, partner, centre)],
            ]),
        ),
      )
    })

  for (;;) {
    const better = [fillSeats(), replaceMembers(), exchangeMembers(), exchangeCentres()].includes(true)
    if (!better || !room()) return { groups, left }
  }
}

function sum(left: Cost, right: Cost): Cost {
  return left.length === 0 ? right : addCosts(left, right)
}

/** Tries each pair of panels until it has no better exchange. */
function eachPair(
  groups: readonly Group[],
  room: () => boolean,
  exchange: (one: number, other: number) => boolean,
): boolean {
  let better = false
  for (const one of groups.keys()) {
    for (let other = one + 1; other < groups.length; other += 1) {
      while (room() && exchange(one, other)) better = true
    }
  }
  return better
}

function movable({ centres, given }: Group): readonly RoundCentre[] {
  return centres.filter((centre) => !given.includes(centre))
}

function seated({ facts }: Wanted, group: Group, expert: RoundExpert): Group | null {
  return maySeat(facts, group, expert) ? { ...group, members: [...group.members, expert] } : null
}

function replaced(wanted: Wanted, group: Group, member: RoundExpert, expert: RoundExpert): Group | null {
  return seated(wanted, { ...group, members: group.members.filter((other) => other !== member) }, expert)
}

function exchanged({ facts }: Wanted, group: Group, centre: RoundCentre, partner: RoundCentre): Group | null {
  if (!mayTake(facts, group, partner)) return null
  return { ...group, centres: group.centres.map((other) => (other === centre ? partner : other)) }
}

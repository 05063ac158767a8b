import type { RoundCentre } from '../../domain/round.ts'
import { organisationKey } from '../organisation.ts'
import { type Facts, type Group, mayTake } from './facts.ts'

/** The panels with the free centres, as even as can be, centres of one field together; and those nobody may take. */
export function giveCentres(
  facts: Facts,
  groups: readonly Group[],
  free: readonly RoundCentre[],
): { readonly groups: readonly Group[]; readonly left: readonly RoundCentre[] } {
  let waiting = free.toSorted(
    (left, right) => order(fieldOf(left), fieldOf(right)) || order(left.id, right.id),
  )
  const shares = evenShares(
    groups.map(({ centres }) => centres.length),
    free.length,
  )
  const given = groups.map((group, at) => {
    const taken = waiting.filter((centre) => mayTake(facts, group, centre)).slice(0, shares[at])
    waiting = waiting.filter((centre) => !taken.includes(centre))
    return { ...group, centres: [...group.centres, ...taken] }
  })
  // who could not go where there was room goes where he may, to the shortest list
  const left = waiting.filter((centre) => {
    const [shortest] = given
      .filter((group) => mayTake(facts, group, centre))
      .toSorted((one, other) => one.centres.length - other.centres.length || order(one.id, other.id))
    shortest?.centres.push(centre)
    return shortest === undefined
  })
  return { groups: given, left }
}

function fieldOf({ centre }: RoundCentre): string {
  return organisationKey(centre.field ?? '')
}

/** How many of `count` go to each, so that in the end all have as even a number as can be; ties to the first. */
function evenShares(lengths: readonly number[], count: number): readonly number[] {
  const totals = [...lengths]
  for (let given = 0; given < count && totals.length > 0; given += 1) {
    const shortest = totals.indexOf(Math.min(...totals))
    totals[shortest] = (totals[shortest] ?? 0) + 1
  }
  return totals.map((total, at) => total - (lengths[at] ?? 0))
}

/** Order of code units: the same on every machine. */
export function order(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}

import { toFraction } from '../domain/exact.ts'
import type { Scheme } from '../domain/scheme.ts'

/** n = ⌊q·N⌋ places, at least one from `atLeastOneFrom` centres on. Domain rules, section 2. */
export function quotaPlaces(
  { percent, atLeastOneFrom }: NonNullable<Scheme['quota']>,
  centres: number,
): number {
  const places = Number(toFraction(percent).mul(centres).div(100).floor().n)
  return Math.max(places, centres >= atLeastOneFrom ? 1 : 0)
}

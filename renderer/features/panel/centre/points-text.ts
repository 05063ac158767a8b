import { type Rational, toFixed, toFraction } from '#shared/domain/exact.ts'

/** Points for show: two decimals, the unit left to the heading. */
export function pointsText(points: Rational | null): string {
  return points === null ? '—' : toFixed(toFraction(points), 2)
}

/** The decimals with the exact fraction beside them where they do not say all. */
export function exactPoints(points: Rational): string {
  const decimals = toFixed(toFraction(points), 2)
  return toFraction(points).compare(decimals) === 0 ? decimals : `${decimals}（= ${points}）`
}

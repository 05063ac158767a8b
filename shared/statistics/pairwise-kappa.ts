import { mean } from './mean.ts'
import { checkRatings, type Ratings, raterCount } from './ratings.ts'
import { type UndefinedStatistic, undefinedBecause } from './undefined-statistic.ts'
import { type Disagreement, weightedKappa } from './weighted-kappa.ts'

/** κ of more than two raters: the mean of all pairs. */
export type PairwiseKappa =
  | {
      readonly defined: true
      /** The mean of the pairs' κ. */
      readonly value: number
      readonly lowestKappa: number
      readonly highestKappa: number
      /** Pairs of raters with a κ, and those without one: too few common units, or no variation. */
      readonly pairs: number
      readonly leftOutPairs: number
      /** Units that two raters or more rated, and the others. */
      readonly units: number
      readonly leftOutUnits: number
    }
  | UndefinedStatistic

/**
 * The mean of the pairwise κ of a panel, each over the units that both rated. Undefined for fewer than two
 * raters, and where no pair has a κ; the reason is then that of the first pair.
 *
 * Source: Light (1971), Measures of Response Agreement for Qualitative Data: Some Generalizations and
 * Alternatives.
 *
 * @throws RangeError as `checkRatings` does.
 */
export function pairwiseKappa(disagreement: Disagreement, ratings: Ratings): PairwiseKappa {
  checkRatings(ratings)
  const raters = Array.from({ length: raterCount(ratings) }, (_unused, rater) => rater)
  const pairs = raters.flatMap((first) =>
    raters
      .filter((second) => second > first)
      .map((second) =>
        weightedKappa(
          disagreement,
          ratings.map((row) => [row[first] ?? null, row[second] ?? null]),
        ),
      ),
  )
  const kappas = pairs.filter((pair) => pair.defined).map(({ value }) => value)
  if (kappas.length === 0) return pairs.find((pair) => !pair.defined) ?? undefinedBecause('too-few-raters')
  const units = ratings.filter((row) => row.filter((value) => value !== null).length >= 2).length
  return {
    defined: true,
    value: mean(kappas),
    lowestKappa: Math.min(...kappas),
    highestKappa: Math.max(...kappas),
    pairs: kappas.length,
    leftOutPairs: pairs.length - kappas.length,
    units,
    leftOutUnits: ratings.length - units,
  }
}

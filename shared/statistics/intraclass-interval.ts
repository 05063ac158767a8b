import { fQuantile } from './f-distribution.ts'
import type { MeanSquares } from './two-way-anova.ts'

/** Where the true value lies with the confidence that was asked for. */
export interface ConfidenceInterval {
  readonly lower: number
  readonly upper: number
}

/**
 * The interval of a one-way or a consistency form: its own estimate, with the error made as large, and as
 * small, as the F distribution allows.
 *
 * Source: Shrout & Fleiss (1979), p. 424, for ICC(1,1), ICC(3,1), ICC(1,k) and ICC(3,k).
 */
export function errorInterval(
  estimate: (error: number) => number,
  error: number,
  unitDegrees: number,
  errorDegrees: number,
  confidence: number,
): ConfidenceInterval | null {
  const tail = (1 + confidence) / 2
  const forLower = fQuantile(tail, unitDegrees, errorDegrees)
  const forUpper = fQuantile(tail, errorDegrees, unitDegrees)
  if (forLower === null || forUpper === null) return null
  return { lower: estimate(error * forLower), upper: estimate(error / forUpper) }
}

/**
 * Satterthwaite's degrees of freedom of the error of ICC(2,1), given the estimate; not necessarily whole.
 *
 * Source: McGraw & Wong (1996), Forming Inferences About Some Intraclass Correlation Coefficients, Table 7.
 */
function errorDegrees(squares: MeanSquares, estimate: number): number {
  const { unitCount: n, raterCount: k } = squares
  const ofRaters = k * estimate * squares.raters
  const ofResidual = (n + estimate * (n * k - n - k)) * squares.residual
  return (ofRaters + ofResidual) ** 2 / (ofRaters ** 2 / (k - 1) + ofResidual ** 2 / ((n - 1) * (k - 1)))
}

/**
 * The interval of ICC(2,1). `null` where the formula gives none: with hardly any degree of freedom.
 *
 * Source: Shrout & Fleiss (1979), p. 424, after Fleiss & Shrout (1978).
 */
export function agreementInterval(
  squares: MeanSquares,
  estimate: number,
  confidence: number,
): ConfidenceInterval | null {
  if (squares.raters === 0 && squares.residual === 0) return { lower: 1, upper: 1 }
  const { unitCount: n, raterCount: k } = squares
  const degrees = errorDegrees(squares, estimate)
  if (!(degrees > 0)) return null
  const tail = (1 + confidence) / 2
  const forLower = fQuantile(tail, n - 1, degrees)
  const forUpper = fQuantile(tail, degrees, n - 1)
  if (forLower === null || forUpper === null) return null
  const error = k * squares.raters + (k * n - k - n) * squares.residual
  return {
    lower: (n * (squares.units - forLower * squares.residual)) / (forLower * error + n * squares.units),
    upper: (n * (forUpper * squares.units - squares.residual)) / (error + n * forUpper * squares.units),
  }
}

/**
 * The interval of a mean of k ratings, from that of one, by Spearman and Brown. `null` where it turns over:
 * below −1/(k − 1).
 */
export function intervalOfMean(single: ConfidenceInterval, k: number): ConfidenceInterval | null {
  if (1 + (k - 1) * single.lower <= 0) return null
  const ofMean = (value: number) => (k * value) / (1 + (k - 1) * value)
  return { lower: ofMean(single.lower), upper: ofMean(single.upper) }
}

import type Fraction from 'fraction.js'
import { decimalSchema, type Rational, toFixed, toFraction } from '#shared/domain/exact.ts'
import type { GradeReport } from '#shared/domain/grade-report.ts'
import type { Language } from '#shared/domain/localized-text.ts'
import type { Scheme } from '#shared/domain/scheme.ts'
import { gradeOf } from '#shared/scoring/grading.ts'

/** Points for show: two decimals, rounded half up. */
export function points(value: Rational | Fraction): string {
  return toFixed(typeof value === 'string' ? toFraction(value) : value, 2)
}

/**
 * The exact total where two decimals would mislead: 84.995 prints as 85.00 beside the grade 良好. Empty elsewhere,
 * and where the scheme itself rounds to two decimals before it grades. A fraction that never ends is cut off, not
 * rounded, so that it stays below the cut-off that it misses. Domain rules, section 2.
 */
export function exactNearCutOff(scheme: Pick<Scheme, 'grades' | 'gradeFrom'>, total: Rational): string {
  const exact = toFraction(total)
  const shown = toFraction(decimalSchema.parse(points(exact)))
  return gradeOf(scheme, shown) === gradeOf(scheme, exact) ? '' : decimalsOf(exact)
}

/** Most decimals of an exact total on a form. */
const mostPlaces = 8

function decimalsOf(exact: Fraction): string {
  const scale = 10n ** BigInt(mostPlaces)
  const whole = toFixed(exact.mul(scale).floor().div(scale), mostPlaces)
  return (exact.n * scale) % exact.d === 0n ? whole.replace(/0+$/, '') : `${whole}…`
}

/** The total as it stands on a form: two decimals, and the exact figure behind them where they would mislead. */
export function totalText(
  scheme: Pick<Scheme, 'grades' | 'gradeFrom'>,
  { total }: Pick<GradeReport, 'total'>,
  language: Language,
): string {
  const exact = exactNearCutOff(scheme, total)
  if (exact === '') return points(total)
  return language === 'zh' ? `${points(total)}（精确值 ${exact}）` : `${points(total)} (exactly ${exact})`
}

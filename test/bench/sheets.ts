import { sampleClaims } from '#electron/core/samples/claims/sample-claims.ts'
import { seededRandom } from '#electron/core/samples/raster/random.ts'
import { sampleReview } from '#electron/core/samples/review/sample-review.ts'
import { sampleCentres } from '#electron/core/samples/write-sample-packages.ts'
import { yearSchema } from '#shared/domain/brand.ts'
import { type Decimal, decimalSchema, toFixed, toFraction } from '#shared/domain/exact.ts'
import type { Verification } from '#shared/domain/verification.ts'
import type { SheetToGrade } from '#shared/scoring/grade-sheet.ts'

const period = { from: yearSchema.parse('2023'), to: yearSchema.parse('2025') }

/**
 * The whole review of the strong sample, changed a little: all figures smaller by the same few per cent, so
 * that no part comes above its whole, and now and then a row rejected. The same number gives the same sheet.
 */
export function changedSheet(number: number): SheetToGrade {
  const [centre] = sampleCentres
  if (centre === undefined) throw new Error('there is no sample')
  const random = seededRandom(number)
  const factor = decimalSchema.parse((0.95 + 0.05 * random()).toFixed(4))
  const claims = sampleClaims(centre, new Map())
  const content = sampleReview(centre, claims, new Map(), () => null)
  const verifications = content.verifications.map((entry): Verification => {
    if (entry.kind === 'figure' && entry.verified !== null)
      return { ...entry, verified: times(entry.verified, factor), state: 'reduced', reason: 'wrong-scope' }
    if (entry.kind === 'row' && random() < 0.02) return { ...entry, state: 'rejected', reason: 'no-evidence' }
    return entry
  })
  return { period, claims, content: { ...content, verifications } }
}

function times(value: Decimal, factor: Decimal): Decimal {
  return decimalSchema.parse(toFixed(toFraction(value).mul(toFraction(factor)), 8))
}

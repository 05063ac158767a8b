import type Fraction from 'fraction.js'
import { toFraction } from '../domain/exact.ts'
import type { Cap, VetoCode } from '../domain/grade.ts'
import type { Indicator } from '../domain/indicator.ts'
import type { CountedInputs } from './counted-inputs.ts'

/** What a cap looks at, already computed. */
export interface CapEvidence {
  readonly verified: CountedInputs
  readonly dimensions: readonly { readonly points: Fraction; readonly weight: Fraction }[]
  readonly indicators: readonly {
    readonly indicator: Indicator
    readonly state: 'scored' | 'open' | 'not-applicable'
    readonly claimedValue: Fraction | null
    readonly value: Fraction | null
  }[]
  readonly standingVetoes: readonly VetoCode[]
}

/** Whether a cap holds. Indicators that are open or do not apply are not held against the centre. */
export function capHolds({ when }: Cap, evidence: CapEvidence): boolean {
  const scored = evidence.indicators.filter(({ state }) => state === 'scored')
  switch (when.kind) {
    case 'fact':
      return evidence.verified.fact(when.fact) === when.is
    case 'dimension-below':
      return evidence.dimensions.some(
        ({ points, weight }) => points.mul(100).compare(weight.mul(toFraction(when.percent))) < 0,
      )
    case 'checks-failed': {
      const found = scored.find(({ indicator }) => indicator.code === when.indicator)
      const value = found?.indicator.kind === 'quantitative' ? found.indicator.value : undefined
      if (value?.kind !== 'facts') return false
      return value.facts.filter((fact) => evidence.verified.fact(fact) !== true).length >= when.atLeast
    }
    case 'verified-below-claim': {
      const below = scored.filter(
        ({ claimedValue, value }) =>
          claimedValue !== null &&
          value !== null &&
          value.mul(100).compare(claimedValue.mul(toFraction(when.percent))) < 0,
      )
      return below.length >= when.atLeast
    }
    case 'value-below': {
      const found = scored.find(({ indicator }) => indicator.code === when.indicator)
      return found?.value != null && found.value.compare(toFraction(when.value)) < 0
    }
    case 'veto':
      return evidence.standingVetoes.length > 0
  }
}

import Fraction from 'fraction.js'
import { toFraction } from '../../domain/exact.ts'
import type { ValueFunction } from '../../domain/value-function.ts'

type BaseFull = Extract<ValueFunction, { readonly kind: 'base-full' }>

/** v ≥ f → 1; b ≤ v < f → s + (1−s)(v−b)/(f−b); v < b → 0 (`zero`) or s·v/b (`prop`). Domain rules, section 2. */
export function baseFullShare(valueFunction: BaseFull, value: Fraction): Fraction {
  const base = toFraction(valueFunction.base)
  const full = toFraction(valueFunction.full)
  const share = toFraction(valueFunction.shareAtBase)
  if (value.compare(full) >= 0) return new Fraction(1)
  if (value.compare(base) >= 0) {
    const rest = new Fraction(1).sub(share)
    return share.add(rest.mul(value.sub(base)).div(full.sub(base)))
  }
  return valueFunction.below === 'zero' ? new Fraction(0) : share.mul(value).div(base)
}

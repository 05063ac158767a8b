import fc from 'fast-check'
import Fraction from 'fraction.js'
import { describe, expect, it } from 'vitest'
import { decimalSchema, toFraction } from '#shared/domain/exact.ts'
import { indicatorCodeSchema } from '#shared/domain/indicator.ts'
import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'
import { weighting } from '#shared/scoring/weighting.ts'

const [innovation, market] = referenceOperationScheme().dimensions
if (innovation === undefined || market === undefined)
  throw new Error('the reference scheme has two dimensions')

describe('the weight of what does not apply', () => {
  it('goes to the others in proportion: w·W/(W − w_na)', () => {
    const { weightOf, notApplicablePercent } = weighting(market, new Set(['B10']))
    const of = (code: string) => weightOf(indicatorCodeSchema.parse(code))
    expect(of('B10').toFraction()).toBe('0')
    expect(of('B01').toFraction()).toBe('25/4')
    expect(of('B05').toFraction()).toBe('25/12')
    expect(notApplicablePercent.toFraction()).toBe('4')
  })

  it('is over 10 % of the dimension where two of the larger ones fall away', () => {
    expect(weighting(innovation, new Set(['A01', 'A02'])).notApplicablePercent.toFraction()).toBe('16')
  })

  it('leaves the sum of the weights at the dimension, whatever else applies', () => {
    const codes = market.indicators.map(({ code }) => code)
    fc.assert(
      fc.property(fc.subarray(codes, { maxLength: codes.length - 1 }), (away) => {
        const { weightOf } = weighting(market, new Set<string>(away))
        const sum = codes.reduce((total, code) => total.add(weightOf(code)), new Fraction(0))
        return sum.equals(toFraction(decimalSchema.parse(market.weight)))
      }),
    )
  })
})

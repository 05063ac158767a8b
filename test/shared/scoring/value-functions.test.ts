import fc from 'fast-check'
import Fraction from 'fraction.js'
import { describe, expect, it } from 'vitest'
import { type ValueFunction, valueFunctionSchema } from '#shared/domain/value-function.ts'
import { shareOf } from '#shared/scoring/functions/share-of.ts'

const weight = new Fraction(3)
const make = (data: unknown): ValueFunction => valueFunctionSchema.parse(data)
const share = (data: unknown, value: string, cohort?: readonly string[]) =>
  shareOf(
    make(data),
    new Fraction(value),
    weight,
    cohort?.map((one) => new Fraction(one)),
  ).toFraction()

const prop = { kind: 'base-full', base: '40', full: '70', shareAtBase: '0.6', below: 'prop' }
const zero = { ...prop, below: 'zero' }
const steps = {
  kind: 'steps',
  steps: [
    { from: '20', points: '1' },
    { from: '40', points: '1.5' },
    { from: '60', points: '3' },
  ],
}

describe('the share of the weight', () => {
  it.each([
    ['0', '0'],
    ['20', '3/10'],
    ['40', '3/5'],
    ['55', '4/5'],
    ['70', '1'],
    ['1000000', '1'],
  ])('base-full with prop: %s → %s', (value, expected) => {
    expect(share(prop, value)).toBe(expected)
  })

  it('base-full with zero: nothing just below the base, the base share at it', () => {
    expect([share(zero, '39.9999999999'), share(zero, '40')]).toEqual(['0', '3/5'])
  })

  it('proportional: never over 1', () => {
    const rule = { kind: 'proportional', full: '1000' }
    expect(['0', '333', '1000', '1001'].map((value) => share(rule, value))).toEqual([
      '0',
      '333/1000',
      '1',
      '1',
    ])
  })

  it('steps: the lower bound belongs to its step, and 39.99 is not 40', () => {
    expect(['19.99', '20', '39.99', '40', '60', '61'].map((value) => share(steps, value))).toEqual([
      '0',
      '1/3',
      '1/3',
      '1/2',
      '1',
      '1',
    ])
  })

  it('items and checks: points over the weight', () => {
    expect([share({ kind: 'items' }, '3.2'), share({ kind: 'items' }, '1.2')]).toEqual(['1', '2/5'])
    expect(share({ kind: 'checks', pointsEach: '0.6' }, '2')).toBe('2/5')
  })

  it('cohort: by rank from 1 to 0, equals sharing the better; by percentile the part at or below', () => {
    const round = ['90', '80', '80', '10']
    const rank = (value: string) => share({ kind: 'cohort', by: 'rank' }, value, round)
    const percentile = (value: string) => share({ kind: 'cohort', by: 'percentile' }, value, round)
    expect(['90', '80', '10'].map(rank)).toEqual(['1', '2/3', '0'])
    expect(['90', '80', '10'].map(percentile)).toEqual(['1', '3/4', '1/4'])
    expect(share({ kind: 'cohort', by: 'rank' }, '10', ['10'])).toBe('1')
  })
})

describe('every function', () => {
  const all: readonly [string, ValueFunction][] = [
    ['base-full prop', make(prop)],
    ['base-full zero', make(zero)],
    ['proportional', make({ kind: 'proportional', full: '30' })],
    ['steps', make(steps)],
    ['items', make({ kind: 'items' })],
    ['checks', make({ kind: 'checks', pointsEach: '0.6' })],
    ['cohort', make({ kind: 'cohort', by: 'rank' })],
  ]
  const value = fc
    .tuple(fc.bigInt({ min: 0n, max: 200_000n }), fc.bigInt({ min: 1n, max: 1_000n }))
    .map(([n, d]) => new Fraction(n, d))
  const others = [5, 20, 20, 60, 100].map((one) => new Fraction(one))

  it.each(all)('%s stays within 0 and 1, and a better value never lowers it', (_name, rule) => {
    fc.assert(
      fc.property(value, value, (one, other) => {
        const [low, high] = one.compare(other) <= 0 ? [one, other] : [other, one]
        const [before, after] = [low, high].map((at) => shareOf(rule, at, weight, [...others, at]))
        if (before === undefined || after === undefined) return false
        const within = before.compare(0) >= 0 && after.compare(1) <= 0
        return within && before.compare(after) <= 0
      }),
    )
  })
})

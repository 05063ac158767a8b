import Fraction from 'fraction.js'
import { describe, expect, it } from 'vitest'
import { type ValueExpression, valueExpressionSchema } from '#shared/domain/value-expression.ts'
import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'
import { claimedInputs } from '#shared/scoring/counted-inputs.ts'
import { evaluateValue } from '#shared/scoring/values/evaluate-value.ts'
import { makeClaims, period, type Row, type SheetParts } from '#test/support/sheet-maker.ts'

const scheme = referenceOperationScheme()
const make = (data: unknown): ValueExpression => valueExpressionSchema.parse(data)
const value = (data: unknown, parts: SheetParts) =>
  evaluateValue(make(data), claimedInputs(period, makeClaims(scheme, parts)))?.toFraction() ?? null

const income = { figures: { D04: ['1', '2', '4.5'], D05: ['0.5', '1', '1'] } }

describe('a value over figures', () => {
  it('is a sum, a mean over the years of the period, or the last year', () => {
    expect(value({ kind: 'sum', input: 'D04' }, income)).toBe('15/2')
    expect(value({ kind: 'mean', input: 'D04' }, income)).toBe('5/2')
    expect(value({ kind: 'last-year', input: 'D04' }, income)).toBe('9/2')
  })

  it('divides by all years where one is not claimed, and takes nothing for what is not there', () => {
    expect(value({ kind: 'mean', input: 'D04' }, { figures: { D04: ['3', null, '3'] } })).toBe('2')
    expect(value({ kind: 'last-year', input: 'D04' }, { figures: { D04: ['3', '3', null] } })).toBe('0')
    expect(value({ kind: 'sum', input: 'D04' }, {})).toBe('0')
  })

  it('is a difference, or a ratio in per cent; over nothing a ratio is 0', () => {
    const d04 = { kind: 'sum', input: 'D04' }
    const d05 = { kind: 'sum', input: 'D05' }
    expect(value({ kind: 'difference', minuend: d04, subtrahend: d05 }, income)).toBe('5')
    expect(value({ kind: 'difference', minuend: d05, subtrahend: d04 }, income)).toBe('-5')
    expect(value({ kind: 'ratio', numerator: d05, denominator: d04 }, income)).toBe('100/3')
    expect(value({ kind: 'ratio', numerator: d05, denominator: { kind: 'sum', input: 'D06' } }, income)).toBe(
      '0',
    )
  })

  it('is exact where doubles are not: 0.1 + 0.2 = 0.3', () => {
    const parts = { figures: { D04: ['0.1', '0.2', '0'], D06: ['0.3', '0', '0'] } }
    const ratio = {
      kind: 'ratio',
      numerator: { kind: 'sum', input: 'D04' },
      denominator: { kind: 'sum', input: 'D06' },
    }
    expect(value(ratio, parts)).toBe('100')
  })
})

describe('a count of distinct things', () => {
  const firms = (...all: readonly (readonly [string, string])[]): SheetParts => ({
    rows: { L13: all.map(([creditCode, year]) => ({ creditCode, year, sme: true })) },
  })
  const distinct = { kind: 'distinct-count', list: 'L13', column: 'creditCode', where: [] }

  it('takes a code for the same in any width, case and spacing', () => {
    expect(
      value(distinct, firms(['91ab', '2023'], ['９１ＡＢ', '2024'], [' 91 AB', '2025'], ['', '2025'])),
    ).toBe('1')
  })

  it('counts a year and divides by the years of the period', () => {
    const yearly = { ...distinct, eachYearMean: 'year' }
    expect(value(yearly, firms(['A', '2023'], ['A', '2024'], ['B', '2024'], ['B', '2024']))).toBe('1')
    expect(value(yearly, firms(['A', '2022']))).toBe('0')
  })
})

describe('the mean completion of targets', () => {
  const completion = { kind: 'mean-completion', list: 'L12', target: 'target', done: 'done' }
  const targets = (...rows: readonly Row[]): SheetParts => ({ rows: { L12: rows } })

  it('takes each at most as done, and a target without a done value as not begun', () => {
    expect(
      value(completion, targets({ target: '4', done: '1' }, { target: '1', done: '9' }, { target: '1' })),
    ).toBe(new Fraction(125, 3).toFraction())
  })

  it('is none where no row has a target above zero', () => {
    expect(value(completion, targets({ target: '0', done: '1' }, { done: '1' }))).toBeNull()
    expect(value(completion, {})).toBeNull()
  })
})

describe('points of items', () => {
  const rule = (more: object) => ({ list: 'L1', mode: 'first', factors: [], points: [], ...more })
  const items = (rules: readonly object[], subCaps: readonly object[] = []) => ({
    kind: 'item-points',
    rules,
    subCaps,
  })
  const flexible = { column: 'flexible', test: 'yes' }
  const doctor = { column: 'title', test: 'one-of', options: ['doctor'] }
  const people = (...rows: readonly Row[]): SheetParts => ({ rows: { L1: rows } })

  it('take the first entry that matches, or every one', () => {
    const points = [
      { when: [doctor], points: '1' },
      { when: [], points: '0.5' },
    ]
    const parts = people({ name: '甲', title: 'doctor' }, { name: '乙', title: 'national' })
    expect(value(items([rule({ points })]), parts)).toBe('3/2')
    expect(value(items([rule({ points, mode: 'every' })]), parts)).toBe('2')
  })

  it('multiply by every factor that matches, whose group takes the place of the points’ group', () => {
    const points = [{ when: [], points: '1', group: 'all' }]
    const factors = [
      { when: [flexible], factor: '0.5', group: 'guest' },
      { when: [doctor], factor: '0.5' },
    ]
    const parts = people(
      { name: '甲', title: 'doctor', flexible: true },
      { name: '乙', title: 'national', flexible: true },
      { name: '丙', title: 'national', flexible: false },
    )
    const caps = [
      { group: 'guest', cap: '0.7' },
      { group: 'all', cap: '5' },
    ]
    expect(value(items([rule({ points, factors })], caps), parts)).toBe('17/10')
  })

  it('keep one row of those with the same name, the best; rows without a name stand alone', () => {
    const points = [
      { when: [doctor], points: '0.2' },
      { when: [], points: '1' },
    ]
    const parts = people(
      { name: '张　三', title: 'doctor' },
      { name: '张三', title: 'national' },
      { title: 'doctor' },
      { title: 'doctor' },
    )
    expect(value(items([rule({ points, distinctBy: 'name' })]), parts)).toBe('7/5')
  })

  it('share a sub-cap between lists', () => {
    const points = [{ when: [], points: '1', group: 'both' }]
    const parts = { rows: { L1: [{ name: '甲' }], L2: [{ name: '乙' }] } }
    const rules = [rule({ points }), { ...rule({ points }), list: 'L2' }]
    expect(value(items(rules, [{ group: 'both', cap: '1.5' }]), parts)).toBe('3/2')
  })

  it.each([
    [{ column: 'flexible', test: 'no' }, '1'],
    [{ column: 'honour', test: 'filled' }, '1'],
    [{ column: 'honour', test: 'empty' }, '2'],
    [{ column: 'flexible', test: 'filled' }, '2'],
    [{ column: 'since', test: 'years-before-period-end', years: 1 }, '1'],
  ])('look at a row with %o', (condition, expected) => {
    const parts = people(
      { name: '甲', flexible: true, honour: '长江学者', since: '2024-12-31' },
      { name: '乙', flexible: false, honour: ' ', since: '2025-01-01' },
      { name: '丙' },
    )
    expect(value(items([rule({ points: [{ when: [condition], points: '1' }] })]), parts)).toBe(expected)
  })
})

describe('facts', () => {
  it('count where they hold; an unanswered one does not', () => {
    const facts = { kind: 'facts', facts: ['F01', 'F02', 'F03'] }
    expect(value(facts, { facts: { F01: true, F02: false } })).toBe('1')
  })
})

import { describe, expect, it } from 'vitest'
import { type Change, changedScheme, schemeProblems } from '#test/support/changed-scheme.ts'

const found = (...changes: readonly Change[]) => schemeProblems(changedScheme(...changes))

describe('a cap that can never do anything used to pass:', () => {
  it.each<[string, readonly Change[], string]>([
    [
      'a value under nothing, since no value is below zero',
      [['caps.4.when.value', '0']],
      'caps caps[4].when.value: 0',
    ],
    [
      'more indicators under the claim than have one',
      [['caps.3.when.atLeast', 23]],
      'caps caps[3].when.atLeast: 23 > 22',
    ],
    [
      'the best grade as the limit, which keeps from nothing',
      [['caps.0.limit', 'excellent']],
      'caps caps[0].limit: excellent',
    ],
  ])('%s', (_what, changes, problem) => {
    expect(found(...changes)).toEqual([problem])
  })

  it('all indicators with a claim, and a value just above nothing, may still hold', () => {
    expect(found(['caps.3.when.atLeast', 22], ['caps.4.when.value', '0.0001'])).toEqual([])
  })
})

describe('the checker also finds', () => {
  it.each<[string, readonly Change[], string]>([
    ['a cap twice', [['caps.1.code', 'C1']], 'duplicate caps[1].code: C1'],
    ['a veto twice', [['vetoes.2.code', 'V1']], 'duplicate vetoes[2].code: V1'],
    [
      'rows told apart by a column that is not there',
      [['dimensions.0.indicators.4.value.rules.0.distinctBy', 'passport']],
      'unknown-column dimensions[0].indicators[4].value.rules[0].distinctBy: L1.passport',
    ],
    [
      'a level whose value belongs to the band above',
      [['dimensions.0.indicators.11.levels.1.value', '0.9']],
      'levels dimensions[0].indicators[11].levels[1]: B 0.9 [0.8, 0.9)',
    ],
    [
      'a weight a ten-thousandth off',
      [['dimensions.0.indicators.0.weight', '4.0001']],
      'weights dimensions[0].indicators: 500001/10000 ≠ 50',
    ],
  ])('%s', (_what, changes, problem) => {
    expect(found(...changes)).toEqual([problem])
  })
})

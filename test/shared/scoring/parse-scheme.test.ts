import { describe, expect, it } from 'vitest'
import { type Change, changedScheme, schemeProblems } from '#test/support/changed-scheme.ts'

const a = 'dimensions.0.indicators'

describe('a scheme that is none', () => {
  it.each<[string, readonly Change[], string]>([
    ['lacks a name', [['name', undefined]], 'missing name: object'],
    ['lacks the English of a name', [['name.en', undefined]], 'missing name.en: string'],
    ['has a word for a number', [['years', '3']], 'shape years: "3" ≠ number'],
    ['has a number out of range', [['years', 11]], 'shape years: 11 > 10'],
    ['has a key that nobody knows', [['adjustement', []]], 'unknown-key adjustement: adjustement'],
    [
      'has a grade that nobody knows',
      [['grades.0.grade', 'super']],
      'shape grades[0].grade: "super" ≠ excellent | good | pass | fail',
    ],
    [
      'has a function that nobody knows',
      [[`${a}.1.function.kind`, 'log']],
      'shape dimensions[0].indicators[1].function.kind: "log" ≠ base-full | proportional | steps | items | checks | cohort',
    ],
    [
      'does not say which function',
      [[`${a}.1.function.kind`, undefined]],
      'missing dimensions[0].indicators[1].function.kind: base-full | proportional | steps | items | checks | cohort',
    ],
    [
      'has a weight as a double',
      [[`${a}.1.weight`, 4]],
      'shape dimensions[0].indicators[1].weight: 4 ≠ string',
    ],
    ['has no indicators', [[a, []]], 'shape dimensions[0].indicators: < 1'],
  ])('%s', (_what, changes, problem) => {
    expect(schemeProblems(changedScheme(...changes))).toContain(problem)
  })

  it.each([
    [null, 'shape $: null ≠ object'],
    [[], 'shape $: ≠ object'],
    [undefined, 'missing $: object'],
  ])('is %o', (json, problem) => {
    expect(schemeProblems(json)).toEqual([problem])
  })

  it('used to exhaust the stack with values nested without end', () => {
    let value: unknown = { kind: 'sum', input: 'D01' }
    for (let level = 0; level < 20_000; level += 1)
      value = { kind: 'difference', minuend: value, subtrahend: { kind: 'sum', input: 'D01' } }
    expect(schemeProblems(changedScheme([`${a}.1.value`, value]))).toEqual(['shape $: > 64'])
  })
})

import { expect, test } from 'vitest'
import { roundKindSchema } from '#shared/domain/round.ts'
import { counterpartOf, recognitionOf, standingOf } from '#shared/rounds/recognition.ts'

test('a plan review goes with a site assessment, and nothing else with anything', () => {
  expect(roundKindSchema.options.map((kind) => [kind, counterpartOf(kind)])).toEqual([
    ['consultation', null],
    ['plan-review', 'site-assessment'],
    ['site-assessment', 'plan-review'],
    ['operation-evaluation', null],
    ['re-evaluation', null],
  ])
})

test('the department decides over the panel, and what nobody concluded is open', () => {
  expect(standingOf('recommend', null)).toBe('passed')
  expect(standingOf('revise', null)).toBe('after-changes')
  expect(standingOf('reject', null)).toBe('not-passed')
  expect(standingOf(null, null)).toBe('open')
  expect(standingOf('recommend', 'fail')).toBe('not-passed')
  expect(standingOf('revise', 'good')).toBe('passed')
  expect(standingOf(null, 'pass')).toBe('after-changes')
})

test('recognition needs both reviews passed', () => {
  expect(recognitionOf('passed', 'passed')).toBe('passed')
  expect(recognitionOf('passed', 'after-changes')).toBe('after-changes')
  expect(recognitionOf('after-changes', 'open')).toBe('open')
  expect(recognitionOf('open', 'passed')).toBe('open')
  expect(recognitionOf('not-passed', 'open')).toBe('not-passed')
  expect(recognitionOf('passed', 'not-passed')).toBe('not-passed')
})

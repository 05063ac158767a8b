import { expect, it } from 'vitest'
import { schemeProblemText } from '#shared/scoring/scheme-problem-text.ts'

const problem = { code: 'weights', place: 'dimensions[0].indicators', detail: '51 ≠ 50' } as const

it('a problem of a scheme says where, what and what to do, in both languages', () => {
  expect(schemeProblemText(problem, 'zh')).toBe(
    'dimensions[0].indicators：权重合计不符，请调整到恰好相等（51 ≠ 50）',
  )
  expect(schemeProblemText(problem, 'en')).toBe(
    'dimensions[0].indicators: weights do not sum up: make them exactly equal (51 ≠ 50)',
  )
})

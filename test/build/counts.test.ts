import { expect, test } from 'vitest'
import { honour, oneFailed, onePassed, sum } from '#build/checks/count.mjs'
import { countPlaywright } from '#build/checks/playwright-count.mjs'
import { countVitest } from '#build/checks/vitest-count.mjs'

test('the counts of all runners add up', () => {
  expect(sum([onePassed, oneFailed, { passed: 40, failed: 2, skipped: 1 }])).toEqual({
    passed: 41,
    failed: 3,
    skipped: 1,
  })
})

test('a test file that does not load counts as one that failed', () => {
  const report = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0 }
  const testResults = [
    { status: 'passed', assertionResults: [{ status: 'passed' }] },
    { status: 'failed', assertionResults: [{ status: 'failed' }] },
    { status: 'failed', assertionResults: [] },
  ]
  expect(countVitest({ ...report, testResults })).toEqual({ passed: 3, failed: 2, skipped: 0 })
})

test('a window test that passed only at the second try has failed', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 0 }
  expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 3, skipped: 0 })
})

test('a runner that ends in failure without a failed test fails', () => {
  expect(honour({ passed: 5, failed: 0, skipped: 0 }, 1).failed).toBe(1)
  expect(honour({ passed: 5, failed: 2, skipped: 0 }, 1).failed).toBe(2)
  expect(honour({ passed: 5, failed: 0, skipped: 0 }, 0).failed).toBe(0)
})

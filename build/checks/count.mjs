/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/** @type {Count} a check without tests of its own counts as one */
export const onePassed = { passed: 1, failed: 0, skipped: 0 }

/** @type {Count} also for a runner that did not run */
export const oneFailed = { passed: 0, failed: 1, skipped: 0 }

/**
 * @param {readonly Count[]} counts
 * @returns {Count}
 */
export function sum(counts) {
  return counts.reduce(
    (total, count) => ({
      passed: total.passed + count.passed,
      failed: total.failed + count.failed,
      skipped: total.skipped + count.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  )
}

/**
 * A runner that ends in failure without naming a failed test (an error outside any test, a crash) still fails.
 *
 * @param {Count} count
 * @param {number} exitCode
 * @returns {Count}
 */
export function honour(count, exitCode) {
  return exitCode !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count
}

/** @typedef {import('./count.mjs').Count} Count */

/**
 * What we read of Playwright's JSON report. Errors outside any test stand apart.
 *
 * @typedef {object} PlaywrightReport
 * @property {{ expected: number, unexpected: number, flaky: number, skipped: number }} stats
 * @property {readonly object[]} errors
 */

/**
 * A test that passed only when tried again has failed.
 *
 * @param {PlaywrightReport} report
 * @returns {Count}
 */
export function countPlaywright({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  }
}

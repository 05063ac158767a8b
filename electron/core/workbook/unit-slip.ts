import type { CellProblem } from '#shared/domain/application.ts'
import type { Figure } from '#shared/domain/claim.ts'
import { itemKey } from '#shared/domain/item-key.ts'

/** Ten billion yuan: no centre's figure in 万元 reaches it, one typed in 元 soon does. */
const largest = 1_000_000

/**
 * Figures of one input in 万元 that were probably typed in 元, 百元 or 千元: about 10⁴, 10³ or 10² times the
 * median of the years, or as many times smaller, or larger than any centre is. Hints only, so doubles will do.
 */
export function unitSlips(figures: readonly Figure[]): readonly CellProblem[] {
  const amounts = figures
    .map(({ value }) => Number(value ?? 0))
    .filter((amount) => amount > 0)
    .toSorted((left, right) => left - right)
  const median = amounts[Math.floor((amounts.length - 1) / 2)]
  if (median === undefined) return []
  return figures.flatMap(({ input, year, value, cell }): readonly CellProblem[] => {
    const amount = Number(value ?? 0)
    const ratio = amount > median ? amount / median : median / amount
    const slipped = amount >= largest || [100, 1_000, 10_000].some((times) => near(ratio, times))
    if (value === null || cell === null || amount <= 0 || !slipped) return []
    const item = itemKey({ kind: 'figure', input, year })
    return [{ code: 'unit-slip', severity: 'warning', cell, found: value, item, expected: '万元' }]
  })
}

function near(ratio: number, times: number): boolean {
  return ratio > times / 2 && ratio < times * 2
}

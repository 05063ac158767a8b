import { expect, it } from 'vitest'
import { isDay } from '#renderer/features/results/centre/is-day.ts'

it('takes days that the calendar has, in one way of writing', () => {
  expect(['2026-11-20', '2024-02-29'].every(isDay)).toBe(true)
  expect(['2026-11-31', '2026-2-3', '20261120', '', '2025-02-29'].some(isDay)).toBe(false)
})

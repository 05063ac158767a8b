import type { Day } from '#shared/domain/brand.ts'
import type { Visit } from '#shared/domain/round.ts'
import { readHours } from '#shared/rounds/visit-hours.ts'

export interface VisitDay {
  readonly day: Day
  readonly visits: readonly Visit[]
}

/** The visits by day, each day in the order of its hours; what names no hours stands last. */
export function visitDays(visits: readonly Visit[]): readonly VisitDay[] {
  const byDay = Map.groupBy(visits, ({ day }) => day)
  const start = ({ time }: Visit) => readHours(time)?.from ?? 24 * 60
  return [...byDay]
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([day, found]) => ({ day, visits: found.toSorted((left, right) => start(left) - start(right)) }))
}

/** The day after; the same in every time zone. */
export function nextDay(day: Day): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}

import type { Language } from '#shared/domain/localized-text.ts'
import type { Visit } from '#shared/domain/round.ts'
import { dayText } from './report-day.ts'

/** When and where the panel meets for a centre, by the calendar of visits; empty to be filled in by hand. */
export function visitText(
  visits: readonly Visit[],
  language: Language,
): { readonly time: string; readonly place: string } {
  return {
    time: visits.map(({ day, time }) => `${dayText(day, language)} ${time}`.trim()).join('\n'),
    place: [...new Set(visits.map(({ place }) => place))].filter((place) => place !== '').join('\n'),
  }
}

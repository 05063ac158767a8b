import type { Language } from './text.ts'

const locales: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB' }

/** Day and time of the day, as the language writes them. */
export function timeText(instant: string, language: Language): string {
  return new Date(instant).toLocaleString(locales[language])
}

/** The time of the day. */
export function clockText(at: Date, language: Language): string {
  return at.toLocaleTimeString(locales[language])
}

/** A calendar day, which has no time zone, with its weekday: `2026年6月3日星期三`, `Wed, 3 June 2026`. */
export function dayText(day: string, language: Language): string {
  const at = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(at.getTime())) return day
  return new Intl.DateTimeFormat(locales[language], {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    weekday: language === 'zh' ? 'long' : 'short',
    timeZone: 'UTC',
  }).format(at)
}

import type { Language } from '#renderer/app/text.ts'

const locales: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB' }

/** Day and time of the day, as the language writes them. */
export function timeText(instant: string, language: Language): string {
  return new Date(instant).toLocaleString(locales[language])
}

/** The time of the day. */
export function clockText(at: Date, language: Language): string {
  return at.toLocaleTimeString(locales[language])
}

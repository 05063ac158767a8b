import { createContext, useContext } from 'react'
import type { Language } from '#shared/domain/localized-text.ts'

export type { Language }

/** Both languages of one part of the window; the second must say everything the first says. */
export type Texts<Text> = Readonly<Record<Language, Text>>

export function defineText<Text>(texts: { readonly zh: Text; readonly en: NoInfer<Text> }): Texts<Text> {
  return texts
}

export const LanguageContext = createContext<Language>('zh')

export function useLanguage(): Language {
  return useContext(LanguageContext)
}

/** The words of a part of the window in the language in force. */
export function useText<Text>(texts: Texts<Text>): Text {
  return texts[useLanguage()]
}

/** Marks between words that a screen puts together itself; what is written as one text has its own. */
export const marks = defineText({
  zh: { colon: '：', comma: '、', semicolon: '；', bracketed: (words: string | number) => `（${words}）` },
  en: { colon: ': ', comma: ', ', semicolon: '; ', bracketed: (words: string | number) => ` (${words})` },
})

/** The punctuation of the language in force: full width in Chinese. */
export function useMarks() {
  return useText(marks)
}

import type { LocalizedText } from '../domain/localized-text.ts'
import { expertRoleSchema, type Round } from '../domain/round.ts'
import { expertRoleNames } from './names.ts'
import type { RoundProblem } from './round-problem.ts'
import { problemWords } from './round-problem-words.ts'
import { subjectLabel } from './subject-label.ts'

/** A problem in words: what is the matter, which rule it breaks, and what to do about it. */
export interface RoundProblemText {
  readonly what: LocalizedText
  readonly why: LocalizedText
  readonly todo: LocalizedText
}

/** The words of a problem, with the names of what it concerns. */
export function roundProblemText(round: Round, { code, subjects, params }: RoundProblem): RoundProblemText {
  const labels = subjects.map((id) => subjectLabel(round, id))
  const [what, why, todo] = problemWords[code]
  const fill = (words: LocalizedText): LocalizedText => ({
    zh: fillIn(words.zh, 'zh'),
    en: fillIn(words.en, 'en'),
  })
  const fillIn = (text: string, language: 'zh' | 'en') =>
    text.replace(/\{(\w+)\}/g, (_all, name: string) => {
      if (/^\d$/.test(name)) return labels[Number(name)] ?? ''
      if (name === 'all') return labels.join(language === 'zh' ? '、' : ', ')
      if (name === 'rest') return labels.slice(1).join(language === 'zh' ? '、' : ', ')
      return word(params[name] ?? '', language)
    })
  return { what: fill(what), why: fill(why), todo: fill(todo) }
}

/** A param as it reads: a role by its name, all else as it stands. */
function word(value: string, language: 'zh' | 'en'): string {
  const role = expertRoleSchema.safeParse(value)
  return role.success ? expertRoleNames[role.data][language] : value
}

import { createContext, useContext } from 'react'
import { useLanguage } from '#renderer/app/text.ts'
import type { Grade } from '#shared/domain/grade.ts'
import { outcomeName } from '#shared/domain/outcome-names.ts'
import type { Scheme } from '#shared/domain/scheme.ts'

/** The kind of the round's scheme: a centre that is to be built gets a suggestion instead of a grade. */
export const SchemeKindContext = createContext<Scheme['kind']>('operation-evaluation')

/** Says what a grade of this round is called; a dash where there is none. */
export function useGradeName(): (grade: Grade | null | undefined) => string {
  const kind = useContext(SchemeKindContext)
  const language = useLanguage()
  return (grade) => (grade === null || grade === undefined ? '—' : outcomeName(kind, grade)[language])
}

import { useLanguage } from '#renderer/app/text.ts'
import type { RoundProblemCode } from '#shared/rounds/round-problem.ts'
import { roundProblemText } from '#shared/rounds/round-problem-text.ts'
import { useRound } from './round-store.ts'

/** What is wrong with one thing, or in one way, where it stands: each with what to do. */
export function ProblemNotes(props: {
  readonly concerning?: string
  readonly codes?: readonly RoundProblemCode[]
}) {
  const { concerning, codes } = props
  const language = useLanguage()
  const { round, problems } = useRound((state) => state)
  const own = problems.filter(
    ({ code, subjects }) =>
      (concerning === undefined || subjects.includes(concerning)) &&
      (codes === undefined || codes.includes(code)),
  )
  if (own.length === 0) return null
  return (
    <ul className="round-notes">
      {own.map((problem) => {
        const { what, todo } = roundProblemText(round, problem)
        return (
          <li
            key={`${problem.code} ${problem.subjects.join(' ')}`}
            className={`round-note-${problem.severity}`}
          >
            {what[language]}
            {language === 'zh' ? '。' : '. '}
            {todo[language]}
          </li>
        )
      })}
    </ul>
  )
}

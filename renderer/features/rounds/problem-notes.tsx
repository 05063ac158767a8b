import { Button } from 'antd'
import { useLanguage, useText } from '#renderer/app/text.ts'
import type { RoundProblem, RoundProblemCode } from '#shared/rounds/round-problem.ts'
import { roundProblemText } from '#shared/rounds/round-problem-text.ts'
import { problemsAt, type RoundStep, stepState } from './round-steps.ts'
import { useRound } from './round-store.ts'
import { roundText } from './text.ts'

/** What is wrong with one thing, or in one way, where it stands: each with what to do. */
export function ProblemNotes(props: {
  readonly concerning?: string
  readonly codes?: readonly RoundProblemCode[]
}) {
  const { concerning, codes } = props
  const problems = useRound((state) => state.problems)
  const own = problems.filter(
    ({ code, subjects }) =>
      (concerning === undefined || subjects.includes(concerning)) &&
      (codes === undefined || codes.includes(code)),
  )
  return <NoteList problems={own} />
}

const mostNotes = 5

/** What the list at the side counts for a step; beyond a few, the way to the whole list. */
export function StepNotes({ step }: { readonly step: RoundStep }) {
  const text = useText(roundText)
  const { round, problems, open } = useRound((state) => state)
  // a step with nothing in it says so by itself
  const empty = stepState(round, problems, step).state === 'open'
  const own = empty ? [] : problemsAt(round, problems, step)
  return (
    <>
      <NoteList problems={own.slice(0, mostNotes)} />
      {own.length > mostNotes && (
        <Button type="link" className="round-more-notes" onClick={() => open('issue')}>
          {text.moreNotes(own.length - mostNotes)}
        </Button>
      )}
    </>
  )
}

function NoteList({ problems }: { readonly problems: readonly RoundProblem[] }) {
  const language = useLanguage()
  const round = useRound((state) => state.round)
  if (problems.length === 0) return null
  return (
    <ul className="round-notes">
      {problems.map((problem) => {
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

import { Alert } from 'antd'
import { useLanguage, useText } from '#renderer/app/text.ts'
import type { PanelOpinion } from '#shared/domain/panel-opinion.ts'
import { opinionProblemTexts } from '#shared/rounds/opinion-problem-text.ts'
import { opinionProblems } from '#shared/rounds/opinion-problems.ts'
import { suggestedConclusion } from '#shared/rounds/suggested-conclusion.ts'
import { useCentre } from '../centre/centre-store.ts'
import { presentAtCentre } from '../centre/member-name.ts'
import { gradeOf } from './opinion-facts.ts'
import { opinionText } from './opinion-text.ts'

/** What is missing before the result can be signed: of the opinion, and of the decisions behind it. */
export function MissingList({ opinion }: { readonly opinion: PanelOpinion }) {
  const text = useText(opinionText)
  const language = useLanguage()
  const { centre, work } = useCentre((state) => state)
  const { kind, rules } = centre.round
  const lacks = opinionProblems(opinion, {
    kind,
    rules,
    present: presentAtCentre(centre).length,
    suggested: suggestedConclusion(kind, gradeOf(work)),
  })
  const open = work?.aggregation.ok === true ? work.aggregation.open.length : 0
  const lines = [
    ...lacks.map((problem) => opinionProblemTexts[problem][language]),
    ...(open > 0 ? [text.open(open)] : []),
  ]
  return lines.length === 0 ? (
    <Alert type="success" showIcon title={text.complete} />
  ) : (
    <Alert
      type="warning"
      showIcon
      title={text.missing}
      description={
        <ul className="panel-missing">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      }
    />
  )
}

import { CheckCircleFilled, WarningFilled } from '@ant-design/icons'
import { useMemo } from 'react'
import { useLanguage, useMarks, useText } from '#renderer/app/text.ts'
import { expertIdSchema } from '#shared/domain/round.ts'
import { robustness } from '#shared/scoring/panel/robustness.ts'
import { robustnessText } from '#shared/scoring/panel/robustness-text.ts'
import { useCentre } from '../centre/centre-store.ts'
import { memberName } from '../centre/member-name.ts'
import type { PanelWork } from '../centre/panel-work.ts'
import { gradeText } from './grade-text.ts'

/** Robust or fragile in a word, then what each trial found. */
export function RobustnessCard({ work }: { readonly work: PanelWork }) {
  const text = useText(gradeText)
  const { colon } = useMarks()
  const language = useLanguage()
  const centre = useCentre((state) => state.centre)
  const found = useMemo(() => robustness(work.scheme, work.panel), [work])
  if (!found.ok) return null
  const { verdict } = found.robustness
  const named = (line: string) =>
    line.replace(/E\d{2,4}/g, (number) => memberName(centre, expertIdSchema.parse(number)))
  const [first = '', ...lines] = robustnessText(found.robustness, language, work.scheme.kind).map(named)
  return (
    <section className="panel-card">
      <h2>
        {text.robustness}
        {colon}
        {verdict === 'robust' ? (
          <CheckCircleFilled aria-hidden className="panel-state-sealed" />
        ) : (
          <WarningFilled aria-hidden className="panel-state-draft" />
        )}{' '}
        {first}
      </h2>
      <ul className="panel-missing">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="ui-secondary">{text.informs}</p>
    </section>
  )
}

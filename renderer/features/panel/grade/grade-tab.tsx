import { Alert, Tag } from 'antd'
import { useLanguage, useMarks, useText } from '#renderer/app/text.ts'
import { outcomeName } from '#shared/domain/outcome-names.ts'
import type { PanelGrade } from '#shared/domain/panel-grade.ts'
import { useCentre } from '../centre/centre-store.ts'
import { itemLabel } from '../centre/item-label.ts'
import { memberName } from '../centre/member-name.ts'
import type { PanelWork } from '../centre/panel-work.ts'
import { pointsText } from '../centre/points-text.ts'
import { ExactNumber } from './exact-number.tsx'
import './grade.css'
import { GradeTables } from './grade-tables.tsx'
import { gradeText } from './grade-text.ts'
import { RobustnessCard } from './robustness-card.tsx'

/** The panel's total and grade, how they come out of the sheets, and how firmly they stand. */
export function GradeTab() {
  const text = useText(gradeText)
  const { centre, work } = useCentre((state) => state)
  if (work === null) return null
  const { aggregation } = work
  if (!aggregation.ok)
    return (
      <div className="panel-scrolls">
        <Alert
          type="warning"
          showIcon
          title={text.refused}
          description={
            <ul className="panel-missing">
              {aggregation.problems.map(({ code, expert, item }) => (
                <li key={`${code}/${expert}/${item}`}>
                  {[
                    expert === null ? '' : memberName(centre, expert),
                    item,
                    text.problems[code] ?? text.otherProblem,
                  ]
                    .filter((part) => part !== '')
                    .join(' · ')}
                </li>
              ))}
            </ul>
          }
        />
      </div>
    )
  return (
    <div className="panel-scrolls panel-grade">
      <Open work={work} open={aggregation.open} />
      <Heads work={work} grade={aggregation.grade} />
      <RobustnessCard work={work} />
      <GradeTables work={work} grade={aggregation.grade} />
      <p className="ui-secondary">{text.note}</p>
    </div>
  )
}

function Open({ work, open }: { readonly work: PanelWork; readonly open: readonly string[] }) {
  const text = useText(gradeText)
  const { colon, semicolon } = useMarks()
  const language = useLanguage()
  const claims = useCentre((state) => state.centre.claims)
  if (open.length === 0) return null
  const shown = open.slice(0, 12).map((item) => itemLabel(work.scheme, claims, item, language))
  return (
    <Alert
      type="warning"
      showIcon
      title={text.provisional(open.length)}
      description={`${text.openItems}${colon}${shown.join(semicolon)}${open.length > shown.length ? ' …' : ''}`}
    />
  )
}

function Heads({ work, grade }: { readonly work: PanelWork; readonly grade: PanelGrade }) {
  const text = useText(gradeText)
  const language = useLanguage()
  const { scheme } = work
  const { report } = grade
  const name = (of: typeof report.scoreGrade) => outcomeName(scheme.kind, of)[language]
  return (
    <div className="panel-grade-heads">
      <section className="panel-card">
        <h2>{text.total}</h2>
        <div className="panel-grade-number">
          <ExactNumber number={report.total} />
        </div>
        <p className="ui-secondary">
          {[
            report.aboveCutOff === report.total ? '' : text.above(pointsText(report.aboveCutOff)),
            report.toNextGrade === null
              ? ''
              : text.toNext(name(report.toNextGrade.grade), pointsText(report.toNextGrade.points)),
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </p>
      </section>
      <section className="panel-card">
        <h2>{text.scoreGrade}</h2>
        <p className="panel-grade-number">{name(report.scoreGrade)}</p>
      </section>
      <section className="panel-card">
        <h2>{text.cappedGrade}</h2>
        <p className="panel-grade-number">{name(report.cappedGrade)}</p>
        {report.caps.length === 0 ? (
          <p className="ui-secondary">{text.noCap}</p>
        ) : (
          <ul className="panel-missing" aria-label={text.caps}>
            {report.caps.map(({ code, limit }) => (
              <li key={code}>
                <Tag>{code}</Tag>
                {scheme.caps.find((cap) => cap.code === code)?.text[language] ?? ''} → {name(limit)}
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  )
}

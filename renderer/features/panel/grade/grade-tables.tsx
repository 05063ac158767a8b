import { Table, Tag } from 'antd'
import { useLanguage, useMarks, useText } from '#renderer/app/text.ts'
import { type Rational, toFixed, toFraction } from '#shared/domain/exact.ts'
import type { DimensionScore } from '#shared/domain/grade-report.ts'
import type { CountedSheet, PanelGrade } from '#shared/domain/panel-grade.ts'
import { useCentre } from '../centre/centre-store.ts'
import { memberName } from '../centre/member-name.ts'
import type { PanelWork } from '../centre/panel-work.ts'
import { ExactNumber } from './exact-number.tsx'
import { gradeText } from './grade-text.ts'

/** Each expert's total and how much of it entered; points by dimension. */
export function GradeTables({ work, grade }: { readonly work: PanelWork; readonly grade: PanelGrade }) {
  const text = useText(gradeText)
  const { colon } = useMarks()
  const language = useLanguage()
  const centre = useCentre((state) => state.centre)
  const { trimFrom } = work.panel.rules.panelRule
  const trims = grade.method === 'trimmed-totals' || grade.method === 'trimmed-indicators'
  return (
    <>
      <section className="panel-card">
        <h2>{text.sheets}</h2>
        <p className="ui-secondary">
          {text.method}
          {colon}
          {text.methods[grade.method]}
          {trims && ` · ${grade.trimmed ? text.trimmed : text.notTrimmed(trimFrom)}`}
        </p>
        <Table<CountedSheet>
          size="small"
          pagination={false}
          rowKey="expert"
          dataSource={grade.sheets}
          columns={[
            {
              title: text.expert,
              key: 'expert',
              render: (_value, { expert, transcribed }) => (
                <>
                  {memberName(centre, expert)} {transcribed && <Tag color="purple">{text.transcribed}</Tag>}
                </>
              ),
            },
            {
              title: text.sheetTotal,
              key: 'total',
              className: 'ui-number',
              render: (_value, { total }) => (total === null ? text.narrow : <ExactNumber number={total} />),
            },
            {
              title: text.counted,
              key: 'weight',
              render: (_value, { total, weight }) => (total === null ? '—' : weightText(weight, text)),
            },
          ]}
        />
      </section>
      <section className="panel-card">
        <h2>{text.dimensions}</h2>
        <Table<DimensionScore>
          size="small"
          pagination={false}
          rowKey="code"
          dataSource={grade.report.dimensions}
          columns={[
            {
              title: text.dimension,
              key: 'name',
              render: (_value, { code }) =>
                `${code} ${work.scheme.dimensions.find((each) => each.code === code)?.name[language] ?? ''}`,
            },
            {
              title: text.points,
              key: 'points',
              className: 'ui-number',
              render: (_value, { points }) => <ExactNumber number={points} />,
            },
            {
              title: text.outOf,
              key: 'weight',
              className: 'ui-number',
              render: (_value, { weight }) => <ExactNumber number={weight} />,
            },
            {
              title: text.naPercent,
              key: 'na',
              render: (_value, { notApplicablePercent }) =>
                `${toFixed(toFraction(notApplicablePercent), 1)}%`,
            },
          ]}
        />
      </section>
    </>
  )
}

function weightText(weight: Rational, text: (typeof gradeText)['zh']): string {
  if (weight === '1') return text.whole
  return weight === '0' ? text.dropped : text.part(weight)
}

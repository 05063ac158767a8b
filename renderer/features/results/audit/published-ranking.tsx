import { Table, Tag } from 'antd'
import { useMarks, useText } from '#renderer/app/text.ts'
import { toFixed, toFraction } from '#shared/domain/exact.ts'
import type { Round } from '#shared/domain/round.ts'
import type { RankedCentre } from '#shared/domain/round-result.ts'
import type { Scheme } from '#shared/domain/scheme.ts'
import { subjectLabel } from '#shared/rounds/subject-label.ts'
import { commonText } from '../common-text.ts'
import { SchemeKindContext, useGradeName } from '../grade-name.ts'
import { rankingText } from '../ranking/ranking-text.ts'
import { auditText } from './audit-text.ts'

type Line = Omit<RankedCentre, 'panelResult'>

/** The ranking that a published file holds, its four grades apart. */
export function PublishedRanking(props: {
  /** Null where nothing was scored. */
  readonly kind: Scheme['kind'] | null
  readonly lines: readonly Line[]
  readonly without: readonly string[]
  readonly round: Round | null
}) {
  const { kind, lines, without, round } = props
  const text = useText(auditText)
  const common = useText(commonText)
  const { comma } = useMarks()
  return (
    <SchemeKindContext value={kind ?? 'operation-evaluation'}>
      <section className="results-card">
        <header>
          <h2>{text.ranking}</h2>
        </header>
        <Lines lines={lines} />
        {round !== null && without.length > 0 && (
          <p>
            {text.without}
            {common.colon}
            {without.map((centre) => subjectLabel(round, centre)).join(comma)}
          </p>
        )}
      </section>
    </SchemeKindContext>
  )
}

function Lines({ lines }: { readonly lines: readonly Line[] }) {
  const words = useText(rankingText)
  const grade = useGradeName()
  return (
    <Table<Line>
      size="small"
      rowKey="centre"
      pagination={{ pageSize: 50, hideOnSinglePage: true }}
      scroll={{ x: 'max-content' }}
      dataSource={lines}
      columns={[
        { title: words.rank, key: 'rank', align: 'right', render: (_value, { rank }) => rank ?? '—' },
        {
          title: words.centre,
          key: 'centre',
          className: 'results-breaks',
          render: (_value, { centre, name }) => `${centre} ${name}`,
        },
        {
          title: words.total,
          key: 'total',
          align: 'right',
          className: 'ui-number',
          render: (_value, { total }) => (total === null ? '—' : toFixed(toFraction(total), 2)),
        },
        { title: words.scoreGrade, key: 'score', render: (_value, line) => grade(line.scoreGrade) },
        { title: words.cappedGrade, key: 'capped', render: (_value, line) => grade(line.cappedGrade) },
        {
          title: words.quotaGrade,
          key: 'quota',
          render: (_value, line) => (
            <>
              {grade(line.quotaGrade)} {line.limited && <Tag color="orange">{words.limited}</Tag>}
            </>
          ),
        },
        {
          title: words.department,
          key: 'department',
          render: (_value, { department }) => grade(department?.grade ?? null),
        },
      ]}
    />
  )
}

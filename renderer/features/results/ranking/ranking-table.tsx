import { CheckCircleFilled, CloseCircleFilled, MinusCircleOutlined } from '@ant-design/icons'
import { Button, Table, Tag } from 'antd'
import type { ColumnsType } from 'antd/es/table'
import { useLanguage, useText } from '#renderer/app/text.ts'
import type { HeldResult } from '#shared/contract/round-result.ts'
import { toFraction } from '#shared/domain/exact.ts'
import type { Grade } from '#shared/domain/grade.ts'
import { conclusionNames } from '#shared/rounds/names.ts'
import { byPinyin } from '#shared/scoring/panel/pinyin-order.ts'
import { useGradeName } from '../grade-name.ts'
import { type CentreLine, waitsForTie } from './centre-line.ts'
import { rankingText } from './ranking-text.ts'
import { TotalCell } from './total-cell.tsx'

/** Four grades of a round, from the best; a better one sorts first. */
const gradeOrder: readonly Grade[] = ['excellent', 'good', 'pass', 'fail']

/** The centres with what came back, the exact totals and the four grades kept apart. */
export function RankingTable(props: {
  readonly label: string
  readonly lines: readonly CentreLine[]
  readonly byField: boolean
  readonly onOpen: (line: CentreLine) => void
}) {
  const columns = useColumns(props.byField, props.onOpen)
  return (
    <Table<CentreLine>
      size="small"
      rowKey="centre"
      aria-label={props.label}
      pagination={{ pageSize: 100, hideOnSinglePage: true }}
      scroll={{ x: 'max-content' }}
      dataSource={props.lines}
      columns={columns}
    />
  )
}

function useColumns(byField: boolean, onOpen: (line: CentreLine) => void): ColumnsType<CentreLine> {
  const text = useText(rankingText)
  const language = useLanguage()
  const grade = useGradeName()
  const place = (of: (line: CentreLine) => Grade | null | undefined) => (line: CentreLine) => {
    const name = of(line)
    return name === null || name === undefined ? gradeOrder.length : gradeOrder.indexOf(name)
  }
  const sortBy = (of: (line: CentreLine) => number) => (left: CentreLine, right: CentreLine) =>
    of(left) - of(right)
  return [
    {
      title: text.rank,
      key: 'rank',
      align: 'right',
      className: 'ui-number',
      sorter: sortBy(({ ranked }) => ranked?.rank ?? Number.POSITIVE_INFINITY),
      render: (_value, { ranked, fieldRank }) =>
        ranked?.rank === null || ranked === null ? '—' : text.rankOf(ranked.rank, byField ? fieldRank : null),
    },
    {
      title: text.centre,
      key: 'centre',
      className: 'results-centre',
      sorter: (left, right) => byPinyin(left.name, right.name),
      render: (_value, line) => (
        <>
          <Button
            type="link"
            className="results-link"
            aria-label={text.open(`${line.centre} ${line.name}`)}
            onClick={() => onOpen(line)}
          >
            {line.name}
          </Button>
          <div className="ui-secondary">
            {line.centre} · {line.field ?? text.noField}
          </div>
        </>
      ),
    },
    {
      title: text.result,
      key: 'result',
      render: (_value, { held, others }) =>
        held === null ? (
          <span className="results-waiting">
            <MinusCircleOutlined aria-hidden /> {text.noResult}
          </span>
        ) : (
          <>
            {text.version(held.result.version)}
            {others.length > 0 && (
              <div>
                <Tag color="gold">{text.several(others.length)}</Tag>
              </div>
            )}
          </>
        ),
    },
    {
      title: text.signatures,
      key: 'signatures',
      className: 'ui-number',
      render: (_value, { held }) =>
        held === null ? '' : text.signaturesOf(held.signatures.length, held.result.members.length),
    },
    {
      title: text.recomputation,
      key: 'recomputation',
      sorter: sortBy(({ held }) => -(held?.findings.length ?? 0)),
      render: (_value, { held }) => (held === null ? '' : <Recomputation count={held.findings.length} />),
    },
    {
      title: text.total,
      key: 'total',
      align: 'right',
      sorter: (left, right) => compareTotals(left, right),
      render: (_value, { held }) => {
        const report = held?.result.grade?.report
        return report === undefined ? held === null ? '' : text.notGraded : <TotalCell report={report} />
      },
    },
    {
      title: text.scoreGrade,
      key: 'score-grade',
      sorter: sortBy(place(({ ranked }) => ranked?.scoreGrade)),
      render: (_value, { ranked }) => grade(ranked?.scoreGrade),
    },
    {
      title: text.cappedGrade,
      key: 'capped-grade',
      sorter: sortBy(place(({ ranked }) => ranked?.cappedGrade)),
      render: (_value, { ranked }) => grade(ranked?.cappedGrade),
    },
    {
      title: text.quotaGrade,
      key: 'quota-grade',
      sorter: sortBy(place(({ ranked }) => ranked?.quotaGrade)),
      render: (_value, { ranked }) => (
        <>
          {ranked !== null && waitsForTie(ranked) ? (
            <Tag color="gold">{text.tieWaits}</Tag>
          ) : (
            grade(ranked?.quotaGrade)
          )}
          {ranked?.limited === true && (
            <div>
              <Tag color="orange">{text.limited}</Tag>
            </div>
          )}
        </>
      ),
    },
    {
      title: text.department,
      key: 'department',
      sorter: sortBy(place(({ ranked }) => ranked?.department?.grade)),
      render: (_value, { ranked }) => {
        const department = ranked?.department ?? null
        return department === null ? (
          '—'
        ) : (
          <>
            <strong>{grade(department.grade)}</strong>
            <div className="ui-secondary">{department.decidedOn}</div>
          </>
        )
      },
    },
    {
      title: text.conclusion,
      key: 'conclusion',
      render: (_value, { held }) =>
        held === null ? '' : conclusionNames[held.result.opinion.conclusion][language],
    },
    {
      title: text.confirmed,
      key: 'confirmed',
      render: (_value, line) => (line.held === null ? '' : <Confirmed line={line} held={line.held} />),
    },
  ]
}

/** The applicant's answer, and what it still lacks: the signed paper, or that it is about these data. */
function Confirmed({ line, held }: { readonly line: CentreLine; readonly held: HeldResult }) {
  const text = useText(rankingText)
  const { confirmation } = line
  if (confirmation === null) return text.confirmations.open
  const lacks =
    confirmation.panelResult !== held.bundleHash
      ? text.confirmedOther
      : confirmation.scan === null
        ? text.confirmedWithoutScan
        : null
  return (
    <>
      {text.confirmations[confirmation.confirmed ? 'yes' : 'objected']}
      {lacks !== null && <div className="ui-secondary">{lacks}</div>}
    </>
  )
}

function Recomputation({ count }: { readonly count: number }) {
  const text = useText(rankingText)
  return count === 0 ? (
    <span className="results-good">
      <CheckCircleFilled aria-hidden /> {text.same}
    </span>
  ) : (
    <span className="results-bad">
      <CloseCircleFilled aria-hidden /> {text.differs(count)}
    </span>
  )
}

/** The highest first when sorted downwards; no total is below any. */
function compareTotals({ ranked: left }: CentreLine, { ranked: right }: CentreLine): number {
  const [own, other] = [left?.total ?? null, right?.total ?? null]
  if (own === null || other === null) return Number(own !== null) - Number(other !== null)
  return toFraction(own).compare(toFraction(other))
}

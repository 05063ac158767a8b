import { Alert, Table } from 'antd'
import { useMemo } from 'react'
import { useLanguage, useText } from '#renderer/app/text.ts'
import {
  type Agreement,
  type AgreementStatisticId,
  agreementStatistics,
} from '#shared/statistics/agreement-statistics.ts'
import { interpret, undefinedReasonText } from '#shared/statistics/interpretation.ts'
import { useCentre } from '../centre/centre-store.ts'
import '../grade/grade.css'
import { agreementText } from './agreement-text.ts'
import { panelRatings } from './panel-ratings.ts'
import { SeverityTable } from './severity-table.tsx'

/** What fits a panel that judged the same indicators by levels and points. */
const fitting: Readonly<Partial<Record<AgreementStatisticId, 'levels' | 'percents'>>> = {
  'alpha-nominal': 'levels',
  'alpha-ordinal': 'levels',
  'alpha-interval': 'percents',
  'icc-2,1': 'percents',
  'icc-2,k': 'percents',
  'icc-3,1': 'percents',
  'kendall-w': 'percents',
  'kappa-linear': 'levels',
  'kappa-quadratic': 'levels',
}

type Statistic = (typeof agreementStatistics)[number]

interface Measured {
  readonly statistic: Statistic
  readonly found: Agreement
}

/** Agreement in words and numbers. It informs; nothing is rescaled. */
export function AgreementTab() {
  const text = useText(agreementText)
  const work = useCentre((state) => state.work)
  const ratings = useMemo(() => (work === null ? null : panelRatings(work.scheme, work.matrix)), [work])
  const measured = useMemo(
    () =>
      ratings === null
        ? []
        : agreementStatistics.flatMap((statistic): readonly Measured[] => {
            const scale = fitting[statistic.id]
            return scale === undefined ? [] : [{ statistic, found: statistic.measure(ratings[scale]) }]
          }),
    [ratings],
  )
  if (ratings === null) return null
  return (
    <div className="panel-scrolls panel-grade">
      <Alert
        type="info"
        showIcon
        title={text.informs}
        description={`${text.basis(ratings.levels.length, ratings.experts.length)}${text.few}`}
      />
      <section className="panel-card">
        <StatisticTable measured={measured} />
      </section>
      <SeverityTable ratings={ratings} />
    </div>
  )
}

function StatisticTable({ measured }: { readonly measured: readonly Measured[] }) {
  const text = useText(agreementText)
  const language = useLanguage()
  return (
    <Table<Measured>
      size="small"
      pagination={false}
      rowKey={({ statistic }) => statistic.id}
      dataSource={measured}
      columns={[
        {
          title: text.statistic,
          key: 'name',
          className: 'panel-breaks',
          render: (_value, { statistic }) => statistic.name[language],
        },
        {
          title: text.value,
          key: 'value',
          className: 'ui-number',
          render: (_value, { found }) => (found.defined ? found.value.toFixed(3) : '—'),
        },
        {
          title: text.interval,
          key: 'interval',
          className: 'ui-number',
          render: (_value, { found }) => {
            const interval = found.defined ? (found.interval ?? null) : null
            return interval === null
              ? '—'
              : text.between(interval.lower.toFixed(3), interval.upper.toFixed(3))
          },
        },
        {
          title: text.meaning,
          key: 'meaning',
          className: 'panel-breaks',
          render: (_value, { statistic, found }) => meaningOf(statistic, found, language),
        },
        {
          title: text.source,
          key: 'source',
          className: 'panel-breaks ui-secondary',
          render: (_value, { statistic }) => interpret(statistic.benchmark, 0).source,
        },
      ]}
    />
  )
}

function meaningOf({ benchmark }: Statistic, found: Agreement, language: 'zh' | 'en'): string {
  const text = agreementText[language]
  if (!found.defined) return text.undefinedBecause(undefinedReasonText(found.reason)[language])
  const words = (value: number) => interpret(benchmark, value).words[language]
  const { interval = null, leftOutUnits } = found
  const [low, high] = interval === null ? [] : [words(interval.lower), words(interval.upper)]
  const said =
    low === undefined || high === undefined || low === high ? words(found.value) : text.between(low, high)
  return leftOutUnits === 0 ? said : `${said}${text.leftOut(leftOutUnits)}`
}

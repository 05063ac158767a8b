import { Table } from 'antd'
import { useLanguage, useText } from '#renderer/app/text.ts'
import type { ExpertId } from '#shared/domain/round.ts'
import { undefinedReasonText } from '#shared/statistics/interpretation.ts'
import { type RaterSeverity, severity } from '#shared/statistics/severity.ts'
import { useCentre } from '../centre/centre-store.ts'
import { memberName } from '../centre/member-name.ts'
import { agreementText } from './agreement-text.ts'
import type { PanelRatings } from './panel-ratings.ts'

/** Beyond two standard errors a difference is hardly chance; so the paper says. */
const hardlyChance = 2

interface Row {
  readonly expert: ExpertId
  readonly found: RaterSeverity
}

/** Who is milder and who is stricter than the others. */
export function SeverityTable({ ratings }: { readonly ratings: PanelRatings }) {
  const text = useText(agreementText)
  const language = useLanguage()
  const centre = useCentre((state) => state.centre)
  const found = severity(ratings.percents)
  const rows = ratings.experts.flatMap((expert, at): readonly Row[] => {
    const each = found[at]
    return each === undefined ? [] : [{ expert, found: each }]
  })
  return (
    <section className="panel-card">
      <h2>{text.severity}</h2>
      <p className="ui-secondary">{text.severityHint}</p>
      <Table<Row>
        size="small"
        pagination={false}
        rowKey="expert"
        dataSource={rows}
        columns={[
          {
            title: text.expert,
            key: 'expert',
            render: (_value, { expert }) => memberName(centre, expert),
          },
          {
            title: text.difference,
            key: 'difference',
            className: 'ui-number',
            render: (_value, { found }) =>
              found.defined
                ? text.percent(`${found.meanDifference > 0 ? '+' : ''}${found.meanDifference.toFixed(1)}`)
                : undefinedReasonText(found.reason)[language],
          },
          {
            title: text.spread,
            key: 'spread',
            className: 'ui-number',
            render: (_value, { found }) =>
              found.defined && found.spread !== null ? found.spread.toFixed(1) : '—',
          },
          { title: text.meaning, key: 'meaning', render: (_value, { found }) => text.words[wordOf(found)] },
        ]}
      />
    </section>
  )
}

function wordOf(found: RaterSeverity): keyof (typeof agreementText)['zh']['words'] {
  if (!found.defined || found.z === null || Math.abs(found.z) < hardlyChance) return 'alike'
  return found.meanDifference > 0 ? 'generous' : 'severe'
}

import { Table } from 'antd'
import { defineText, useLanguage, useText } from '#renderer/app/text.ts'
import type { AuditFinding } from '#shared/domain/audit.ts'
import type { Round } from '#shared/domain/round.ts'
import { auditFindingTexts } from '#shared/rounds/audit-text.ts'
import { placeText, valueText } from './finding-text.ts'

const texts = defineText({
  zh: { place: '位置', what: '问题', signed: '签名的', found: '重算的' },
  en: { place: 'Where', what: 'What', signed: 'Signed', found: 'Found' },
})

/** What recomputing found different from what was signed, each with both values. */
export function FindingTable(props: {
  readonly findings: readonly AuditFinding[]
  readonly round: Pick<Round, 'centres' | 'experts' | 'panels'> | null
}) {
  const { findings, round } = props
  const text = useText(texts)
  const language = useLanguage()
  return (
    <Table<AuditFinding>
      size="small"
      rowKey={(finding) => `${findings.indexOf(finding)}`}
      pagination={{ pageSize: 50, hideOnSinglePage: true }}
      dataSource={findings}
      columns={[
        {
          title: text.place,
          key: 'place',
          className: 'results-breaks',
          render: (_value, { place }) => placeText(place, round, language),
        },
        {
          title: text.what,
          key: 'what',
          className: 'results-breaks',
          render: (_value, { code }) => auditFindingTexts[code][language],
        },
        {
          title: text.signed,
          key: 'signed',
          className: 'results-breaks',
          render: (_value, { signed }) => valueText(signed, language),
        },
        {
          title: text.found,
          key: 'found',
          className: 'results-breaks',
          render: (_value, { found }) => valueText(found, language),
        },
      ]}
    />
  )
}

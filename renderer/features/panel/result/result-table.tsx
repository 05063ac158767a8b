import { CheckCircleFilled, ClockCircleOutlined, StopOutlined } from '@ant-design/icons'
import { Empty, Table } from 'antd'
import { timeText } from '#renderer/app/show-time.ts'
import { useLanguage, useMarks, useText } from '#renderer/app/text.ts'
import type { PanelCentre } from '#shared/contract/panel.ts'
import { resultText } from './result-text.ts'

type SignedResult = PanelCentre['results'][number]

/** Signed results, the newest first: who has signed, who is still to. */
export function ResultTable(props: {
  readonly results: readonly SignedResult[]
  /** In their order the signatures are named: keys have none that means anything. */
  readonly members: PanelCentre['members']
}) {
  const { results, members } = props
  const text = useText(resultText)
  const { comma } = useMarks()
  const language = useLanguage()
  if (results.length === 0) return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={text.none} />
  const place = (principal: string) =>
    members.findIndex(({ person }) => person !== null && person.principal === principal)
  const missing = ({ due, signatures }: SignedResult) =>
    due.filter((person) => !signatures.some(({ principal }) => principal === person.principal))
  return (
    <Table<SignedResult>
      size="small"
      pagination={false}
      rowKey="bundleHash"
      dataSource={results.toReversed()}
      columns={[
        { title: text.version, dataIndex: 'version' },
        {
          title: text.state,
          key: 'state',
          render: (_value, { stands }) =>
            stands ? (
              <>
                <CheckCircleFilled aria-hidden className="panel-state-sealed" /> {text.stands}
              </>
            ) : (
              <>
                <StopOutlined aria-hidden className="panel-state-void" /> {text.void}
              </>
            ),
        },
        {
          title: text.closedAt,
          key: 'at',
          render: (_value, { closedAt }) => timeText(closedAt, language),
        },
        {
          title: text.signed,
          key: 'signed',
          className: 'panel-breaks',
          render: (_value, { signatures }) =>
            signatures
              .toSorted((left, right) => place(left.principal) - place(right.principal))
              .map(({ name, principal }) => name ?? principal)
              .join(comma),
        },
        {
          title: text.waiting,
          key: 'waiting',
          className: 'panel-breaks',
          render: (_value, result) =>
            missing(result).length === 0 ? (
              text.all
            ) : (
              <>
                <ClockCircleOutlined aria-hidden className="panel-state-draft" />{' '}
                {missing(result)
                  .map(({ name }) => name)
                  .join(comma)}
              </>
            ),
        },
        {
          title: text.hash,
          key: 'hash',
          render: (_value, { bundleHash }) => (
            <span className="ui-mono" title={bundleHash}>
              {bundleHash.slice(0, 12)}…
            </span>
          ),
        },
      ]}
    />
  )
}

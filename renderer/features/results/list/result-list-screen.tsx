import { Button, Empty, Space, Table, Tag } from 'antd'
import { useNavigation } from '#renderer/app/navigation.ts'
import { defineText, useLanguage, useText } from '#renderer/app/text.ts'
import { useCall } from '#renderer/app/use-call.ts'
import { Loadable } from '#renderer/ui/loadable.tsx'
import { Page } from '#renderer/ui/page.tsx'
import type { Round } from '#shared/domain/round.ts'
import { roundKindNames, roundStateNames } from '#shared/rounds/names.ts'
import { commonText } from '../common-text.ts'
import { ImportPanel } from '../import/import-panel.tsx'
import '../results.css'

const texts = defineText({
  zh: {
    title: '结果与排序',
    audit: '审计批次结果…',
    empty:
      '还没有下发过的批次。批次下发、专家组交回结果之后，在这里导入、排序、公布。收到别人公布的批次结果时，点“审计批次结果”核对。',
    name: '批次',
    kind: '类型',
    state: '状态',
    period: '评价期',
    centres: '中心',
    actions: '操作',
    ranking: '结果与排序',
    dashboard: '仪表盘',
  },
  en: {
    title: 'Results and ranking',
    audit: 'Audit a round result…',
    empty:
      'No round was sent out yet. When panels have handed their results back they are imported, ranked and published here. To check a result that somebody else published, choose “Audit a round result”.',
    name: 'Round',
    kind: 'Kind',
    state: 'State',
    period: 'Period',
    centres: 'Centres',
    actions: 'Actions',
    ranking: 'Results',
    dashboard: 'Dashboard',
  },
})

/** The rounds that were sent out, each with its results and its dashboard. */
export function ResultListScreen() {
  const text = useText(texts)
  const go = useNavigation((state) => state.go)
  const [loaded, reload] = useCall('round.list', {})
  return (
    <Page
      title={text.title}
      actions={<Button onClick={() => go({ screen: 'audit', file: null })}>{text.audit}</Button>}
    >
      <Loadable loaded={loaded} retry={reload}>
        {(rounds) => {
          const issued = rounds.filter(({ state }) => state !== 'draft')
          return issued.length === 0 ? (
            <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={text.empty} />
          ) : (
            <>
              <ImportPanel centres={issued.flatMap(({ centres }) => centres)} onImported={reload} />
              <Rounds rounds={issued} />
            </>
          )
        }}
      </Loadable>
    </Page>
  )
}

function Rounds({ rounds }: { readonly rounds: readonly Round[] }) {
  const text = useText(texts)
  const common = useText(commonText)
  const language = useLanguage()
  const go = useNavigation((state) => state.go)
  return (
    <Table<Round>
      size="small"
      rowKey="id"
      pagination={{ pageSize: 50, hideOnSinglePage: true }}
      scroll={{ x: 'max-content' }}
      dataSource={rounds.toSorted((left, right) => (left.id < right.id ? 1 : -1))}
      columns={[
        {
          title: text.name,
          key: 'name',
          className: 'results-breaks',
          render: (_value, { id, name, drill }) => (
            <Space>
              <Button
                type="link"
                className="results-link"
                onClick={() => go({ screen: 'result', round: id })}
              >
                {name}
              </Button>
              {drill && <Tag color="gold">{common.drill}</Tag>}
            </Space>
          ),
        },
        { title: text.kind, key: 'kind', render: (_value, { kind }) => roundKindNames[kind][language] },
        { title: text.state, key: 'state', render: (_value, { state }) => roundStateNames[state][language] },
        {
          title: text.period,
          key: 'period',
          render: (_value, { period }) => `${period.from}–${period.to}`,
        },
        {
          title: text.centres,
          key: 'centres',
          align: 'right',
          render: (_value, { centres }) => centres.length,
        },
        {
          title: text.actions,
          key: 'actions',
          render: (_value, { id, name }) => (
            <Space>
              <Button
                type="primary"
                size="small"
                aria-label={`${text.ranking} ${name}`}
                onClick={() => go({ screen: 'result', round: id })}
              >
                {text.ranking}
              </Button>
              <Button
                size="small"
                aria-label={`${text.dashboard} ${name}`}
                onClick={() => go({ screen: 'dashboard', round: id })}
              >
                {text.dashboard}
              </Button>
            </Space>
          ),
        },
      ]}
    />
  )
}

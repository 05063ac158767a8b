import { Button, Empty, Space, Table, Tag } from 'antd'
import type { ColumnsType } from 'antd/es/table'
import { useState } from 'react'
import { useNavigation } from '#renderer/app/navigation.ts'
import { defineText, useLanguage, useText } from '#renderer/app/text.ts'
import { useCall } from '#renderer/app/use-call.ts'
import { Loadable } from '#renderer/ui/loadable.tsx'
import { Page } from '#renderer/ui/page.tsx'
import type { Round } from '#shared/domain/round.ts'
import { roundKindNames, roundStateNames } from '#shared/rounds/names.ts'
import { RowButton } from '../row-button.tsx'
import { NewRoundDialog } from './new-round-dialog.tsx'

const texts = defineText({
  zh: {
    title: '评审批次',
    create: '新建批次…',
    copy: '复制…',
    open: '打开',
    drill: '演练',
    emptyTitle: '还没有评审批次',
    emptyHint: '批次把评审类型、指标体系、规则、申报中心、专家和分组放在一起，再给每位专家下发任务包。',
    name: '批次',
    kind: '类型',
    state: '状态',
    period: '评价期',
    centres: '中心',
    experts: '专家',
    panels: '组',
    revision: '下发次数',
    actions: '操作',
  },
  en: {
    title: 'Rounds',
    create: 'New round…',
    copy: 'Copy…',
    open: 'Open',
    drill: 'Drill 演练',
    emptyTitle: 'No round yet',
    emptyHint:
      'A round holds kind, indicator system, rules, centres, experts and panels; then each expert gets a bundle.',
    name: 'Round',
    kind: 'Kind',
    state: 'State',
    period: 'Period',
    centres: 'Centres',
    experts: 'Experts',
    panels: 'Panels',
    revision: 'Times issued',
    actions: 'Actions',
  },
})

const stateColours: Readonly<Record<Round['state'], string>> = {
  draft: 'default',
  issued: 'blue',
  closed: 'green',
}

/** The secretariat's rounds, the newest first. */
export function RoundListScreen() {
  const text = useText(texts)
  const language = useLanguage()
  const go = useNavigation((state) => state.go)
  const [loaded, reload] = useCall('round.list', {})
  const [schemes] = useCall('scheme.list', {})
  const [dialog, setDialog] = useState<{ readonly copyFrom: Round | null } | null>(null)

  const columns: ColumnsType<Round> = [
    {
      title: text.name,
      key: 'name',
      render: (_value, { id, name, drill }) => (
        <Space>
          <Button
            type="link"
            style={{ padding: 0, height: 'auto', whiteSpace: 'normal', textAlign: 'left' }}
            onClick={() => go({ screen: 'round', round: id })}
          >
            {name}
          </Button>
          {drill && <Tag color="gold">{text.drill}</Tag>}
        </Space>
      ),
    },
    { title: text.kind, key: 'kind', render: (_value, { kind }) => roundKindNames[kind][language] },
    {
      title: text.state,
      key: 'state',
      render: (_value, { state }) => (
        <Tag color={stateColours[state]}>{roundStateNames[state][language]}</Tag>
      ),
    },
    { title: text.period, key: 'period', render: (_value, { period }) => `${period.from}–${period.to}` },
    { title: text.centres, key: 'centres', align: 'right', render: (_value, row) => row.centres.length },
    { title: text.experts, key: 'experts', align: 'right', render: (_value, row) => row.experts.length },
    { title: text.panels, key: 'panels', align: 'right', render: (_value, row) => row.panels.length },
    { title: text.revision, dataIndex: 'revision', key: 'revision', align: 'right' },
    {
      title: text.actions,
      key: 'actions',
      render: (_value, row) => (
        <Space>
          <RowButton
            primary
            label={text.open}
            of={row.name}
            onClick={() => go({ screen: 'round', round: row.id })}
          />
          <RowButton label={text.copy} of={row.name} onClick={() => setDialog({ copyFrom: row })} />
        </Space>
      ),
    },
  ]
  const create = (
    <Button type="primary" onClick={() => setDialog({ copyFrom: null })}>
      {text.create}
    </Button>
  )
  return (
    <Page title={text.title} actions={create}>
      <Loadable loaded={loaded} retry={reload}>
        {(rounds) =>
          rounds.length === 0 ? (
            <Empty
              description={
                <>
                  <strong>{text.emptyTitle}</strong>
                  <p>{text.emptyHint}</p>
                </>
              }
            />
          ) : (
            <Table
              rowKey="id"
              columns={columns}
              dataSource={rounds.toSorted((left, right) => (left.id < right.id ? 1 : -1))}
              pagination={{ pageSize: 50, hideOnSinglePage: true }}
              scroll={{ x: true }}
            />
          )
        }
      </Loadable>
      {dialog !== null && schemes.state === 'ready' && (
        <NewRoundDialog
          copyFrom={dialog.copyFrom}
          schemes={schemes.value}
          onClose={() => setDialog(null)}
          onCreated={({ id }) => go({ screen: 'round', round: id })}
        />
      )}
    </Page>
  )
}

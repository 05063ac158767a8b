import { Table, Tag } from 'antd'
import { useLanguage, useText } from '#renderer/app/text.ts'
import type { CompletenessItem } from '#shared/domain/application.ts'
import { applicationText } from './text.ts'

const colours: Readonly<Record<CompletenessItem['state'], string>> = {
  present: 'green',
  missing: 'red',
  extra: 'default',
  unreadable: 'orange',
}

/** What the outline or the scheme asks for, missing things first. */
export function CompletenessTable({ items }: { readonly items: readonly CompletenessItem[] }) {
  const text = useText(applicationText)
  const language = useLanguage()
  const order: readonly CompletenessItem['state'][] = ['missing', 'unreadable', 'present', 'extra']
  const sorted = [...items].sort((left, right) => order.indexOf(left.state) - order.indexOf(right.state))
  return (
    <Table
      rowKey="code"
      size="small"
      pagination={false}
      dataSource={sorted}
      columns={[
        { title: text.item, key: 'name', render: (_value, { name }) => name[language] },
        {
          title: text.state,
          dataIndex: 'state',
          key: 'state',
          width: '7rem',
          render: (state: CompletenessItem['state']) => (
            <Tag color={colours[state]}>{text.states[state]}</Tag>
          ),
        },
        {
          title: text.found2,
          dataIndex: 'files',
          key: 'files',
          render: (files: readonly string[]) => files.map((file) => <div key={file}>{file}</div>),
        },
      ]}
    />
  )
}

import { Empty, Select, Space, Table } from 'antd'
import { useState } from 'react'
import { useText } from '#renderer/app/text.ts'
import { useCall } from '#renderer/app/use-call.ts'
import { Loadable } from '#renderer/ui/loadable.tsx'
import type { Application } from '#shared/domain/application.ts'
import type { PackageDifference } from '#shared/domain/package-difference.ts'
import { applicationText } from './text.ts'

function Differences(props: {
  readonly application: Application
  readonly from: number
  readonly to: number
}) {
  const text = useText(applicationText)
  const [loaded, reload] = useCall('application.differences', {
    application: props.application.id,
    from: props.from,
    to: props.to,
  })
  return (
    <Loadable loaded={loaded} retry={reload}>
      {(differences) => (
        <Table<PackageDifference>
          rowKey={({ kind, subject }) => `${kind} ${subject}`}
          size="small"
          pagination={differences.length > 100 ? { pageSize: 100 } : false}
          dataSource={[...differences]}
          locale={{ emptyText: text.noDifferences }}
          columns={[
            {
              title: text.state,
              dataIndex: 'kind',
              key: 'kind',
              render: (kind: PackageDifference['kind']) => text.differenceKinds[kind],
            },
            { title: text.item, dataIndex: 'subject', key: 'subject' },
            { title: text.original, dataIndex: 'before', key: 'before' },
            { title: text.correctedValue, dataIndex: 'after', key: 'after' },
          ]}
        />
      )}
    </Loadable>
  )
}

/** How the newest version differs from an earlier one. */
export function VersionDifferences({ application }: { readonly application: Application }) {
  const text = useText(applicationText)
  const { versions } = application
  const newest = versions.at(-1) ?? 1
  const [from, setFrom] = useState(versions.at(-2) ?? newest)
  if (versions.length < 2) return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={text.oneVersion} />
  return (
    <Space orientation="vertical" style={{ width: '100%' }}>
      <Select
        value={from}
        onChange={setFrom}
        aria-label={text.tabs.versions}
        options={versions.slice(0, -1).map((value) => ({ value, label: text.differences(value, newest) }))}
      />
      <Differences key={from} application={application} from={from} to={newest} />
    </Space>
  )
}

import { Collapse, Table } from 'antd'
import { useText } from '#renderer/app/text.ts'
import type { PackageFile, PackageVersion } from '#shared/domain/application.ts'
import { applicationText } from './text.ts'

/** `1.2 MB`, in powers of 1000 as file managers show them. */
export function showSize(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB']
  let value = bytes
  let unit = 0
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000
    unit += 1
  }
  return `${unit === 0 ? value : value.toFixed(1)} ${units[unit]}`
}

/** All files of a version, and what was left out. */
export function FileTable({ version }: { readonly version: PackageVersion }) {
  const text = useText(applicationText)
  return (
    <>
      <Table<PackageFile>
        rowKey="path"
        size="small"
        pagination={version.files.length > 200 ? { pageSize: 200 } : false}
        dataSource={[...version.files]}
        columns={[
          {
            title: text.path,
            key: 'path',
            render: (_value, file) => (
              <>
                <div>{file.path}</div>
                {file.originalName !== null && (
                  <div className="ui-secondary">{text.renamed(file.originalName)}</div>
                )}
              </>
            ),
          },
          { title: text.type, dataIndex: 'mediaType', key: 'type' },
          { title: text.size, dataIndex: 'size', key: 'size', align: 'right', render: showSize },
        ]}
      />
      {version.ignored.length > 0 && (
        <Collapse
          size="small"
          style={{ marginTop: '1rem' }}
          items={[
            {
              key: 'ignored',
              label: `${text.ignored} (${version.ignored.length})`,
              children: version.ignored.map(({ path }) => <div key={path}>{path}</div>),
            },
          ]}
        />
      )}
    </>
  )
}

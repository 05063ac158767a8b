import { Alert, Button, Table, Tag } from 'antd'
import { invoke } from '#renderer/app/bridge.ts'
import { useText } from '#renderer/app/text.ts'
import type { IssuedBundle } from '#shared/contract/round.ts'
import type { Issued } from '../round-store.ts'
import { issueText } from './issue-text.ts'

/** What was written for whom, how it is protected, and its hash. */
export function IssuedTable({ bundles: issued, folder }: Issued) {
  const text = useText(issueText)
  return (
    <section aria-label={text.done(issued.length)}>
      <Alert
        className="round-gap"
        type="success"
        showIcon
        title={text.done(issued.length)}
        description={
          issued.some(({ code }) => code !== null) ? (
            <>
              {text.issuedHint}
              <br />
              <strong>{text.codesOnce}</strong>
            </>
          ) : (
            text.issuedHint
          )
        }
        action={
          <Button size="small" onClick={() => void invoke('shell.show-in-folder', { file: folder.token })}>
            {text.showFolder}
          </Button>
        }
      />
      <Table<IssuedBundle>
        rowKey="bundleHash"
        size="small"
        dataSource={[...issued]}
        pagination={{ pageSize: 50, hideOnSinglePage: true }}
        columns={[
          { title: text.expert, key: 'expert', render: (_value, { expert, name }) => `${expert} ${name}` },
          { title: text.file, key: 'file', render: (_value, { file }) => file.split(/[/\\]/).at(-1) },
          {
            title: text.protection,
            key: 'protection',
            render: (_value, { code }) =>
              code === null ? (
                <Tag color="green">{text.encrypted}</Tag>
              ) : (
                <>
                  <Tag color="orange">{text.withCode}</Tag>
                  <span className="ui-mono">{code}</span>
                </>
              ),
          },
          { title: text.centres, dataIndex: 'centres', key: 'centres', align: 'right' },
          {
            title: text.hash,
            key: 'hash',
            render: (_value, { bundleHash }) => <span className="ui-mono">{bundleHash.slice(0, 16)}…</span>,
          },
        ]}
      />
    </section>
  )
}

import { Alert, Button, Space, Table, Tag } from 'antd'
import { invoke } from '#renderer/app/bridge.ts'
import { runJob } from '#renderer/app/jobs.ts'
import { useLanguage, useText } from '#renderer/app/text.ts'
import { useTell } from '#renderer/ui/use-tell.tsx'
import type { IssuedBundle } from '#shared/contract/round.ts'
import { type Issued, useRound } from '../round-store.ts'
import { issueText } from './issue-text.ts'

/** Saves the codes as a spreadsheet, to be told from: they are shown nowhere else. */
function useSaveCodes(issued: readonly IssuedBundle[]) {
  const text = useText(issueText)
  const language = useLanguage()
  const { saved, failed } = useTell()
  const { name: about, drill } = useRound((state) => state.round)
  return async () => {
    const target = await invoke('shell.choose-target', {
      purpose: 'report-xlsx',
      suggestedName: `${text.codeList}-${about.slice(0, 60)}.xlsx`,
    })
    if (!target.ok || target.value === null) return
    const file = target.value
    const columns = [text.number, text.expert, text.file, text.withCode].map((title) => ({
      title,
      kind: 'text' as const,
    }))
    const rows = issued.flatMap(({ expert, name, file: path, code }) =>
      code === null ? [] : [[expert, name, fileName(path), code]],
    )
    const result = await runJob(
      'round-report.write-table',
      { title: text.codeList, about, drill, language, columns, rows, file: file.token },
      text.saveCodes,
    )
    if (result.ok) saved(file)
    else failed(result.error)
  }
}

function fileName(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path
}

/** What was written for whom, how it is protected, and its hash. */
export function IssuedTable({ bundles: issued, folder }: Issued) {
  const text = useText(issueText)
  const saveCodes = useSaveCodes(issued)
  const withCodes = issued.some(({ code }) => code !== null)
  return (
    <section aria-label={text.done(issued.length)}>
      <Alert
        className="round-gap"
        type="success"
        showIcon
        title={text.done(issued.length)}
        description={
          withCodes ? (
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
          <Space orientation="vertical">
            {withCodes && (
              <Button size="small" type="primary" onClick={() => void saveCodes()}>
                {text.saveCodes}
              </Button>
            )}
            <Button size="small" onClick={() => void invoke('shell.show-in-folder', { file: folder.token })}>
              {text.showFolder}
            </Button>
          </Space>
        }
      />
      <Table<IssuedBundle>
        rowKey="bundleHash"
        size="small"
        dataSource={[...issued]}
        pagination={{ pageSize: 50, hideOnSinglePage: true }}
        columns={[
          { title: text.expert, key: 'expert', render: (_value, { expert, name }) => `${expert} ${name}` },
          { title: text.file, key: 'file', render: (_value, { file }) => fileName(file) },
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

import { Alert, Button, Space, Table, Tag, Typography } from 'antd'
import { useState } from 'react'
import { invoke } from '#renderer/app/bridge.ts'
import { runJob } from '#renderer/app/jobs.ts'
import { defineText, useText } from '#renderer/app/text.ts'
import { FailureAlert } from '#renderer/ui/failure-alert.tsx'
import { inGroups } from '#renderer/ui/fingerprint.tsx'
import type { AssignedWork } from '#shared/contract/assignment.ts'
import type { Failure } from '#shared/contract/failure.ts'
import type { GrantedFile } from '#shared/contract/file-token.ts'
import type { CallOutput } from '#shared/contract/index.ts'
import type { StageProps } from './assignment-screen.tsx'
import { WorkState } from './work-state.tsx'

const texts = defineText({
  zh: {
    hint: '每个中心写成一个签名的数据包，交给组长：拷到 U 盘，或存入组长指定的文件夹。回避、未完成的中心也各有一个包，如实写明状态。',
    chairHint: '您是组长：上交后在“专家组”中把自己的数据包也收进来。',
    drafts: (count: number) =>
      `有 ${count} 个中心还没有提交。现在上交只写明“未完成”，分数不交出；提交后请再上交一次。`,
    again:
      '可以多次上交：后一次包含以前全部版本。合议后需要修改的，先在评分页“重新打开”并写明理由，再提交为第 2 版，然后再上交；第 1 版留存。',
    columns: {
      centre: '中心',
      state: '将交出',
      commitment: '封存校验码（前 16 位）',
      file: '文件',
      hash: '数据包校验码（前 16 位）',
    },
    commitmentHint: '会上可以先念出封存校验码，作为“先打分、后讨论”的凭证。',
    dissent: '含保留意见',
    choose: '选择文件夹并上交…',
    writing: '写出上交数据包',
    done: (count: number, folder: string) => `已写出 ${count} 个数据包到“${folder}”，请交给组长。`,
    show: '在文件夹中显示',
  },
  en: {
    hint: 'Each centre becomes a signed bundle for the chair: copy it to a USB drive or to the folder that the chair named. Recused and unfinished centres have one too, which says so.',
    chairHint: 'You are the chair: collect your own bundles under Panels as well.',
    drafts: (count: number) =>
      `${count} centres are not sealed. Handing in now only says "unfinished" and gives no score away; hand in again after sealing.`,
    again:
      'You may hand in as often as you like: a later one holds all earlier versions. To change a score after the discussion, reopen the sheet with a reason, seal version 2, and hand in again; version 1 stays.',
    columns: {
      centre: 'Centre',
      state: 'Handed in as',
      commitment: 'Commitment (first 16)',
      file: 'File',
      hash: 'Bundle hash (first 16)',
    },
    commitmentHint: 'Read the commitment out at the meeting as proof that you scored before the discussion.',
    dissent: 'With a dissent',
    choose: 'Choose a folder and hand in…',
    writing: 'Writing the bundles',
    done: (count: number, folder: string) => `Wrote ${count} bundles to “${folder}”. Give them to the chair.`,
    show: 'Show in folder',
  },
})

type Written = CallOutput<'assignment.hand-in'>

const firstGroups = (hash: string) => inGroups(hash.slice(0, 16))

/** What goes to the chair, the folder it goes to, and what was written. */
export function HandInStage({ view }: StageProps) {
  const text = useText(texts)
  const [result, setResult] = useState<{ readonly folder: GrantedFile; readonly written: Written } | null>(
    null,
  )
  const [failure, setFailure] = useState<Failure | null>(null)
  const [busy, setBusy] = useState(false)
  const consultation = view.round.kind === 'consultation'
  const drafts = view.centres.filter(
    ({ access, sealedVersion }) => !consultation && access === 'open' && sealedVersion === null,
  ).length
  const handIn = async () => {
    const chosen = await invoke('shell.choose-files', { purpose: 'hand-in-folder' })
    const folder = chosen.ok ? chosen.value[0] : undefined
    if (folder === undefined) return
    setBusy(true)
    setFailure(null)
    setResult(null)
    const where = { round: view.round.id, panel: view.panel.id }
    const written = await runJob('assignment.hand-in', { ...where, folder: folder.token }, text.writing)
    setBusy(false)
    if (written.ok) setResult({ folder, written: written.value })
    else if (written.error.code !== 'cancelled') setFailure(written.error)
  }
  return (
    <section className="assignment-section">
      <Typography.Paragraph>{text.hint}</Typography.Paragraph>
      <Table<AssignedWork>
        size="small"
        rowKey="id"
        pagination={false}
        scroll={{ x: 640 }}
        dataSource={[...view.centres]}
        columns={[
          {
            title: text.columns.centre,
            key: 'centre',
            render: (_value, { id, centre }) => `${id} ${centre.name}`,
          },
          {
            title: text.columns.state,
            key: 'state',
            render: (_value, work) => (
              <>
                <WorkState work={work} consultation={consultation} />
                {work.dissent !== null && <Tag color="purple">{text.dissent}</Tag>}
              </>
            ),
          },
          {
            title: text.columns.commitment,
            key: 'commitment',
            render: (_value, { sheetHash }) => (
              <span className="ui-mono">{sheetHash === null ? '—' : firstGroups(sheetHash)}</span>
            ),
          },
        ]}
      />
      <Typography.Paragraph className="ui-secondary assignment-after-table">
        {text.commitmentHint}
      </Typography.Paragraph>
      <Space orientation="vertical" className="assignment-hand-in">
        {drafts > 0 && <Alert type="warning" showIcon title={text.drafts(drafts)} />}
        <Button type="primary" size="large" loading={busy} onClick={() => void handIn()}>
          {text.choose}
        </Button>
        {failure !== null && <FailureAlert failure={failure} />}
        {result !== null && <HandedIn view={view} {...result} />}
        <Alert type="info" title={text.again} description={view.isChair ? text.chairHint : undefined} />
      </Space>
    </section>
  )
}

function HandedIn(props: {
  readonly view: StageProps['view']
  readonly folder: GrantedFile
  readonly written: Written
}) {
  const { view, folder, written } = props
  const text = useText(texts)
  const centreName = (id: AssignedWork['id']) =>
    view.centres.find((centre) => centre.id === id)?.centre.name ?? ''
  return (
    <>
      <Alert
        type="success"
        showIcon
        role="status"
        title={text.done(written.length, folder.name)}
        action={
          <Button size="small" onClick={() => void invoke('shell.show-in-folder', { file: folder.token })}>
            {text.show}
          </Button>
        }
      />
      <Table
        size="small"
        rowKey="centre"
        pagination={false}
        dataSource={[...written]}
        columns={[
          {
            title: text.columns.centre,
            key: 'centre',
            render: (_value, { centre }) => `${centre} ${centreName(centre)}`,
          },
          {
            title: text.columns.file,
            key: 'file',
            render: (_value, { file }) => file.split(/[\\/]/).at(-1),
          },
          {
            title: text.columns.hash,
            key: 'hash',
            render: (_value, { bundleHash }) => <span className="ui-mono">{firstGroups(bundleHash)}</span>,
          },
        ]}
      />
    </>
  )
}

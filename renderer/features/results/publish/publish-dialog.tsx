import { Alert, Button, Checkbox, Modal } from 'antd'
import { useState } from 'react'
import { invoke } from '#renderer/app/bridge.ts'
import { runJob } from '#renderer/app/jobs.ts'
import { useMarks, useText } from '#renderer/app/text.ts'
import { dialogLook } from '#renderer/ui/dialog-look.ts'
import { FailureAlert } from '#renderer/ui/failure-alert.tsx'
import type { GrantedFile } from '#shared/contract/file-token.ts'
import type { CallOutput } from '#shared/contract/index.ts'
import type { Result } from '#shared/contract/result.ts'
import type { Ranking } from '#shared/contract/round-result.ts'
import { subjectLabel } from '#shared/rounds/subject-label.ts'
import { commonText } from '../common-text.ts'
import { publishText } from './publish-text.ts'

type Published = Result<CallOutput<'round-result.publish'>>

/** Writes the signed result and beside it the part for publication; says beforehand what is in the way. */
export function PublishDialog({
  ranking,
  onClose,
}: {
  readonly ranking: Ranking
  readonly onClose: () => void
}) {
  const text = useText(publishText)
  const common = useText(commonText)
  const [file, setFile] = useState<GrantedFile | null>(null)
  const [withPublic, setWithPublic] = useState(true)
  const [publicFile, setPublicFile] = useState<GrantedFile | null>(null)
  const [running, setRunning] = useState(false)
  const [published, setPublished] = useState<Published | null>(null)
  const blocked = ranking.undecided.length > 0 || ranking.results.some(({ findings }) => findings.length > 0)
  const ready = file !== null && (!withPublic || publicFile !== null) && !blocked
  const publish = async () => {
    if (file === null) return
    setRunning(true)
    const asked = {
      round: ranking.round.id,
      file: file.token,
      publicFile: withPublic ? (publicFile?.token ?? null) : null,
    }
    setPublished(await runJob('round-result.publish', asked, text.publishing))
    setRunning(false)
  }
  const { name } = ranking.round
  return (
    <Modal
      {...dialogLook}
      open
      title={`${text.title} · ${name}`}
      okText={text.publish}
      cancelText={published?.ok === true ? common.dismiss : common.cancel}
      okButtonProps={{ disabled: !ready || running || published?.ok === true, loading: running }}
      onOk={publish}
      onCancel={onClose}
    >
      <p>{text.hint}</p>
      <Obstacles ranking={ranking} />
      <Target
        label={text.full}
        button={text.chooseFull}
        file={file}
        purpose="round-result"
        suggestedName={text.fullName(name)}
        onChosen={setFile}
      />
      <Checkbox checked={withPublic} onChange={({ target }) => setWithPublic(target.checked)}>
        {text.withPublic}
      </Checkbox>
      {withPublic && (
        <Target
          label={text.publicPart}
          button={text.choosePublic}
          file={publicFile}
          purpose="public-result"
          suggestedName={text.publicName(name)}
          onChosen={setPublicFile}
        />
      )}
      {published !== null && <Outcome published={published} />}
    </Modal>
  )
}

function Target(props: {
  readonly label: string
  readonly button: string
  readonly file: GrantedFile | null
  readonly purpose: 'round-result' | 'public-result'
  readonly suggestedName: string
  readonly onChosen: (file: GrantedFile) => void
}) {
  const { label, button, file, purpose, suggestedName, onChosen } = props
  const text = useText(publishText)
  const common = useText(commonText)
  const choose = async () => {
    const chosen = await invoke('shell.choose-target', {
      purpose,
      suggestedName: suggestedName.slice(0, 120),
    })
    if (chosen.ok && chosen.value !== null) onChosen(chosen.value)
  }
  return (
    <div className="results-target">
      <Button onClick={() => void choose()}>{button}</Button>{' '}
      <span>
        {label}
        {common.colon}
        {file === null ? <span className="results-waiting">{text.notChosen}</span> : file.name}
      </span>
    </div>
  )
}

/** What stands in the way, and what the reader should know. */
function Obstacles({ ranking }: { readonly ranking: Ranking }) {
  const text = useText(publishText)
  const { comma } = useMarks()
  const { round, results, undecided } = ranking
  const named = (ids: readonly string[]) => ids.map((id) => subjectLabel(round, id)).join(comma)
  const held = new Set(results.map(({ centre }) => centre))
  const without = round.centres.filter(({ id }) => !held.has(id)).map(({ id }) => id)
  const differing = results.filter(({ findings }) => findings.length > 0).map(({ centre }) => centre)
  const open = ranking.ranking.filter(({ department }) => department === null).length
  return (
    <>
      {undecided.map((centres) => (
        <Alert
          key={centres.join()}
          type="error"
          showIcon
          className="results-alert"
          title={text.tie(named(centres))}
        />
      ))}
      {differing.length > 0 && (
        <Alert
          type="error"
          showIcon
          className="results-alert"
          title={text.differing(named(differing))}
          description={text.differingTodo}
        />
      )}
      {without.length > 0 && (
        <Alert type="warning" showIcon className="results-alert" title={text.without(named(without))} />
      )}
      {open > 0 && <Alert type="info" showIcon className="results-alert" title={text.open(open)} />}
    </>
  )
}

function Outcome({ published }: { readonly published: Published }) {
  const text = useText(publishText)
  if (published.ok)
    return (
      <Alert
        type="success"
        showIcon
        role="status"
        title={text.done}
        description={
          <>
            <div>
              {text.hash} <span className="ui-mono">{published.value.bundleHash}</span>
            </div>
            <div>{text.size((published.value.size / 1024 / 1024).toFixed(1))}</div>
            <div>{text.after}</div>
          </>
        }
      />
    )
  if (published.error.code === 'cancelled')
    return <Alert type="info" showIcon role="status" title={text.cancelled} />
  if (published.error.code === 'result-changed')
    return (
      <Alert
        type="error"
        showIcon
        role="alert"
        title={text.differing(published.error.subject ?? '')}
        description={text.differingTodo}
      />
    )
  return <FailureAlert failure={published.error} />
}

import { Alert, Button, Modal } from 'antd'
import { useState } from 'react'
import { invoke } from '#renderer/app/bridge.ts'
import { runJob } from '#renderer/app/jobs.ts'
import { useText } from '#renderer/app/text.ts'
import { FailureAlert } from '#renderer/ui/failure-alert.tsx'
import type { Failure } from '#shared/contract/failure.ts'
import { useFrozen, useRound } from '../round-store.ts'
import { StepFrame } from '../step-frame.tsx'
import { issueText } from './issue-text.ts'
import { IssuedTable } from './issued-table.tsx'
import { ProblemList } from './problem-list.tsx'

/** The last step: what is wrong, and sending the assignments out. */
export function IssueStep() {
  const text = useText(issueText)
  const { round, problems, issued, run, keepIssued } = useRound((state) => state)
  const closed = useFrozen('lists')
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const seats = round.panels.flatMap((panel) => panel.seats.map(({ expert }) => expert))
  const plain = round.experts.filter(({ id, identity }) => identity === null && seats.includes(id)).length
  const errors = problems.some(({ severity }) => severity === 'error')

  const issue = async () => {
    const chosen = await invoke('shell.choose-files', { purpose: 'issue-folder' })
    const folder = chosen.ok ? chosen.value[0] : undefined
    if (folder === undefined) return
    setAsking(false)
    setBusy(true)
    setFailure(null)
    await run(async () => {
      const result = await runJob('round.issue', { round: round.id, folder: folder.token }, text.issuing)
      if (result.ok) keepIssued({ bundles: result.value, folder })
      else if (result.error.code !== 'cancelled') setFailure(result.error)
      return invoke('round.get', { round: round.id })
    })
    setBusy(false)
  }

  return (
    <StepFrame
      step="issue"
      hint={text.hint}
      actions={
        <Button type="primary" disabled={closed || errors} loading={busy} onClick={() => setAsking(true)}>
          {round.revision === 0 ? text.issue : text.issueAgain(round.revision + 1)}
        </Button>
      }
    >
      {failure !== null && <FailureAlert failure={failure} />}
      {issued !== null && <IssuedTable {...issued} />}
      <ProblemList />
      <Modal
        open={asking}
        title={text.confirmTitle}
        okText={text.chooseFolder}
        cancelText={text.cancel}
        onOk={() => void issue()}
        onCancel={() => setAsking(false)}
      >
        <p>{text.confirmWhat(seats.length)}</p>
        <p>{round.revision === 0 ? text.confirmFirst : text.confirmAgain}</p>
        {plain > 0 && (
          <Alert className="round-gap" type="warning" showIcon title={text.confirmPlain(plain)} />
        )}
      </Modal>
    </StepFrame>
  )
}

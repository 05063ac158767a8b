import { Alert, Button, Checkbox, Modal } from 'antd'
import { useState } from 'react'
import { invoke } from '#renderer/app/bridge.ts'
import { runJob } from '#renderer/app/jobs.ts'
import { useMarks, useText } from '#renderer/app/text.ts'
import { FailureAlert } from '#renderer/ui/failure-alert.tsx'
import { FingerprintGroups } from '#renderer/ui/fingerprint.tsx'
import type { Failure } from '#shared/contract/failure.ts'
import type { ShownKey } from '#shared/contract/round.ts'
import type { RoundExpert } from '#shared/domain/round.ts'
import { organisationKey } from '#shared/rounds/organisation.ts'
import { useRound } from '../round-store.ts'
import { expertsText } from './experts-text.ts'

/** Reads whose key a bundle shows, has it compared on both screens, and only then ties it to the expert. */
export function EnrolDialog({
  expert,
  onClose,
}: {
  readonly expert: RoundExpert
  readonly onClose: () => void
}) {
  const text = useText(expertsText)
  const { colon } = useMarks()
  const { round, run } = useRound((state) => state)
  const [key, setKey] = useState<ShownKey | null>(null)
  const [compared, setCompared] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)

  const choose = async () => {
    const chosen = await invoke('shell.choose-files', { purpose: 'first-bundle' })
    const file = chosen.ok ? chosen.value[0] : undefined
    if (file === undefined) return
    const result = await runJob('round.read-key', { file: file.token }, text.reading)
    setCompared(false)
    setKey(result.ok ? result.value : null)
    setFailure(result.ok || result.error.code === 'cancelled' ? null : result.error)
  }
  const enrol = async () => {
    if (key === null) return
    const { identity } = key
    const done = await run(async () => {
      const result = await invoke('round.enrol', { round: round.id, expert: expert.id, identity })
      setFailure(result.ok ? null : result.error)
      return result
    })
    if (done) onClose()
  }

  return (
    <Modal
      open
      width="44rem"
      title={text.enrolFor(expert.name)}
      okText={text.confirm}
      cancelText={text.cancel}
      okButtonProps={{ disabled: key === null || !compared }}
      onOk={() => void enrol()}
      onCancel={onClose}
    >
      <p>{text.chooseHint(expert.name)}</p>
      <Button type={key === null ? 'primary' : 'default'} onClick={() => void choose()}>
        {text.chooseFile}
      </Button>
      {failure !== null && <FailureAlert failure={failure} />}
      {key !== null && (
        <>
          <p>
            {text.fileSays}
            {colon}
            <strong>{key.identity.name}</strong> · {key.identity.organisation} ·{' '}
            {key.kind === 'enrolment' ? text.kind.enrolment : text.kind.other}
          </p>
          {organisationKey(key.identity.name) !== organisationKey(expert.name) && (
            <Alert
              className="round-gap"
              type="warning"
              showIcon
              title={text.nameDiffers(expert.name, key.identity.name)}
            />
          )}
          {key.pinned && <Alert className="round-gap" type="success" showIcon title={text.pinnedBefore} />}
          {expert.identity !== null && expert.identity.fingerprint !== key.identity.fingerprint && (
            <Alert className="round-gap" type="warning" showIcon title={text.replaces} />
          )}
          <p>{text.compareHint}</p>
          <FingerprintGroups fingerprint={key.identity.fingerprint} />
          <p>
            <Checkbox checked={compared} onChange={({ target }) => setCompared(target.checked)}>
              {text.confirmBox}
            </Checkbox>
          </p>
        </>
      )}
    </Modal>
  )
}

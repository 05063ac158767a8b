import { Input, Modal } from 'antd'
import { useState } from 'react'
import { useText } from '#renderer/app/text.ts'
import { centreText } from './centre-text.ts'

/** Asks why; nothing is done without a reason. */
export function ReasonDialog(props: {
  readonly open: boolean
  readonly title: string
  readonly hint: string
  readonly onCancel: () => void
  readonly onConfirm: (reason: string) => void
}) {
  const { open, title, hint, onCancel, onConfirm } = props
  const text = useText(centreText)
  const [reason, setReason] = useState('')
  return (
    <Modal
      open={open}
      title={title}
      okText={text.ok}
      cancelText={text.cancel}
      okButtonProps={{ disabled: reason.trim() === '' }}
      onCancel={onCancel}
      onOk={() => onConfirm(reason.trim())}
    >
      <p>{hint}</p>
      <Input.TextArea
        autoFocus
        rows={3}
        aria-label={text.reason}
        placeholder={text.reasonNeeded}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </Modal>
  )
}

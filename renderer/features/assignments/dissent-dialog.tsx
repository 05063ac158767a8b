import { Input, Modal } from 'antd'
import { useState } from 'react'
import { invoke } from '#renderer/app/bridge.ts'
import { defineText, useText } from '#renderer/app/text.ts'
import { FailureAlert } from '#renderer/ui/failure-alert.tsx'
import type { AssignedWork } from '#shared/contract/assignment.ts'
import type { Failure } from '#shared/contract/failure.ts'
import type { StageProps } from './assignment-screen.tsx'
import { assignmentText } from './text.ts'

const texts = defineText({
  zh: {
    title: (name: string) => `保留意见：${name}`,
    hint: '对专家组的结论有不同看法时，用自己的话写明理由。随下次上交签名交给组长，附在专家组意见之后，组长不能删改。清空并保存即撤回。',
    label: '保留意见',
    save: '保存',
  },
  en: {
    title: (name: string) => `Dissent: ${name}`,
    hint: 'Where you disagree with the panel, say why in your own words. It is signed and goes to the chair with the next hand-in, attached to the panel opinion; the chair cannot change or drop it. Save it empty to take it back.',
    label: 'Dissent',
    save: 'Save',
  },
})

/** 保留意见 in the expert's own words. */
export function DissentDialog({
  view,
  work,
  onChange,
  onClose,
}: StageProps & { readonly work: AssignedWork; readonly onClose: () => void }) {
  const text = useText(texts)
  const words = useText(assignmentText)
  const [typed, setTyped] = useState(work.dissent ?? '')
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const save = async () => {
    setBusy(true)
    const dissent = typed.trim() === '' ? null : typed.trim()
    const where = { round: view.round.id, panel: view.panel.id, centre: work.id }
    const result = await invoke('assignment.save-dissent', { ...where, dissent })
    setBusy(false)
    if (!result.ok) {
      setFailure(result.error)
      return
    }
    onChange(result.value)
    onClose()
  }
  return (
    <Modal
      open
      width="44rem"
      title={text.title(work.centre.name)}
      okText={text.save}
      cancelText={words.cancel}
      confirmLoading={busy}
      onOk={() => void save()}
      onCancel={onClose}
    >
      <p>{text.hint}</p>
      <Input.TextArea
        aria-label={text.label}
        autoSize={{ minRows: 6, maxRows: 16 }}
        maxLength={10_000}
        showCount
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {failure !== null && <FailureAlert failure={failure} />}
    </Modal>
  )
}

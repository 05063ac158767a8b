import { Button, Form, Input, Modal } from 'antd'
import { useState } from 'react'
import { invoke } from '#renderer/app/bridge.ts'
import { useText } from '#renderer/app/text.ts'
import { FailureAlert } from '#renderer/ui/failure-alert.tsx'
import type { Failure } from '#shared/contract/failure.ts'
import type { Application, CellProblem, Correction } from '#shared/domain/application.ts'
import { applicationText } from './text.ts'

/** Corrects what the workbook says in one cell; what was claimed stays beside it. */
export function CorrectionDialog(props: {
  readonly application: Application
  readonly problem: CellProblem
  readonly correction: Correction | null
  readonly onClose: () => void
  readonly onChange: (application: Application) => void
}) {
  const { application, problem, correction, onClose, onChange } = props
  const text = useText(applicationText)
  const [form] = Form.useForm<{ corrected: string; reason: string }>()
  const [failure, setFailure] = useState<Failure | null>(null)
  const [busy, setBusy] = useState(false)
  const save = async (corrected: string | null, reason: string) => {
    if (problem.item === null) return
    setBusy(true)
    const result = await invoke('application.correct', {
      application: application.id,
      item: problem.item,
      corrected,
      reason,
    })
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
      title={text.correctTitle(problem.cell)}
      okText={text.save}
      cancelText={text.cancel}
      confirmLoading={busy}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={{ corrected: correction?.corrected ?? '', reason: correction?.reason ?? '' }}
        onFinish={({ corrected, reason }) => void save(corrected, reason)}
      >
        <Form.Item label={text.original}>{correction?.original ?? problem.found}</Form.Item>
        <Form.Item name="corrected" label={text.correctedValue} rules={[{ required: true }]}>
          <Input autoFocus />
        </Form.Item>
        <Form.Item name="reason" label={text.reason} rules={[{ required: true, whitespace: true }]}>
          <Input.TextArea autoSize={{ minRows: 2 }} />
        </Form.Item>
        {failure !== null && <FailureAlert failure={failure} />}
        {correction !== null && <Button onClick={() => void save(null, '')}>{text.takeBack}</Button>}
      </Form>
    </Modal>
  )
}

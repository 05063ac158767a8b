import { Form, Input, Modal } from 'antd'
import { useText } from '#renderer/app/text.ts'
import { useReview } from '../review-store.ts'
import { headerText } from './text.ts'

/** Reopening a sealed sheet is an act on record, with a reason. */
export function ReopenDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText(headerText)
  const [form] = Form.useForm<{ reason: string }>()
  const { application, write } = useReview((state) => state)
  const reopen = async ({ reason }: { readonly reason: string }) => {
    if (await write('review.reopen', { application: application.id, reason })) onClose()
  }
  return (
    <Modal
      open
      title={text.reopenTitle}
      okText={text.reopen}
      cancelText={text.cancel}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p>{text.reopenHint}</p>
      <Form form={form} layout="vertical" onFinish={(values) => void reopen(values)}>
        <Form.Item name="reason" label={text.reopenReason} rules={[{ required: true, whitespace: true }]}>
          <Input.TextArea autoFocus autoSize={{ minRows: 2 }} />
        </Form.Item>
      </Form>
    </Modal>
  )
}

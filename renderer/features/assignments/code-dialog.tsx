import { Alert, Form, Input, Modal } from 'antd'
import { useState } from 'react'
import { defineText, useText } from '#renderer/app/text.ts'

const texts = defineText({
  zh: {
    title: '输入取件码',
    why: '您还没有登记密钥，这个任务包用取件码打开。取件码由秘书处当面或电话告知，不分大小写，横线可以不输。',
    label: '取件码',
    wrong: '取件码不对，请核对后再输一次。字母 O 与数字 0、字母 I 与数字 1 视为相同。',
    open: '打开',
    cancel: '取消',
  },
  en: {
    title: 'Enter the code',
    why: 'You are not enrolled yet, and this assignment opens with a code that the secretariat tells you in person or by phone. Capitals and dashes do not matter.',
    label: 'Code',
    wrong: 'The code is not right; compare it and enter it again. O and 0, and I and 1, are the same.',
    open: 'Open',
    cancel: 'Cancel',
  },
})

/** Asks for the code of an assignment whose expert has no key on the roster yet. */
export function CodeDialog(props: {
  readonly name: string
  readonly wrong: boolean
  readonly onEnter: (code: string) => Promise<void>
  readonly onCancel: () => void
}) {
  const { name, wrong, onEnter, onCancel } = props
  const text = useText(texts)
  const [code, setCode] = useState('')
  const [busy, setBusy] = useState(false)
  const enter = async () => {
    setBusy(true)
    await onEnter(code)
    setBusy(false)
  }
  return (
    <Modal
      open
      title={text.title}
      okText={text.open}
      cancelText={text.cancel}
      confirmLoading={busy}
      okButtonProps={{ disabled: code.trim() === '' }}
      onOk={() => void enter()}
      onCancel={onCancel}
    >
      <p>{name}</p>
      <p>{text.why}</p>
      <Form layout="vertical">
        <Form.Item label={text.label} htmlFor="assignment-code">
          <Input
            id="assignment-code"
            className="ui-mono"
            autoFocus
            value={code}
            onChange={(event) => setCode(event.target.value)}
            onPressEnter={() => void enter()}
          />
        </Form.Item>
      </Form>
      {wrong && <Alert type="error" showIcon title={text.wrong} />}
    </Modal>
  )
}

import { Button, Form, Input, Modal, Typography } from 'antd'
import { useState } from 'react'
import { invoke } from '#renderer/app/bridge.ts'
import { setIdentity } from '#renderer/app/session.ts'
import { timeText } from '#renderer/app/show-time.ts'
import { useLanguage, useText } from '#renderer/app/text.ts'
import { FailureAlert } from '#renderer/ui/failure-alert.tsx'
import type { Failure } from '#shared/contract/failure.ts'
import type { StoreState } from '#shared/contract/identity.ts'
import { identityText } from './text.ts'

type Backup = NonNullable<StoreState['backup']>

function RestoreStore({ backup, onClose }: { readonly backup: Backup; readonly onClose: () => void }) {
  const text = useText(identityText)
  const language = useLanguage()
  const [form] = Form.useForm<{ passphrase: string }>()
  const [failure, setFailure] = useState<Failure | null>(null)
  const [busy, setBusy] = useState(false)
  const restore = async ({ passphrase }: { readonly passphrase: string }) => {
    setBusy(true)
    const result = await invoke('identity.restore-store', { passphrase })
    setBusy(false)
    if (result.ok) setIdentity(result.value)
    else setFailure(result.error)
  }
  return (
    <Modal
      open
      title={text.restoreStoreTitle}
      okText={text.restoreStoreAction}
      cancelText={text.cancel}
      confirmLoading={busy}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(values) => void restore(values)}>
        <Typography.Paragraph>
          {text.restoreStoreFrom(timeText(backup.at, language), backup.entries)}
        </Typography.Paragraph>
        <Form.Item
          name="passphrase"
          label={text.passphrase}
          rules={[{ required: true, message: text.required }]}
        >
          <Input.Password autoFocus autoComplete="current-password" />
        </Form.Item>
        {failure !== null && <FailureAlert failure={failure} />}
      </Form>
    </Modal>
  )
}

/** Offers to put the newest backup in the place of a damaged store, with what that means. */
export function RestoreStoreButton({ backup }: { readonly backup: Backup }) {
  const text = useText(identityText)
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button size="small" onClick={() => setAsking(true)}>
        {text.restoreStore}
      </Button>
      {asking && <RestoreStore backup={backup} onClose={() => setAsking(false)} />}
    </>
  )
}

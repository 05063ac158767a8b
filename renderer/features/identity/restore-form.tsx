import { Button, Form, Input, Space, Typography } from 'antd'
import { useState } from 'react'
import { invoke } from '#renderer/app/bridge.ts'
import { setIdentity } from '#renderer/app/session.ts'
import { useText } from '#renderer/app/text.ts'
import { FailureAlert } from '#renderer/ui/failure-alert.tsx'
import type { Failure } from '#shared/contract/failure.ts'
import type { GrantedFile } from '#shared/contract/file-token.ts'
import { identityText } from './text.ts'

/** Brings an identity back from its key backup. */
export function RestoreForm({ onCancel }: { readonly onCancel: () => void }) {
  const text = useText(identityText)
  const [file, setFile] = useState<GrantedFile | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [busy, setBusy] = useState(false)
  const choose = async () => {
    const chosen = await invoke('shell.choose-files', { purpose: 'key-backup' })
    if (chosen.ok) setFile(chosen.value[0] ?? null)
  }
  const restore = async ({ passphrase }: { readonly passphrase: string }) => {
    if (file === null) return
    setBusy(true)
    const result = await invoke('identity.restore', { file: file.token, passphrase })
    setBusy(false)
    if (result.ok) setIdentity(result.value)
    else setFailure(result.error)
  }
  return (
    <Form
      layout="vertical"
      requiredMark={false}
      onFinish={(values) => void restore(values)}
      className="identity-form"
    >
      <Typography.Title level={2}>{text.restoreTitle}</Typography.Title>
      <Typography.Paragraph>{text.restoreHint}</Typography.Paragraph>
      <Form.Item>
        <Space>
          <Button onClick={() => void choose()}>{text.chooseBackup}</Button>
          <span>{file?.name}</span>
        </Space>
      </Form.Item>
      <Form.Item
        name="passphrase"
        label={text.passphrase}
        rules={[{ required: true, message: text.required }]}
      >
        <Input.Password autoComplete="off" />
      </Form.Item>
      {failure !== null && <FailureAlert failure={failure} />}
      <Space className="identity-actions">
        <Button onClick={onCancel}>{text.cancel}</Button>
        <Button type="primary" htmlType="submit" disabled={file === null} loading={busy}>
          {text.restoreAction}
        </Button>
      </Space>
    </Form>
  )
}

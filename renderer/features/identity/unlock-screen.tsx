import { Alert, Button, Card, Form, Input, type InputRef, Typography } from 'antd'
import { useRef, useState } from 'react'
import { invoke } from '#renderer/app/bridge.ts'
import { setIdentity, useSession } from '#renderer/app/session.ts'
import { useText } from '#renderer/app/text.ts'
import { FailureAlert } from '#renderer/ui/failure-alert.tsx'
import type { Failure } from '#shared/contract/failure.ts'
import './identity.css'
import { identityText } from './text.ts'

/** Asks for the passphrase; a wrong one is said clearly and costs nothing but a wait. */
export function UnlockScreen({
  name,
  organisation,
}: {
  readonly name: string
  readonly organisation: string
}) {
  const text = useText(identityText)
  const why = useSession((state) => state.lockedBecause)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [busy, setBusy] = useState(false)
  const [capsLock, setCapsLock] = useState(false)
  const field = useRef<InputRef>(null)
  const [form] = Form.useForm<{ passphrase?: string }>()
  const open = async (call: 'identity.unlock' | 'identity.restore-store') => {
    setBusy(true)
    setFailure(null)
    const result = await invoke(call, { passphrase: form.getFieldValue('passphrase') ?? '' })
    setBusy(false)
    if (result.ok) {
      setIdentity(result.value)
      return
    }
    setFailure(result.error)
    field.current?.select()
  }
  return (
    <main className="identity-screen">
      <Card className="identity-card">
        <Typography.Title level={1}>{text.unlockTitle}</Typography.Title>
        <Typography.Paragraph>
          <strong>{name}</strong> · {organisation}
        </Typography.Paragraph>
        {why !== null && <Alert type="info" showIcon title={text.lockedBecause[why]} />}
        <Form
          form={form}
          layout="vertical"
          requiredMark={false}
          className="identity-form"
          onFinish={() => void open('identity.unlock')}
        >
          <Form.Item name="passphrase" label={text.passphrase} extra={capsLock ? text.capsLock : undefined}>
            <Input.Password
              ref={field}
              autoFocus
              autoComplete="current-password"
              onKeyUp={(event) => setCapsLock(event.getModifierState('CapsLock'))}
            />
          </Form.Item>
          {failure !== null && <FailureAlert failure={failure} />}
          {failure?.details?.['backupAt'] !== undefined && (
            <Button block className="identity-actions" onClick={() => void open('identity.restore-store')}>
              {text.restoreStoreAction}
            </Button>
          )}
          <Button type="primary" htmlType="submit" loading={busy} block className="identity-actions">
            {busy ? text.unlocking : text.unlock}
          </Button>
        </Form>
        <Typography.Paragraph type="secondary">{text.forgot}</Typography.Paragraph>
      </Card>
    </main>
  )
}

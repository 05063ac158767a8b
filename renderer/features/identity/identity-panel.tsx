import { App, Button, Card, Descriptions, Form, Input, Modal, Space, Typography } from 'antd'
import { useState } from 'react'
import { invoke } from '#renderer/app/bridge.ts'
import { useText } from '#renderer/app/text.ts'
import { FailureAlert } from '#renderer/ui/failure-alert.tsx'
import { FingerprintGroups } from '#renderer/ui/fingerprint.tsx'
import type { Failure } from '#shared/contract/failure.ts'
import type { PublicIdentity } from '#shared/domain/identity.ts'
import { PassphraseFields } from './passphrase-fields.tsx'
import { identityText } from './text.ts'

function ChangePassphrase({ onClose }: { readonly onClose: () => void }) {
  const text = useText(identityText)
  const { message } = App.useApp()
  const [form] = Form.useForm<{ current: string; passphrase: string }>()
  const [failure, setFailure] = useState<Failure | null>(null)
  const [busy, setBusy] = useState(false)
  const change = async ({
    current,
    passphrase,
  }: {
    readonly current: string
    readonly passphrase: string
  }) => {
    setBusy(true)
    const result = await invoke('identity.change-passphrase', { current, next: passphrase })
    setBusy(false)
    if (!result.ok) {
      setFailure(result.error)
      return
    }
    void message.success(text.changed)
    onClose()
  }
  return (
    <Modal
      open
      title={text.changePassphrase}
      okText={text.save}
      cancelText={text.cancel}
      confirmLoading={busy}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(values) => void change(values)}>
        <Form.Item name="current" label={text.current} rules={[{ required: true, message: text.required }]}>
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        <PassphraseFields />
        {failure !== null && <FailureAlert failure={failure} />}
      </Form>
    </Modal>
  )
}

/** Who I am to others: keys and fingerprint, with the passphrase and the backup. */
export function IdentityPanel({ identity }: { readonly identity: PublicIdentity }) {
  const text = useText(identityText)
  const { message } = App.useApp()
  const [changing, setChanging] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const backUp = async () => {
    const target = await invoke('shell.choose-target', {
      purpose: 'key-backup',
      suggestedName: `${identity.principal}.paneldesk-keys`,
    })
    if (!target.ok || target.value === null) return
    const result = await invoke('identity.back-up', { file: target.value.token })
    setFailure(result.ok ? null : result.error)
    if (result.ok) void message.success(text.backedUp)
  }
  const mono = (value: string) => (
    <Typography.Text copyable className="ui-mono">
      {value}
    </Typography.Text>
  )
  return (
    <Card title={text.identity} size="small">
      <Descriptions
        column={1}
        size="small"
        bordered
        items={[
          { key: 'name', label: text.name, children: `${identity.name} · ${identity.organisation}` },
          {
            key: 'fingerprint',
            label: text.fingerprint,
            children: (
              <>
                <FingerprintGroups fingerprint={identity.fingerprint} />
                {mono(identity.fingerprint)}
              </>
            ),
          },
          { key: 'principal', label: text.principal, children: mono(identity.principal) },
          { key: 'key', label: text.signingKey, children: mono(identity.signingKey) },
          { key: 'age', label: text.recipient, children: mono(identity.ageRecipient) },
        ]}
      />
      {failure !== null && <FailureAlert failure={failure} />}
      <Space className="identity-actions">
        <Button onClick={() => void backUp()}>{text.backUp}</Button>
        <Button onClick={() => setChanging(true)}>{text.changePassphrase}</Button>
      </Space>
      {changing && <ChangePassphrase onClose={() => setChanging(false)} />}
    </Card>
  )
}

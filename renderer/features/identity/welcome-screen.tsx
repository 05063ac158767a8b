import { Alert, Button, Card, Checkbox, Form, Input, Space, Steps, Typography } from 'antd'
import { useState } from 'react'
import { invoke } from '#renderer/app/bridge.ts'
import { setIdentity } from '#renderer/app/session.ts'
import { useText } from '#renderer/app/text.ts'
import { FailureAlert } from '#renderer/ui/failure-alert.tsx'
import type { Failure } from '#shared/contract/failure.ts'
import './identity.css'
import { PassphraseFields } from './passphrase-fields.tsx'
import { RestoreForm } from './restore-form.tsx'
import { identityText } from './text.ts'

interface Profile {
  readonly name: string
  readonly organisation: string
  readonly passphrase: string
  readonly understood: boolean
}

const stepFields: readonly (readonly (keyof Profile | 'again')[])[] = [
  ['name', 'organisation'],
  ['passphrase', 'again'],
  ['understood'],
]

/** The first start: from nothing to an open application in three steps. */
export function WelcomeScreen() {
  const text = useText(identityText)
  const [form] = Form.useForm<Profile>()
  const [step, setStep] = useState(0)
  const [restoring, setRestoring] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)

  const advance = async () => {
    await form.validateFields([...(stepFields[step] ?? [])])
    if (step < 2) {
      setStep(step + 1)
      return
    }
    setBusy(true)
    const { name, organisation, passphrase } = form.getFieldsValue(true)
    const result = await invoke('identity.create', { name, organisation, passphrase })
    setBusy(false)
    if (result.ok) setIdentity(result.value)
    else setFailure(result.error)
  }

  return (
    <main className="identity-screen">
      <Card className="identity-card">
        <Typography.Title level={1}>{text.welcome}</Typography.Title>
        {restoring ? (
          <RestoreForm onCancel={() => setRestoring(false)} />
        ) : (
          <>
            <Typography.Paragraph>{text.intro}</Typography.Paragraph>
            <Steps current={step} size="small" items={text.steps.map((title) => ({ title }))} />
            <Form
              form={form}
              layout="vertical"
              requiredMark={false}
              className="identity-form"
              onFinish={() => void advance().catch(() => undefined)}
            >
              <div hidden={step !== 0}>
                <Form.Item
                  name="name"
                  label={text.name}
                  rules={[{ required: true, whitespace: true, message: text.required }]}
                >
                  <Input placeholder={text.nameHint} maxLength={60} autoFocus />
                </Form.Item>
                <Form.Item
                  name="organisation"
                  label={text.organisation}
                  rules={[{ required: true, whitespace: true, message: text.required }]}
                >
                  <Input placeholder={text.organisationHint} maxLength={120} />
                </Form.Item>
              </div>
              {step === 1 && <PassphraseFields />}
              {step === 2 && (
                <>
                  <Alert
                    type="warning"
                    showIcon
                    title={text.lossTitle}
                    description={
                      <ul className="identity-loss">
                        {text.loss.map((line) => (
                          <li key={line}>{line}</li>
                        ))}
                      </ul>
                    }
                  />
                  <Form.Item
                    name="understood"
                    valuePropName="checked"
                    rules={[
                      {
                        validator: (_rule, checked: boolean) =>
                          checked ? Promise.resolve() : Promise.reject(new Error(text.required)),
                      },
                    ]}
                  >
                    <Checkbox>{text.understood}</Checkbox>
                  </Form.Item>
                </>
              )}
              {failure !== null && <FailureAlert failure={failure} />}
              <Space className="identity-actions">
                {step > 0 && <Button onClick={() => setStep(step - 1)}>{text.back}</Button>}
                <Button type="primary" htmlType="submit" loading={busy}>
                  {step < 2 ? text.next : busy ? text.creating : text.create}
                </Button>
                {step === 0 && (
                  <Button type="link" onClick={() => setRestoring(true)}>
                    {text.restore}
                  </Button>
                )}
              </Space>
            </Form>
          </>
        )}
      </Card>
    </main>
  )
}

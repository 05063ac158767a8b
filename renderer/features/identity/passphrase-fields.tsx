import { Form, Input, Progress } from 'antd'
import { useText } from '#renderer/app/text.ts'
import { passphraseStrength } from './passphrase-strength.ts'
import { identityText } from './text.ts'

/** A new passphrase, twice, with its strength. Fields `passphrase` and `again` of the surrounding form. */
export function PassphraseFields() {
  const text = useText(identityText)
  const form = Form.useFormInstance<{ passphrase: string; again: string }>()
  const passphrase = Form.useWatch('passphrase', form) ?? ''
  const strength = passphraseStrength(passphrase)
  return (
    <>
      <Form.Item
        name="passphrase"
        label={text.passphrase}
        extra={text.passphraseHint}
        rules={[{ required: true, min: 8, message: text.tooShort }]}
      >
        <Input.Password autoComplete="new-password" autoFocus />
      </Form.Item>
      <Progress
        percent={passphrase === '' ? 0 : (strength + 1) * 20}
        steps={5}
        size="small"
        status={strength < 2 ? 'exception' : 'success'}
        aria-label={text.strengthLabel}
        format={() => (passphrase === '' ? '' : text.strength[strength])}
      />
      <Form.Item
        name="again"
        label={text.passphraseAgain}
        dependencies={['passphrase']}
        rules={[
          { required: true, message: text.required },
          {
            validator: (_rule, again: string) =>
              again === undefined || again === '' || again === form.getFieldValue('passphrase')
                ? Promise.resolve()
                : Promise.reject(new Error(text.different)),
          },
        ]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
    </>
  )
}

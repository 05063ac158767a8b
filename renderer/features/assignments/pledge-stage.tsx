import { Alert, Button, Checkbox, Input, Space } from 'antd'
import { useState } from 'react'
import { invoke } from '#renderer/app/bridge.ts'
import { useSession } from '#renderer/app/session.ts'
import { timeText } from '#renderer/app/show-time.ts'
import { defineText, useLanguage, useText } from '#renderer/app/text.ts'
import { FailureAlert } from '#renderer/ui/failure-alert.tsx'
import type { Failure } from '#shared/contract/failure.ts'
import type { StageProps } from './assignment-screen.tsx'

const texts = defineText({
  zh: {
    title: '保密与廉洁承诺书',
    other: '对照英文文本',
    read: '本人已逐条阅读全文，自愿作出以上承诺',
    name: (name: string) => `输入您的姓名“${name}”表示签署`,
    sign: '签署承诺书',
    hint: '签署后用您的密钥留下签名，材料才会打开。签署不能撤回。',
    signed: (at: string) => `您已于 ${at} 签署本承诺书。`,
  },
  en: {
    title: 'Pledge of secrecy and integrity',
    other: 'The Chinese text beside it',
    read: 'I have read all of it and make this pledge of my own will',
    name: (name: string) => `Type your name “${name}” to sign`,
    sign: 'Sign the pledge',
    hint: 'It is signed with your key; only then material opens. It cannot be taken back.',
    signed: (at: string) => `You signed this pledge on ${at}.`,
  },
})

/** The pledge in full; signed by a deliberate act at its end, by tick and by name. */
export function PledgeStage({ view, onChange }: StageProps) {
  const text = useText(texts)
  const language = useLanguage()
  const { signed, round, panel } = view
  const pledge = signed?.text ?? view.pledge
  const other = language === 'zh' ? 'en' : 'zh'
  return (
    <article className="assignment-pledge" aria-label={text.title}>
      <h2>{text.title}</h2>
      <Lines text={pledge[language]} language={language} />
      <details>
        <summary>{text.other}</summary>
        <Lines text={pledge[other]} language={other} />
      </details>
      {signed === null ? (
        <Sign view={view} onChange={onChange} key={`${round.id}/${panel.id}`} />
      ) : (
        <Alert type="success" showIcon title={text.signed(timeText(signed.signedAt, language))} />
      )}
    </article>
  )
}

function Lines({ text, language }: { readonly text: string; readonly language: 'zh' | 'en' }) {
  return (
    <div lang={language === 'zh' ? 'zh-CN' : 'en'}>
      {text.split('\n').map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  )
}

function Sign({ view, onChange }: StageProps) {
  const text = useText(texts)
  const identity = useSession((state) => state.identity)
  const name = identity?.state === 'open' ? identity.identity.name : ''
  const [read, setRead] = useState(false)
  const [typed, setTyped] = useState('')
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const ready = read && typed.trim() === name
  const sign = async () => {
    setBusy(true)
    const result = await invoke('assignment.sign-pledge', { round: view.round.id, panel: view.panel.id })
    setBusy(false)
    if (result.ok) onChange(result.value)
    else setFailure(result.error)
  }
  return (
    <Space orientation="vertical" className="assignment-sign">
      <Checkbox checked={read} onChange={(event) => setRead(event.target.checked)}>
        {text.read}
      </Checkbox>
      <Input
        className="assignment-name"
        aria-label={text.name(name)}
        placeholder={text.name(name)}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onPressEnter={() => {
          if (ready) void sign()
        }}
      />
      <Button type="primary" disabled={!ready} loading={busy} onClick={() => void sign()}>
        {text.sign}
      </Button>
      <span className="ui-secondary">{text.hint}</span>
      {failure !== null && <FailureAlert failure={failure} />}
    </Space>
  )
}

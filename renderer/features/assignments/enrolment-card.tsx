import { Button, Typography } from 'antd'
import { invoke } from '#renderer/app/bridge.ts'
import { runJob } from '#renderer/app/jobs.ts'
import { useSession } from '#renderer/app/session.ts'
import { defineText, useText } from '#renderer/app/text.ts'
import { FingerprintGroups } from '#renderer/ui/fingerprint.tsx'
import { useTell } from '#renderer/ui/use-tell.tsx'

const texts = defineText({
  zh: {
    hint: '登记文件只含您的姓名、单位和公钥，不含口令和私钥，可以用微信、邮件或 U 盘发给秘书处。秘书处会打电话或当面与您核对下面的指纹，请照屏幕逐组念。',
    mine: '本人密钥指纹',
    write: '导出登记文件…',
    writing: '导出登记文件',
    file: (name: string) => `登记文件-${name}.zip`,
    send: '请发给秘书处。',
  },
  en: {
    hint: 'The enrolment file holds your name, organisation and public keys, no passphrase and no private key. Send it to the secretariat by any way. They will compare this fingerprint with you by phone or in person: read it out group by group.',
    mine: 'Your key’s fingerprint',
    write: 'Save the enrolment file…',
    writing: 'Saving the enrolment file',
    file: (name: string) => `enrolment-${name}.zip`,
    send: 'Send it to the secretariat.',
  },
})

/** What an expert sends before anything can be encrypted to him, with his fingerprint large enough to read out. */
export function EnrolmentCard() {
  const text = useText(texts)
  const { saved, failed } = useTell()
  const identity = useSession((state) => state.identity)
  if (identity?.state !== 'open') return null
  const { name, fingerprint } = identity.identity
  const write = async () => {
    const target = await invoke('shell.choose-target', {
      purpose: 'enrolment',
      suggestedName: text.file(name),
    })
    if (!target.ok || target.value === null) return
    const file = target.value
    const result = await runJob('assignment.write-enrolment', { file: file.token }, text.writing)
    if (result.ok) saved(file, text.send)
    else failed(result.error)
  }
  return (
    <>
      <Typography.Paragraph>{text.hint}</Typography.Paragraph>
      <Typography.Paragraph strong>{text.mine}</Typography.Paragraph>
      <FingerprintGroups fingerprint={fingerprint} />
      <Button className="assignment-enrolment-button" onClick={() => void write()}>
        {text.write}
      </Button>
    </>
  )
}

import { App, Button, Space, Typography } from 'antd'
import { invoke } from '#renderer/app/bridge.ts'
import { runJob } from '#renderer/app/jobs.ts'
import { useSession } from '#renderer/app/session.ts'
import { defineText, useLanguage, useText } from '#renderer/app/text.ts'
import { FingerprintGroups } from '#renderer/ui/fingerprint.tsx'
import { describeFailure } from '#shared/contract/failure-text.ts'

const texts = defineText({
  zh: {
    hint: '登记文件只含您的姓名、单位和公钥，不含口令和私钥，可以用微信、邮件或 U 盘发给秘书处。秘书处会打电话或当面与您核对下面的指纹，请照屏幕逐组念。',
    mine: '本人密钥指纹',
    write: '导出登记文件…',
    writing: '导出登记文件',
    file: (name: string) => `登记文件-${name}.zip`,
    written: (name: string) => `已导出 ${name}，请发给秘书处。`,
    show: '在文件夹中显示',
  },
  en: {
    hint: 'The enrolment file holds your name, organisation and public keys, no passphrase and no private key. Send it to the secretariat by any way. They will compare this fingerprint with you by phone or in person: read it out group by group.',
    mine: 'Your key’s fingerprint',
    write: 'Save the enrolment file…',
    writing: 'Saving the enrolment file',
    file: (name: string) => `enrolment-${name}.zip`,
    written: (name: string) => `Saved ${name}. Send it to the secretariat.`,
    show: 'Show in folder',
  },
})

/** What an expert sends before anything can be encrypted to him, with his fingerprint large enough to read out. */
export function EnrolmentCard() {
  const text = useText(texts)
  const language = useLanguage()
  const { message } = App.useApp()
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
    if (!result.ok) {
      if (result.error.code !== 'cancelled')
        void message.error(Object.values(describeFailure(result.error, language)).join(' '))
      return
    }
    void message.success({
      content: (
        <Space>
          {text.written(file.name)}
          <Button
            type="link"
            size="small"
            onClick={() => void invoke('shell.show-in-folder', { file: file.token })}
          >
            {text.show}
          </Button>
        </Space>
      ),
      duration: 10,
    })
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

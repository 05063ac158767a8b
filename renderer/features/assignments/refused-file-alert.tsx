import { Alert } from 'antd'
import { defineText, useLanguage, useMarks, useText } from '#renderer/app/text.ts'
import type { Failure } from '#shared/contract/failure.ts'
import { describeFailure } from '#shared/contract/failure-text.ts'
import type { RefusedFile } from './use-open-assignment.ts'

const texts = defineText({
  zh: {
    title: (name: string) => `没有打开 ${name}`,
    what: {
      'other-kind': '不是任务包',
      'not-for-you': '这个任务包是加密给别人的',
      'not-signed': '任务包没有秘书处的有效签名',
      broken: '文件不完整或被改动过',
    },
    todo: {
      'not-signed': '不要使用这个文件。请打电话告诉秘书处，并请其重新发送。',
      'other-kind': '请在秘书处发来的文件中选择以 .zip.age 结尾的那一个。',
      'not-for-you':
        '任务包只能由它加密给的那个人打开。请核对收到的是不是发给您的那一份；换过电脑或重建过身份的，请重新导出登记文件发给秘书处，请其重新下发。',
      broken: '本机没有留下任何内容。请重新从原消息或 U 盘复制一次；仍不行时请秘书处重新发送。',
    },
  },
  en: {
    title: (name: string) => `${name} was not opened`,
    what: {
      'other-kind': 'it is not an assignment',
      'not-for-you': 'it is encrypted to somebody else',
      'not-signed': 'it bears no valid signature of the secretariat',
      broken: 'it is incomplete or was altered',
    },
    todo: {
      'not-signed': 'Do not use this file. Call the secretariat and ask for it again.',
      'other-kind': 'Choose the file from the secretariat whose name ends in .zip.age.',
      'not-for-you':
        'An assignment opens only for the person it is encrypted to. Check that you were sent your own; with a new computer or a new identity, send a new enrolment file to the secretariat and ask for it again.',
      broken:
        'Nothing of it was kept. Copy it again from where it came, or ask the secretariat to send it again.',
    },
  },
})

type Refusal = 'other-kind' | 'not-for-you' | 'not-signed' | 'broken'

/** What is wrong with the file itself; null where something else went wrong. */
function refusalOf({ code, reason }: Failure): Refusal | null {
  if (code === 'not-for-you') return reason === 'damaged' ? 'broken' : 'not-for-you'
  if (code !== 'bundle-invalid') return null
  if (reason === 'other-kind') return 'other-kind'
  return reason === 'signers' || reason === 'signatures' ? 'not-signed' : 'broken'
}

/** Why an assignment file was not opened, and what to do with it. */
export function RefusedFileAlert(props: { readonly refused: RefusedFile; readonly onClose: () => void }) {
  const { name, failure } = props.refused
  const text = useText(texts)
  const { colon } = useMarks()
  const language = useLanguage()
  const words = describeFailure({ code: failure.code }, language)
  const known = refusalOf(failure)
  const what = known === null ? words.what : text.what[known]
  const own = known === null ? words.todo : text.todo[known]
  return (
    <Alert
      className="assignment-refused"
      type="error"
      showIcon
      role="alert"
      closable={{ onClose: props.onClose }}
      title={`${text.title(name)}${colon}${what}`}
      description={own}
    />
  )
}

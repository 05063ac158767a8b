import { Alert } from 'antd'
import { defineText, useLanguage, useText } from '#renderer/app/text.ts'
import { describeFailure } from '#shared/contract/failure-text.ts'
import type { RefusedFile } from './use-open-assignment.ts'

const texts = defineText({
  zh: {
    title: (name: string) => `没有打开 ${name}`,
    todo: {
      'other-kind':
        '这是评审台的另一种文件，不是任务包。请在秘书处发来的文件中选择以 .zip.age 结尾的那一个。',
      'not-for-you':
        '任务包只能由它加密给的那个人打开。请核对收到的是不是发给您的那一份；换过电脑或重建过身份的，请重新导出登记文件发给秘书处，请其重新下发。',
      broken:
        '文件不完整或被改动过，本机没有留下任何内容。请重新从原消息或 U 盘复制一次；仍不行时请秘书处重新发送。',
    },
  },
  en: {
    title: (name: string) => `${name} was not opened`,
    todo: {
      'other-kind':
        'This is another kind of PanelDesk file, not an assignment. Choose the one whose name ends in .zip.age.',
      'not-for-you':
        'An assignment opens only for the person it is encrypted to. Check that you were sent your own; with a new computer or a new identity, send a new enrolment file to the secretariat and ask for it again.',
      broken:
        'The file is incomplete or was altered; nothing of it was kept. Copy it again from where it came, or ask the secretariat to send it again.',
    },
  },
})

/** Why an assignment file was not opened, and what to do with it. */
export function RefusedFileAlert(props: { readonly refused: RefusedFile; readonly onClose: () => void }) {
  const { name, failure } = props.refused
  const text = useText(texts)
  const language = useLanguage()
  const { what, todo } = describeFailure({ code: failure.code }, language)
  const own =
    failure.code === 'not-for-you'
      ? text.todo['not-for-you']
      : failure.code !== 'bundle-invalid'
        ? todo
        : failure.reason === 'other-kind'
          ? text.todo['other-kind']
          : text.todo.broken
  return (
    <Alert
      className="assignment-refused"
      type="error"
      showIcon
      role="alert"
      closable={{ onClose: props.onClose }}
      title={`${text.title(name)}：${what}`}
      description={own}
    />
  )
}

import { App, Button, Space } from 'antd'
import { useCallback } from 'react'
import type { Failure } from '#shared/contract/failure.ts'
import { describeFailure } from '#shared/contract/failure-text.ts'
import type { GrantedFile } from '#shared/contract/file-token.ts'
import { invoke } from '../app/bridge.ts'
import { defineText, useLanguage, useText } from '../app/text.ts'

const texts = defineText({
  zh: { saved: (name: string) => `已保存 ${name}`, showInFolder: '打开所在文件夹' },
  en: { saved: (name: string) => `Saved ${name}`, showInFolder: 'Show in folder' },
})

/** Says at the top of the window what went wrong and what to do, or where a file was saved. */
export function useTell() {
  const { message } = App.useApp()
  const language = useLanguage()
  const text = useText(texts)
  const failed = useCallback(
    (failure: Failure) => {
      if (failure.code === 'cancelled') return
      const { what, todo } = describeFailure(failure, language)
      void message.error({ content: `${what} ${todo}`, duration: 12 })
    },
    [message, language],
  )
  const saved = useCallback(
    ({ name, token }: GrantedFile, more = '') =>
      void message.success({
        content: (
          <Space wrap>
            {text.saved(name)}
            {more}
            <Button
              type="link"
              size="small"
              onClick={() => void invoke('shell.show-in-folder', { file: token })}
            >
              {text.showInFolder}
            </Button>
          </Space>
        ),
        duration: 10,
      }),
    [message, text],
  )
  return { failed, saved }
}

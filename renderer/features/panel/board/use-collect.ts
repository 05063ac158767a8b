import { App } from 'antd'
import { useCallback, useState } from 'react'
import { invoke } from '#renderer/app/bridge.ts'
import { runJob } from '#renderer/app/jobs.ts'
import { useLanguage, useText } from '#renderer/app/text.ts'
import { describeFailure } from '#shared/contract/failure-text.ts'
import type { GrantedFile } from '#shared/contract/file-token.ts'
import type { CollectedFile } from '#shared/contract/panel.ts'
import type { PublicIdentity } from '#shared/domain/identity.ts'
import { boardText } from './board-text.ts'

/** Takes in what was chosen or dropped, and remembers what became of each file until it is put away. */
export function useCollect(onCollected: () => void) {
  const text = useText(boardText)
  const language = useLanguage()
  const { message } = App.useApp()
  const [collected, setCollected] = useState<readonly CollectedFile[] | null>(null)
  const [last, setLast] = useState<readonly GrantedFile[]>([])
  const collect = useCallback(
    async (files: readonly GrantedFile[]) => {
      if (files.length === 0) return
      setLast(files)
      const result = await runJob(
        'panel.collect',
        { files: files.map(({ token }) => token) },
        text.collecting,
      )
      if (result.ok) {
        setCollected(result.value)
        onCollected()
      } else if (result.error.code !== 'cancelled') {
        const { what, todo } = describeFailure(result.error, language)
        void message.error({ content: `${what} ${todo}`, duration: 12 })
      }
    },
    [text, language, message, onCollected],
  )
  const choose = useCallback(
    async (purpose: 'score-bundles' | 'score-folder') => {
      const chosen = await invoke('shell.choose-files', { purpose })
      if (chosen.ok) await collect(chosen.value)
    },
    [collect],
  )
  /** The fingerprints were compared: trusts the key and takes the same files in again. */
  const pin = useCallback(
    async (identity: PublicIdentity) => {
      const pinned = await invoke('panel.pin', { identity })
      if (pinned.ok) await collect(last)
      else {
        const { what, todo } = describeFailure(pinned.error, language)
        void message.error({ content: `${what} ${todo}`, duration: 12 })
      }
    },
    [collect, last, language, message],
  )
  return { collected, clear: () => setCollected(null), collect, choose, pin }
}

import { useCallback, useEffect, useState } from 'react'
import { invoke, listen } from '#renderer/app/bridge.ts'
import { runJob } from '#renderer/app/jobs.ts'
import { useText } from '#renderer/app/text.ts'
import { useTell } from '#renderer/ui/use-tell.tsx'
import type { GrantedFile } from '#shared/contract/file-token.ts'
import type { CollectedFile } from '#shared/contract/panel.ts'
import { importText } from './import-text.ts'

/** Takes panel results in, chosen or dropped, and remembers what became of each file until it is put away. */
export function useImport(onImported: () => void) {
  const text = useText(importText)
  const { failed } = useTell()
  const [files, setFiles] = useState<readonly CollectedFile[] | null>(null)
  const take = useCallback(
    async (granted: readonly GrantedFile[]) => {
      if (granted.length === 0) return
      const tokens = granted.map(({ token }) => token)
      const result = await runJob('round-result.import', { files: tokens }, text.importing)
      if (!result.ok) return failed(result.error)
      setFiles(result.value)
      onImported()
    },
    [text, failed, onImported],
  )
  const choose = useCallback(
    async (purpose: 'round-results' | 'round-results-folder') => {
      const chosen = await invoke('shell.choose-files', { purpose })
      if (chosen.ok) await take(chosen.value)
    },
    [take],
  )
  useEffect(() => listen('shell.dropped', ({ files: dropped }) => void take(dropped)), [take])
  return { files, choose, clear: () => setFiles(null) }
}

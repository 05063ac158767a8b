import { Button, Empty } from 'antd'
import { useEffect, useState } from 'react'
import { invoke, listen } from '#renderer/app/bridge.ts'
import { runJob } from '#renderer/app/jobs.ts'
import { useNavigation } from '#renderer/app/navigation.ts'
import { useText } from '#renderer/app/text.ts'
import { FailureAlert } from '#renderer/ui/failure-alert.tsx'
import { Page } from '#renderer/ui/page.tsx'
import type { GrantedFile } from '#shared/contract/file-token.ts'
import type { CallOutput } from '#shared/contract/index.ts'
import type { Result } from '#shared/contract/result.ts'
import '../panel.css'
import { countersignText } from './countersign-text.ts'
import { ResultView } from './result-view.tsx'

/** A member's screen: a panel result with grade and opinion, his own sheet in it, and his signature under it. */
export function CountersignScreen({ file }: { readonly file: GrantedFile | null }) {
  const text = useText(countersignText)
  const go = useNavigation((state) => state.go)
  const [read, setRead] = useState<Result<CallOutput<'panel.read-result'>> | null>(null)
  useEffect(() => {
    if (file !== null) void runJob('panel.read-result', { file: file.token }, text.reading).then(setRead)
  }, [file, text])
  useEffect(
    () =>
      listen('shell.dropped', ({ files: [first] }) => {
        if (first !== undefined) go({ screen: 'countersign', file: first })
      }),
    [go],
  )
  const choose = async () => {
    const chosen = await invoke('shell.choose-files', { purpose: 'panel-result' })
    const granted = chosen.ok ? chosen.value[0] : undefined
    if (granted !== undefined) go({ screen: 'countersign', file: granted })
  }
  return (
    <Page
      title={text.title}
      actions={
        <>
          <Button onClick={() => go({ screen: 'panels' })}>{text.back}</Button>
          <Button type={file === null ? 'primary' : 'default'} onClick={() => void choose()}>
            {text.choose}
          </Button>
        </>
      }
    >
      {read === null || file === null ? (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={text.hint} />
      ) : read.ok ? (
        <ResultView read={read.value} file={file} />
      ) : (
        <FailureAlert failure={read.error} />
      )}
    </Page>
  )
}

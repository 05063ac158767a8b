import { Button, Empty, Spin } from 'antd'
import { type ReactNode, useEffect, useEffectEvent, useState } from 'react'
import type { GrantedFile } from '#shared/contract/file-token.ts'
import type { Result } from '#shared/contract/result.ts'
import type { OpenPurpose } from '#shared/contract/shell.ts'
import { invoke, listen } from '../app/bridge.ts'
import { FailureAlert } from './failure-alert.tsx'
import { Page } from './page.tsx'

/** A page that reads one file, chosen or dropped here, and reports on it; another file takes its place. */
export function FileReportPage<Report>(props: {
  readonly title: string
  /** Said while there is no file yet. */
  readonly hint: string
  readonly choose: string
  readonly purpose: OpenPurpose
  /** Ways to other screens, beside the button that chooses. */
  readonly actions: ReactNode
  readonly file: GrantedFile | null
  readonly onFile: (file: GrantedFile) => void
  readonly read: (file: GrantedFile) => Promise<Result<Report>>
  readonly children: (name: string, report: Report) => ReactNode
}) {
  const { title, hint, choose, purpose, actions, file, onFile, read, children } = props
  const [outcome, setOutcome] = useState<Result<Report> | null>(null)
  // the words of a job change with the language, and that is no reason to read the file again
  const readNow = useEffectEvent(read)
  const take = useEffectEvent(onFile)
  useEffect(() => {
    let current = true
    setOutcome(null)
    if (file !== null)
      void readNow(file).then((result) => {
        if (current) setOutcome(result)
      })
    return () => {
      current = false
    }
  }, [file])
  useEffect(
    () =>
      listen('shell.dropped', ({ files: [first] }) => {
        if (first !== undefined) take(first)
      }),
    [],
  )
  const chooseFile = async () => {
    const chosen = await invoke('shell.choose-files', { purpose })
    const granted = chosen.ok ? chosen.value[0] : undefined
    if (granted !== undefined) onFile(granted)
  }
  return (
    <Page
      title={title}
      actions={
        <>
          {actions}
          <Button type="primary" onClick={() => void chooseFile()}>
            {choose}
          </Button>
        </>
      }
    >
      {file === null ? (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={hint} />
      ) : outcome === null ? (
        <div className="ui-centre">
          <Spin />
        </div>
      ) : outcome.ok ? (
        children(file.name, outcome.value)
      ) : (
        <FailureAlert failure={outcome.error} />
      )}
    </Page>
  )
}

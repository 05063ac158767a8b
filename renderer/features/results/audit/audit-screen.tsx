import { Button, Empty } from 'antd'
import { useEffect, useState } from 'react'
import { invoke, listen } from '#renderer/app/bridge.ts'
import { runJob } from '#renderer/app/jobs.ts'
import { useNavigation } from '#renderer/app/navigation.ts'
import { useText } from '#renderer/app/text.ts'
import { FailureAlert } from '#renderer/ui/failure-alert.tsx'
import { Page } from '#renderer/ui/page.tsx'
import type { GrantedFile } from '#shared/contract/file-token.ts'
import type { Result } from '#shared/contract/result.ts'
import type { AuditReport } from '#shared/contract/round-result.ts'
import '../results.css'
import { AuditReportView } from './audit-report-view.tsx'
import { auditText } from './audit-text.ts'

/** Recomputes a round result from the experts' own signed sheets; needs nothing but the file. */
export function AuditScreen({ file }: { readonly file: GrantedFile | null }) {
  const text = useText(auditText)
  const go = useNavigation((state) => state.go)
  const [outcome, setOutcome] = useState<{
    readonly name: string
    readonly result: Result<AuditReport>
  } | null>(null)
  useEffect(() => {
    if (file === null) return
    void runJob('round-result.audit', { file: file.token }, text.auditing(file.name)).then((result) =>
      setOutcome({ name: file.name, result }),
    )
  }, [file, text])
  useEffect(
    () =>
      listen('shell.dropped', ({ files: [first] }) => {
        if (first !== undefined) go({ screen: 'audit', file: first })
      }),
    [go],
  )
  const choose = async () => {
    const chosen = await invoke('shell.choose-files', { purpose: 'round-result' })
    const granted = chosen.ok ? chosen.value[0] : undefined
    if (granted !== undefined) go({ screen: 'audit', file: granted })
  }
  return (
    <Page
      title={text.title}
      actions={
        <>
          <Button onClick={() => go({ screen: 'results' })}>{text.back}</Button>
          <Button onClick={() => go({ screen: 'verify-bundle', file: null })}>{text.toVerify}</Button>
          <Button type="primary" onClick={() => void choose()}>
            {text.choose}
          </Button>
        </>
      }
    >
      {outcome === null ? (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={text.hint} />
      ) : outcome.result.ok ? (
        <AuditReportView name={outcome.name} report={outcome.result.value} />
      ) : (
        <FailureAlert failure={outcome.result.error} />
      )}
    </Page>
  )
}

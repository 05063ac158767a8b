import { Button } from 'antd'
import { runJob } from '#renderer/app/jobs.ts'
import { useNavigation } from '#renderer/app/navigation.ts'
import { useText } from '#renderer/app/text.ts'
import { FileReportPage } from '#renderer/ui/file-report-page.tsx'
import type { GrantedFile } from '#shared/contract/file-token.ts'
import type { AuditReport } from '#shared/contract/round-result.ts'
import '../results.css'
import { AuditReportView } from './audit-report-view.tsx'
import { auditText } from './audit-text.ts'

/** Recomputes a round result from the experts' own signed sheets; needs nothing but the file. */
export function AuditScreen({ file }: { readonly file: GrantedFile | null }) {
  const text = useText(auditText)
  const go = useNavigation((state) => state.go)
  return (
    <FileReportPage<AuditReport>
      title={text.title}
      hint={text.hint}
      choose={text.choose}
      purpose="round-result"
      actions={
        <>
          <Button onClick={() => go({ screen: 'results' })}>{text.back}</Button>
          <Button onClick={() => go({ screen: 'verify-bundle', file: null })}>{text.toVerify}</Button>
        </>
      }
      file={file}
      onFile={(chosen) => go({ screen: 'audit', file: chosen })}
      read={({ token, name }) => runJob('round-result.audit', { file: token }, text.auditing(name))}
    >
      {(name, report) => <AuditReportView name={name} report={report} />}
    </FileReportPage>
  )
}

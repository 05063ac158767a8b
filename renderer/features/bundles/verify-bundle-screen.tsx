import { CheckCircleFilled, CloseCircleFilled } from '@ant-design/icons'
import { Alert, Button, Descriptions, Typography } from 'antd'
import { runJob } from '#renderer/app/jobs.ts'
import { useNavigation } from '#renderer/app/navigation.ts'
import { defineText, useLanguage, useMarks, useText } from '#renderer/app/text.ts'
import { FileReportPage } from '#renderer/ui/file-report-page.tsx'
import { kindTitles } from '#shared/bundle/kind-title.ts'
import type { VerificationReport } from '#shared/bundle/verification-report.ts'
import { checkDetail, checkTitles, levelTexts } from '#shared/bundle/verification-text.ts'
import type { GrantedFile } from '#shared/contract/file-token.ts'
import './bundles.css'

const texts = defineText({
  zh: {
    title: '核验数据包',
    choose: '选择数据包…',
    audit: '审计批次结果…',
    hint: '把数据包（.zip）拖到这里，或点按钮选择。核验只读取文件，不会导入任何内容，也不需要网络。',
    verifying: (name: string) => `核验 ${name}`,
    good: '核验通过',
    bad: '核验未通过',
    kind: '种类',
    bundleHash: '数据包哈希',
    documentHash: '数据文件哈希（与打印件上的编号对照）',
    signers: '签名人',
    fingerprint: '指纹',
    nobody: '没有可以确认的签名',
    unknown: '无法识别',
  },
  en: {
    title: 'Verify a bundle',
    choose: 'Choose a bundle…',
    audit: 'Audit a round result…',
    hint: 'Drop a bundle (.zip) here or choose one. Verifying only reads the file; nothing is imported and no network is needed.',
    verifying: (name: string) => `Verifying ${name}`,
    good: 'Verified',
    bad: 'Not verified',
    kind: 'Kind',
    bundleHash: 'Bundle hash',
    documentHash: 'Document hash (compare with the code on paper)',
    signers: 'Signers',
    fingerprint: 'fingerprint',
    nobody: 'No signature that holds',
    unknown: 'Unknown',
  },
})

function Report({ name, report }: { readonly name: string; readonly report: VerificationReport }) {
  const text = useText(texts)
  const { colon } = useMarks()
  const language = useLanguage()
  const mono = (value: string | null) =>
    value === null ? (
      text.unknown
    ) : (
      <Typography.Text copyable className="ui-mono">
        {value}
      </Typography.Text>
    )
  return (
    <section aria-label={name}>
      <Alert
        type={
          !report.ok
            ? 'error'
            : report.level === 'signed' || report.level === 'intact'
              ? 'warning'
              : 'success'
        }
        showIcon
        title={`${name}${colon}${report.ok ? text.good : text.bad}`}
        description={levelTexts[report.level][language]}
      />
      <Descriptions
        bordered
        size="small"
        column={1}
        className="bundle-facts"
        items={[
          {
            key: 'kind',
            label: text.kind,
            children: report.kind === null ? text.unknown : kindTitles[report.kind][language],
          },
          {
            key: 'signers',
            label: text.signers,
            children:
              report.signers.length === 0
                ? text.nobody
                : report.signers.map((signer) => (
                    <div key={signer.fingerprint}>
                      {signer.name ?? signer.principal} · {text.fingerprint} {mono(signer.fingerprint)}
                    </div>
                  )),
          },
          { key: 'bundle', label: text.bundleHash, children: mono(report.bundleHash) },
          { key: 'document', label: text.documentHash, children: mono(report.documentHash) },
        ]}
      />
      <ul className="bundle-checks">
        {report.checks.map((check) => (
          <li key={check.name}>
            {check.ok ? (
              <CheckCircleFilled className="bundle-good" aria-hidden />
            ) : (
              <CloseCircleFilled className="bundle-bad" aria-hidden />
            )}
            <div>
              <strong>{checkTitles[check.name][language]}</strong>
              <div className="ui-secondary">{checkDetail(check, language)}</div>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Verifies a file chosen here, and shows each check and what it found. */
export function VerifyBundleScreen({ file }: { readonly file: GrantedFile | null }) {
  const text = useText(texts)
  const go = useNavigation((state) => state.go)
  return (
    <FileReportPage<VerificationReport>
      title={text.title}
      hint={text.hint}
      choose={text.choose}
      purpose="bundle"
      actions={<Button onClick={() => go({ screen: 'audit', file: null })}>{text.audit}</Button>}
      file={file}
      onFile={(chosen) => go({ screen: 'verify-bundle', file: chosen })}
      read={({ token, name }) => runJob('bundle.verify', { file: token }, text.verifying(name))}
    >
      {(name, report) => <Report name={name} report={report} />}
    </FileReportPage>
  )
}

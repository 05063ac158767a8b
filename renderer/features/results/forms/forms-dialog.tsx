import { Alert, Button, Modal, Radio, Select } from 'antd'
import { useId, useState } from 'react'
import { invoke } from '#renderer/app/bridge.ts'
import { runJob } from '#renderer/app/jobs.ts'
import { defineText, type Language, useLanguage, useText } from '#renderer/app/text.ts'
import { useCall } from '#renderer/app/use-call.ts'
import { dialogLook } from '#renderer/ui/dialog-look.ts'
import { FailureAlert } from '#renderer/ui/failure-alert.tsx'
import { Loadable } from '#renderer/ui/loadable.tsx'
import type { CallOutput } from '#shared/contract/index.ts'
import type { Result } from '#shared/contract/result.ts'
import type { MakeableReport, ReportFormat, ReportKind } from '#shared/contract/round-report.ts'
import type { CentreId, ExpertId, Round } from '#shared/domain/round.ts'
import { reportKindNames } from '#shared/rounds/report-names.ts'
import { subjectLabel } from '#shared/rounds/subject-label.ts'
import { commonText } from '../common-text.ts'

const texts = defineText({
  zh: {
    title: '表格',
    kind: '表格',
    expert: '专家',
    format: '格式',
    formats: { pdf: 'PDF', docx: 'Word', xlsx: 'Excel' },
    language: '语言',
    save: '保存…',
    writing: '生成表格',
    noneHere: '现在没有可以生成的表格。',
    saved: (name: string) => `已保存 ${name}`,
    cells: (written: number, stored: number) => `写入 ${written} 格，文件内 ${stored} 格`,
    cellsDiffer: '两个数不同，请不要使用这个文件，再保存一次。',
    code: (code: string) => `编号 ${code}`,
    unsigned: '内容尚未签名，只供核对',
  },
  en: {
    title: 'Forms',
    kind: 'Form',
    expert: 'Expert',
    format: 'Format',
    formats: { pdf: 'PDF', docx: 'Word', xlsx: 'Excel' },
    language: 'Language',
    save: 'Save…',
    writing: 'Writing the form',
    noneHere: 'No form can be made now.',
    saved: (name: string) => `Saved ${name}`,
    cells: (written: number, stored: number) => `${written} cells written, ${stored} in the file`,
    cellsDiffer: 'The two numbers differ: do not use this file, save it once more.',
    code: (code: string) => `Code ${code}`,
    unsigned: 'Nothing is signed yet: for checking only',
  },
})

interface Outcome {
  readonly name: string
  readonly result: Result<CallOutput<'round-report.write'>>
}

/** The official forms of a round, or of one centre of it: which, for whom, in which format and language. */
export function FormsDialog(props: {
  readonly round: Round
  readonly centre: CentreId | null
  readonly onClose: () => void
}) {
  const { round, centre, onClose } = props
  const text = useText(texts)
  const common = useText(commonText)
  const [kinds, reload] = useCall('round-report.kinds', { round: round.id, centre })
  return (
    <Modal
      {...dialogLook}
      open
      title={`${text.title} · ${centre === null ? round.name : subjectLabel(round, centre)}`}
      footer={<Button onClick={onClose}>{common.dismiss}</Button>}
      onCancel={onClose}
    >
      <Loadable loaded={kinds} retry={reload}>
        {(reports) => {
          const [first] = reports
          return first === undefined ? (
            <p>{text.noneHere}</p>
          ) : (
            <Form round={round} centre={centre} reports={reports} first={first} />
          )
        }}
      </Loadable>
    </Modal>
  )
}

function Form(props: {
  readonly round: Round
  readonly centre: CentreId | null
  readonly reports: readonly MakeableReport[]
  readonly first: MakeableReport
}) {
  const { round, centre, reports, first } = props
  const text = useText(texts)
  const shown = useLanguage()
  const id = useId()
  const [kind, setKind] = useState<ReportKind>(
    reports.some((report) => report.kind === 'ranking') ? 'ranking' : first.kind,
  )
  const [chosenFormat, setFormat] = useState<ReportFormat>('pdf')
  const [chosenExpert, setExpert] = useState<ExpertId | null>(null)
  const [language, setLanguage] = useState<Language>(shown)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const report = reports.find((each) => each.kind === kind) ?? first
  const format = report.formats.includes(chosenFormat) ? chosenFormat : (report.formats[0] ?? 'pdf')
  const expert =
    report.experts.find((each) => each.expert === chosenExpert)?.expert ?? report.experts[0]?.expert ?? null
  const save = async () => {
    const about = [
      reportKindNames[kind][language],
      centre === null ? round.name : subjectLabel(round, centre),
      report.experts.find((each) => each.expert === expert)?.name,
    ]
    const target = await invoke('shell.choose-target', {
      purpose: `report-${format}`,
      suggestedName: `${about
        .filter((part) => part !== undefined)
        .join('-')
        .slice(0, 100)}.${format}`,
    })
    if (!target.ok || target.value === null) return
    const { token: file, name } = target.value
    const asked = { kind, round: round.id, centre, expert, format, language, file }
    setOutcome({ name, result: await runJob('round-report.write', asked, text.writing) })
  }
  return (
    <>
      <div className="results-fields">
        <div>
          <label htmlFor={`${id}-kind`}>{text.kind}</label>
          <Select
            id={`${id}-kind`}
            style={{ width: '100%' }}
            value={kind}
            options={reports.map((each) => ({ value: each.kind, label: reportKindNames[each.kind][shown] }))}
            onChange={setKind}
          />
        </div>
        {report.experts.length > 0 && (
          <div>
            <label htmlFor={`${id}-expert`}>{text.expert}</label>
            <Select
              id={`${id}-expert`}
              style={{ width: '100%' }}
              value={expert}
              options={report.experts.map(({ expert: value, name }) => ({
                value,
                label: `${value} ${name}`,
              }))}
              onChange={setExpert}
            />
          </div>
        )}
      </div>
      <div className="results-tools results-form">
        <Radio.Group
          aria-label={text.format}
          optionType="button"
          value={format}
          options={report.formats.map((value) => ({ value, label: text.formats[value] }))}
          onChange={({ target }) => setFormat(target.value)}
        />
        <Radio.Group
          aria-label={text.language}
          optionType="button"
          value={language}
          options={[
            { value: 'zh', label: '中文' },
            { value: 'en', label: 'English' },
          ]}
          onChange={({ target }) => setLanguage(target.value)}
        />
        <Button type="primary" onClick={() => void save()}>
          {text.save}
        </Button>
      </div>
      {outcome !== null && <Saved outcome={outcome} />}
    </>
  )
}

function Saved({ outcome: { name, result } }: { readonly outcome: Outcome }) {
  const text = useText(texts)
  if (!result.ok) return <FailureAlert failure={result.error} />
  const { code, signed, cellsWritten, cellsStored } = result.value
  const differ = cellsWritten !== cellsStored
  return (
    <Alert
      type={differ ? 'error' : 'success'}
      showIcon
      role="status"
      title={text.saved(name)}
      description={
        <>
          {cellsWritten !== null && <div>{text.cells(cellsWritten, cellsStored ?? 0)}</div>}
          {differ && <div>{text.cellsDiffer}</div>}
          <div>{signed ? text.code(code) : text.unsigned}</div>
        </>
      }
    />
  )
}

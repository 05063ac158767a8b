import { Alert, App, Button, Input, Radio } from 'antd'
import { useId, useState } from 'react'
import { invoke } from '#renderer/app/bridge.ts'
import { timeText } from '#renderer/app/show-time.ts'
import { useLanguage, useText } from '#renderer/app/text.ts'
import { useTell } from '#renderer/ui/use-tell.tsx'
import type { GrantedFile } from '#shared/contract/file-token.ts'
import type { ConfirmationScan } from '#shared/domain/data-confirmation.ts'
import { commonText } from '../common-text.ts'
import type { CentreLine } from '../ranking/centre-line.ts'
import type { ConfirmData } from '../ranking/use-ranking.ts'
import { centreText } from './centre-text.ts'
import { ScanDialog } from './scan-dialog.tsx'
import { useUnrecorded } from './unrecorded.ts'

/** 核定数据确认书: what the applicant answered to the verified data, with the scan of the paper he signed. */
export function DataConfirmation(props: {
  readonly line: CentreLine
  /** The result whose data the applicant would now confirm. */
  readonly counts: string
  readonly confirm: ConfirmData
}) {
  const { line, counts, confirm } = props
  const { centre, confirmation } = line
  const text = useText(centreText)
  const common = useText(commonText)
  const { modal } = App.useApp()
  const id = useId()
  const [confirmed, setConfirmed] = useState<boolean | null>(confirmation?.confirmed ?? null)
  const [note, setNote] = useState(confirmation?.note ?? '')
  const [chosen, setChosen] = useState<GrantedFile | null>(null)
  const scan = confirmation?.scan ?? null
  const outdated = confirmation !== null && confirmation.panelResult !== counts
  const typed =
    chosen !== null ||
    confirmed !== (confirmation?.confirmed ?? null) ||
    note.trim() !== (confirmation?.note ?? '')
  const changed = outdated || typed
  useUnrecorded('confirmation', typed)
  const complete = confirmed === true || (confirmed === false && note.trim() !== '')
  const record = async () => {
    const answer = { centre, confirmed: confirmed === true, note: note.trim() }
    if (await confirm({ ...answer, scan: chosen?.token ?? null })) setChosen(null)
  }
  const recordAsked = () => {
    if (chosen === null || scan === null) return void record()
    void modal.confirm({
      title: text.replaceTitle,
      content: text.replaceHint(scan.name, chosen.name),
      okText: text.replace,
      cancelText: common.cancel,
      onOk: record,
    })
  }
  return (
    <section className="results-section">
      <h2>
        {text.data} {confirmation !== null && <RecordedAt at={confirmation.decidedAt} />}
      </h2>
      <p className="ui-secondary">{text.dataHint}</p>
      {outdated && (
        <Alert
          type="warning"
          showIcon
          className="results-alert"
          title={text.outdated}
          description={text.outdatedHint}
        />
      )}
      <Radio.Group
        aria-label={text.answer}
        value={confirmed}
        options={[
          { value: true, label: text.confirmed },
          { value: false, label: text.objected },
        ]}
        onChange={({ target }) => setConfirmed(target.value === true)}
      />
      <label className="results-label" htmlFor={`${id}-note`}>
        {text.note}
      </label>
      <Input.TextArea
        id={`${id}-note`}
        rows={2}
        maxLength={4000}
        placeholder={text.noteHint}
        value={note}
        onChange={({ target }) => setNote(target.value)}
      />
      <SignedPaper scan={scan} chosen={chosen} onChosen={setChosen} />
      <Button className="results-record" disabled={!changed || !complete} onClick={recordAsked}>
        {text.recordAnswer}
      </Button>
    </section>
  )
}

function RecordedAt({ at }: { readonly at: string }) {
  const text = useText(centreText)
  const language = useLanguage()
  return <span className="ui-secondary">{text.recorded(timeText(at, language))}</span>
}

/** The scan on record, to look at, and the one that was chosen and is not on record yet. */
function SignedPaper(props: {
  readonly scan: ConfirmationScan | null
  readonly chosen: GrantedFile | null
  readonly onChosen: (file: GrantedFile | null) => void
}) {
  const { scan, chosen, onChosen } = props
  const text = useText(centreText)
  const common = useText(commonText)
  const { failed } = useTell()
  const [shown, setShown] = useState(false)
  const choose = async () => {
    const result = await invoke('shell.choose-files', { purpose: 'confirmation-scan' })
    if (!result.ok) return failed(result.error)
    const [file] = result.value
    if (file !== undefined) onChosen(file)
  }
  return (
    <div className="results-paper">
      <span>{text.scan}</span>
      {scan === null ? (
        <span className="results-waiting">{text.noScan}</span>
      ) : (
        <Button
          type="link"
          className="results-link"
          title={scan.hash}
          aria-label={text.openScan(scan.name)}
          onClick={() => setShown(true)}
        >
          {scan.name}
        </Button>
      )}
      <Button size="small" onClick={() => void choose()}>
        {scan === null ? text.chooseScan : text.changeScan}
      </Button>
      {chosen !== null && (
        <span className="results-chosen">
          {text.chosenScan(chosen.name)}{' '}
          <Button size="small" onClick={() => onChosen(null)}>
            {common.cancel}
          </Button>
        </span>
      )}
      {shown && scan !== null && <ScanDialog scan={scan} onClose={() => setShown(false)} />}
    </div>
  )
}

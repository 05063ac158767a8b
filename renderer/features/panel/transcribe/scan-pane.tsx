import { App, Button, Empty } from 'antd'
import { useState } from 'react'
import { invoke } from '#renderer/app/bridge.ts'
import { runJob } from '#renderer/app/jobs.ts'
import { useMarks, useText } from '#renderer/app/text.ts'
import { FailureAlert } from '#renderer/ui/failure-alert.tsx'
import type { Failure } from '#shared/contract/failure.ts'
import { ShownScan } from '../shown-scan.tsx'
import { useEditPaper, usePaper, usePaperPart } from './paper-context.ts'
import { scanItem } from './paper-missing.ts'
import { transcribeText } from './transcribe-text.ts'

/** The scan of the signed paper: kept with the centre as soon as it is chosen, and shown from there. */
export function ScanPane({ fixed }: { readonly fixed: boolean }) {
  const text = useText(transcribeText)
  const { comma } = useMarks()
  const { modal, message } = App.useApp()
  const { centre } = usePaper()
  const scan = usePaperPart((draft) => draft.scan)
  const edit = useEditPaper()
  const [failure, setFailure] = useState<Failure | null>(null)
  const choose = async () => {
    setFailure(null)
    const chosen = await invoke('shell.choose-files', { purpose: 'scans' })
    if (!chosen.ok) {
      setFailure(chosen.error)
      return
    }
    const [file, ...others] = chosen.value
    if (file === undefined) return
    if (others.length > 0) {
      void message.warning(text.oneScan)
      return
    }
    const where = { round: centre.round.id, centre: centre.centre.id }
    const before = await invoke('panel.centre', where)
    const added = await runJob('panel.add-scans', { ...where, files: [file.token] }, text.addingScan)
    if (!before.ok || !added.ok) {
      const error = before.ok ? (added.ok ? null : added.error) : before.error
      if (error?.code !== 'cancelled') setFailure(error)
      return
    }
    const known = new Set(before.value.scans.map(({ hash }) => hash))
    const kept =
      added.value.scans.find(({ hash }) => !known.has(hash)) ??
      added.value.scans.find(({ name }) => name === file.name)
    if (kept === undefined) {
      const names = added.value.scans.map(({ name }) => name).join(comma)
      void modal.warning({ title: text.scanKnown, content: names })
      return
    }
    edit((draft) => ({ ...draft, scan: { file, sha256: kept.hash }, compared: false }))
  }
  return (
    <section className="transcribe-scan" aria-label={text.scan} data-item={scanItem}>
      <header className="transcribe-scan-bar">
        <strong>{text.scan}</strong>
        <span className="transcribe-scan-name">{scan?.file.name ?? ''}</span>
        {scan !== null && !fixed && (
          <Button size="small" onClick={() => void choose()}>
            {text.changeScan}
          </Button>
        )}
      </header>
      {failure !== null && <FailureAlert failure={failure} />}
      {scan === null ? (
        <Empty
          className="ui-centre transcribe-no-scan"
          image={Empty.PRESENTED_IMAGE_SIMPLE}
          description={text.scanHint}
        >
          <Button type="primary" onClick={() => void choose()}>
            {text.chooseScan}
          </Button>
        </Empty>
      ) : (
        <ShownScan key={scan.sha256} sha256={scan.sha256} name={scan.file.name} />
      )}
    </section>
  )
}

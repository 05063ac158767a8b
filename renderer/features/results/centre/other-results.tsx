import { Alert, Button, Input, Modal } from 'antd'
import { useState } from 'react'
import { timeText } from '#renderer/app/show-time.ts'
import { useLanguage, useText } from '#renderer/app/text.ts'
import { dialogLook } from '#renderer/ui/dialog-look.ts'
import type { HeldResult, OtherResult } from '#shared/contract/round-result.ts'
import { toFixed, toFraction } from '#shared/domain/exact.ts'
import { commonText } from '../common-text.ts'
import type { CentreLine } from '../ranking/centre-line.ts'
import type { Decide } from '../ranking/use-ranking.ts'
import { centreText } from './centre-text.ts'

/** Several results of one centre are all kept; which one counts is chosen with a reason. */
export function OtherResults(props: {
  readonly line: CentreLine
  readonly held: HeldResult
  readonly decide: Decide
}) {
  const { line, held, decide } = props
  const text = useText(centreText)
  const [choosing, setChoosing] = useState<OtherResult | null>(null)
  if (line.others.length === 0) return null
  const own = {
    version: held.result.version,
    closedAt: held.result.closedAt,
    total: held.result.grade?.report.total ?? null,
    signatures: held.signatures,
    findings: held.findings,
  }
  return (
    <section className="results-section">
      <Alert
        type="warning"
        showIcon
        title={text.several}
        description={line.chosenBecause === null ? text.severalHint : text.severalChosen(line.chosenBecause)}
      />
      <ul className="results-others">
        <li>
          <Described of={own} /> <strong>{text.counts}</strong>
        </li>
        {line.others.toSorted(newestFirst).map((other) => (
          <li key={other.bundleHash}>
            <Described of={other} />{' '}
            <Button size="small" onClick={() => setChoosing(other)}>
              {text.useThis}
            </Button>
          </li>
        ))}
      </ul>
      {choosing !== null && (
        <ChoiceDialog
          choosing={choosing}
          onCancel={() => setChoosing(null)}
          onChoose={async (reason) => {
            const decision = { centre: line.centre, result: choosing.bundleHash, reason }
            if (await decide({ kind: 'choose-result', ...decision })) setChoosing(null)
          }}
        />
      )}
    </section>
  )
}

function newestFirst(left: OtherResult, right: OtherResult): number {
  return right.version - left.version || right.closedAt.localeCompare(left.closedAt)
}

type Shown = Pick<OtherResult, 'version' | 'closedAt' | 'total' | 'signatures' | 'findings'>

function Described({ of: { version, closedAt, total, signatures, findings } }: { readonly of: Shown }) {
  const text = useText(centreText)
  const language = useLanguage()
  return (
    <>
      {text.version} {version} · {timeText(closedAt, language)} ·{' '}
      {total === null ? '—' : toFixed(toFraction(total), 2)} · {text.signatures} {signatures.length} ·{' '}
      {findings.length === 0 ? (
        <span className="results-good">{text.recomputesSame}</span>
      ) : (
        <span className="results-bad">{text.recomputesOtherwise(findings.length)}</span>
      )}
    </>
  )
}

function ChoiceDialog(props: {
  readonly choosing: Shown
  readonly onCancel: () => void
  readonly onChoose: (reason: string) => Promise<void>
}) {
  const text = useText(centreText)
  const common = useText(commonText)
  const [reason, setReason] = useState('')
  return (
    <Modal
      {...dialogLook}
      open
      title={text.choice}
      okText={text.choose}
      cancelText={common.cancel}
      okButtonProps={{ disabled: reason.trim() === '' }}
      onOk={() => props.onChoose(reason.trim())}
      onCancel={props.onCancel}
    >
      <p>
        <Described of={props.choosing} />
      </p>
      <label className="results-label" htmlFor="choice-reason">
        {common.reason}
      </label>
      <Input.TextArea
        id="choice-reason"
        rows={3}
        maxLength={4000}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
    </Modal>
  )
}

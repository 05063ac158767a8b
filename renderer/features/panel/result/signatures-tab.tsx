import { Alert, App, Button, Space } from 'antd'
import { useState } from 'react'
import { invoke } from '#renderer/app/bridge.ts'
import { runJob } from '#renderer/app/jobs.ts'
import { useLanguage, useText } from '#renderer/app/text.ts'
import { describeFailure } from '#shared/contract/failure-text.ts'
import type { CollectedFile } from '#shared/contract/panel.ts'
import { useCentre } from '../centre/centre-store.ts'
import '../grade/grade.css'
import { MergedList } from './merged-list.tsx'
import { ResultTable } from './result-table.tsx'
import { resultText } from './result-text.ts'
import { ScansCard } from './scans-card.tsx'
import { useMissing } from './use-readiness.ts'

/** The chair signs, members' copies come back and are merged, the scans of signed paper are kept with the result. */
export function SignaturesTab() {
  const text = useText(resultText)
  const { centre, isChair } = useCentre((state) => state)
  const newest = centre.results.at(-1)
  const voided = newest !== undefined && !newest.stands
  return (
    <div className="panel-scrolls panel-grade">
      {voided && (
        <Alert
          type="warning"
          showIcon
          role="alert"
          title={text.voidedTitle(newest.version)}
          description={text.voidedHint}
        />
      )}
      {newest?.stands !== true && <Alert type="info" showIcon title={text.voids} />}
      {isChair ? <Actions /> : <Alert type="info" title={text.lookOnly} />}
      <section className="panel-card">
        <h2>{text.results}</h2>
        <ResultTable results={centre.results} members={centre.members} />
      </section>
      <ScansCard />
    </div>
  )
}

function Actions() {
  const text = useText(resultText)
  const language = useLanguage()
  const { message } = App.useApp()
  const { centre, run, reload } = useCentre((state) => state)
  const [merged, setMerged] = useState<readonly CollectedFile[] | null>(null)
  const missing = useMissing()
  const newest = centre.results.at(-1)
  const where = { round: centre.round.id, centre: centre.centre.id }
  const target = (version: number) =>
    invoke('shell.choose-target', {
      purpose: 'panel-result',
      suggestedName: text.fileName(centre.centre.id, version),
    })
  const sign = async () => {
    const version = newest === undefined ? 1 : newest.stands ? newest.version : newest.version + 1
    const chosen = await target(version)
    if (chosen.ok && chosen.value !== null)
      await run('panel.sign', { ...where, file: chosen.value.token }, text.signing)
  }
  const exportResult = async () => {
    const chosen = await target(newest?.version ?? 1)
    if (!chosen.ok || chosen.value === null) return
    const result = await runJob('panel.export-result', { ...where, file: chosen.value.token }, text.exporting)
    if (result.ok) void message.success(text.exported(chosen.value.name, result.value.signatures))
    else {
      const { what, todo } = describeFailure(result.error, language)
      void message.error({ content: `${what} ${todo}`, duration: 12 })
    }
  }
  const merge = async () => {
    const chosen = await invoke('shell.choose-files', { purpose: 'panel-results' })
    if (!chosen.ok || chosen.value.length === 0) return
    const files = chosen.value.map(({ token }) => token)
    const result = await runJob('panel.merge-signatures', { files }, text.merging)
    if (result.ok) {
      setMerged(result.value)
      await reload()
    } else {
      const { what, todo } = describeFailure(result.error, language)
      void message.error({ content: `${what} ${todo}`, duration: 12 })
    }
  }
  return (
    <section className="panel-card">
      <h2>{text.steps}</h2>
      <p>
        {missing === null ? text.ready : <strong className="panel-failed">{text.notReady[missing]}</strong>}
      </p>
      <p className="ui-secondary">{text.signHint}</p>
      <Space wrap>
        <Button type="primary" disabled={missing !== null} onClick={() => void sign()}>
          {newest === undefined || newest.stands ? text.sign : text.signAgain}
        </Button>
        <Button disabled={newest === undefined} onClick={() => void merge()}>
          {text.merge}
        </Button>
        <Button disabled={newest?.stands !== true} onClick={() => void exportResult()}>
          {text.export}
        </Button>
      </Space>
      {merged !== null && <MergedList files={merged} />}
    </section>
  )
}

import { Alert, App, Button, Descriptions, Tag } from 'antd'
import { useState } from 'react'
import { invoke } from '#renderer/app/bridge.ts'
import { runJob } from '#renderer/app/jobs.ts'
import { useSession } from '#renderer/app/session.ts'
import { useLanguage, useMarks, useText } from '#renderer/app/text.ts'
import { describeFailure } from '#shared/contract/failure-text.ts'
import type { GrantedFile } from '#shared/contract/file-token.ts'
import type { CallOutput } from '#shared/contract/index.ts'
import { outcomeName } from '#shared/domain/outcome-names.ts'
import { conclusionNames } from '#shared/rounds/names.ts'
import { voteText } from '../centre/vote-text.ts'
import { ExactNumber } from '../grade/exact-number.tsx'
import '../grade/grade.css'
import { timeText } from '#renderer/app/show-time.ts'
import { countersignText } from './countersign-text.ts'
import { DecisionTable } from './decision-table.tsx'
import { OpinionView } from './opinion-view.tsx'
import { type OwnSheet, useOwnSheet } from './use-own-sheet.ts'

type ReadResult = CallOutput<'panel.read-result'>

/** A result as a member reads it before he signs. */
export function ResultView({ read, file }: { readonly read: ReadResult; readonly file: GrantedFile }) {
  const text = useText(countersignText)
  const language = useLanguage()
  const own = useOwnSheet(read.result)
  const { result, scheme, ok } = read
  const { round, centre, chair, grade, opinion } = result
  const name = (of: NonNullable<typeof grade>['report']['scoreGrade']) =>
    outcomeName(scheme?.kind ?? 'operation-evaluation', of)[language]
  return (
    <div className="panel-grade">
      <Alert type={ok ? 'success' : 'error'} showIcon title={ok ? text.good : text.bad} />
      <OwnNote own={own} />
      <Descriptions
        bordered
        size="small"
        column={{ xs: 1, lg: 2 }}
        items={[
          {
            key: 'centre',
            label: text.centre,
            children: (
              <>
                <strong>
                  {centre.id} {centre.centre.name}
                </strong>{' '}
                {round.drill && <Tag color="orange">{text.drill}</Tag>}
              </>
            ),
          },
          { key: 'round', label: text.round, children: `${round.name} · ${result.panel.name}` },
          { key: 'chair', label: text.chair, children: `${chair.name} · ${chair.organisation}` },
          {
            key: 'version',
            label: text.version,
            children: `${result.version} · ${text.closedAt} ${timeText(result.closedAt, language)}`,
          },
          ...(grade === null
            ? []
            : [
                {
                  key: 'total',
                  label: text.total,
                  children: <ExactNumber number={grade.report.total} />,
                },
                {
                  key: 'grade',
                  label: `${text.scoreGrade} / ${text.cappedGrade}`,
                  children: `${name(grade.report.scoreGrade)} / ${name(grade.report.cappedGrade)}`,
                },
              ]),
          {
            key: 'conclusion',
            label: text.conclusion,
            children: <strong>{conclusionNames[opinion.conclusion][language]}</strong>,
          },
          { key: 'vote', label: text.vote, children: voteText(opinion.vote, language) },
        ]}
      />
      <DecisionTable result={result} scheme={scheme} />
      <OpinionView result={result} />
      <Countersign
        read={read}
        file={file}
        allowed={ok && own.state !== 'differs' && own.state !== 'not-member'}
      />
    </div>
  )
}

function OwnNote({ own }: { readonly own: OwnSheet }) {
  const text = useText(countersignText)
  const { colon } = useMarks()
  switch (own.state) {
    case 'looking':
      return null
    case 'not-member':
      return <Alert type="error" showIcon title={text.notMember} />
    case 'none':
      return <Alert type="info" showIcon title={`${text.own}${colon}${text.ownNone}`} />
    case 'same':
    case 'differs':
    case 'elsewhere': {
      const said = { same: text.ownSame, differs: text.ownDiffers, elsewhere: text.ownElsewhere }[own.state]
      return (
        <Alert
          type={own.state === 'same' ? 'success' : own.state === 'differs' ? 'error' : 'warning'}
          showIcon
          title={`${text.own}${colon}${said}`}
          description={
            <span className="ui-mono">
              {text.ownCode} {own.counted}
            </span>
          }
        />
      )
    }
  }
}

function Countersign(props: {
  readonly read: ReadResult
  readonly file: GrantedFile
  readonly allowed: boolean
}) {
  const { read, file, allowed } = props
  const text = useText(countersignText)
  const language = useLanguage()
  const { message } = App.useApp()
  const identity = useSession((state) => state.identity)
  const [done, setDone] = useState<string | null>(null)
  const sign = async () => {
    const me = identity?.state === 'open' ? identity.identity.name : ''
    const suggestedName = text.suggested(read.result.centre.id, me)
    const target = await invoke('shell.choose-target', { purpose: 'panel-result', suggestedName })
    if (!target.ok || target.value === null) return
    const out = target.value
    const signed = await runJob('panel.countersign', { file: file.token, out: out.token }, text.signing)
    if (signed.ok) setDone(text.signed(out.name, signed.value.signatures))
    else {
      const { what, todo } = describeFailure(signed.error, language)
      void message.error({ content: `${what} ${todo}`, duration: 12 })
    }
  }
  return (
    <>
      {done !== null && <Alert type="success" showIcon role="status" title={done} />}
      <div>
        <Button type="primary" disabled={!allowed} onClick={() => void sign()}>
          {text.sign}
        </Button>
      </div>
    </>
  )
}

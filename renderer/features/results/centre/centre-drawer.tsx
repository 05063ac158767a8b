import { CheckCircleFilled, CloseCircleFilled } from '@ant-design/icons'
import { Alert, App, Button, Descriptions, Drawer, Tag } from 'antd'
import { useCallback, useRef, useState } from 'react'
import { timeText } from '#renderer/app/show-time.ts'
import { useLanguage, useText } from '#renderer/app/text.ts'
import type { HeldResult } from '#shared/contract/round-result.ts'
import { toFixed, toFraction } from '#shared/domain/exact.ts'
import type { Round } from '#shared/domain/round.ts'
import { conclusionNames } from '#shared/rounds/names.ts'
import { FindingTable } from '../finding-table.tsx'
import { FormsDialog } from '../forms/forms-dialog.tsx'
import { useGradeName } from '../grade-name.ts'
import { type CentreLine, waitsForTie } from '../ranking/centre-line.ts'
import { rankingText } from '../ranking/ranking-text.ts'
import type { ConfirmData, Decide } from '../ranking/use-ranking.ts'
import { BothReviews } from './both-reviews.tsx'
import { centreText } from './centre-text.ts'
import { DataConfirmation } from './data-confirmation.tsx'
import { DepartmentDecision } from './department-decision.tsx'
import { OtherResults } from './other-results.tsx'
import { UnrecordedContext } from './unrecorded.ts'

/** All about one centre of the ranking, and what the secretariat puts on record about it. */
export function CentreDrawer(props: {
  readonly line: CentreLine | null
  readonly round: Round
  readonly decide: Decide
  readonly confirm: ConfirmData
  readonly onClose: () => void
}) {
  const { line, round, decide, confirm, onClose } = props
  const text = useText(centreText)
  const { modal } = App.useApp()
  const [forms, setForms] = useState(false)
  const unrecorded = useRef(new Set<string>())
  const tell = useCallback((part: string, has: boolean) => {
    if (has) unrecorded.current.add(part)
    else unrecorded.current.delete(part)
  }, [])
  const close = () => {
    if (unrecorded.current.size === 0) return onClose()
    void modal.confirm({
      title: text.leaveTitle,
      content: text.leaveHint,
      okText: text.leave,
      cancelText: text.stay,
      autoFocusButton: 'cancel',
      onOk: onClose,
    })
  }
  return (
    <Drawer
      open={line !== null}
      size="min(46rem, 92vw)"
      title={line === null ? '' : `${line.centre} ${line.name}`}
      extra={<Button onClick={() => setForms(true)}>{text.forms}</Button>}
      onClose={close}
      destroyOnHidden
    >
      {line !== null &&
        (line.held === null ? (
          <Alert type="info" showIcon title={text.noResult} />
        ) : (
          <UnrecordedContext value={tell}>
            <Recomputation held={line.held} round={round} />
            <Grades line={line} held={line.held} />
            <Signatures held={line.held} />
            <OtherResults key={`others ${line.centre}`} line={line} held={line.held} decide={decide} />
            <DataConfirmation
              key={`data ${line.centre}`}
              line={line}
              counts={line.held.bundleHash}
              confirm={confirm}
            />
            <DepartmentDecision key={`department ${line.centre}`} line={line} decide={decide} />
          </UnrecordedContext>
        ))}
      {line !== null && <BothReviews line={line} round={round} />}
      {forms && line !== null && (
        <FormsDialog round={round} centre={line.centre} onClose={() => setForms(false)} />
      )}
    </Drawer>
  )
}

function Recomputation({ held, round }: { readonly held: HeldResult; readonly round: Round }) {
  const text = useText(centreText)
  const { findings } = held
  return (
    <section className="results-section">
      <Alert
        type={findings.length === 0 ? 'success' : 'error'}
        showIcon
        title={findings.length === 0 ? text.same : text.differs(findings.length)}
      />
      {findings.length > 0 && <FindingTable findings={findings} round={round} />}
    </section>
  )
}

function Grades({ line, held }: { readonly line: CentreLine; readonly held: HeldResult }) {
  const text = useText(centreText)
  const words = useText(rankingText)
  const language = useLanguage()
  const { ranked } = line
  const name = useGradeName()
  const total = held.result.grade?.report.total ?? null
  return (
    <section className="results-section">
      <h2>{text.grades}</h2>
      <Descriptions
        bordered
        size="small"
        column={1}
        items={[
          {
            key: 'total',
            label: text.total,
            children:
              total === null
                ? '—'
                : `${toFixed(toFraction(total), 2)}${total.includes('/') ? ` (${total})` : ''}`,
          },
          { key: 'score', label: text.scoreGrade, children: name(ranked?.scoreGrade) },
          { key: 'capped', label: text.cappedGrade, children: name(ranked?.cappedGrade) },
          {
            key: 'quota',
            label: text.quotaGrade,
            children: (
              <>
                {ranked !== null && waitsForTie(ranked) ? (
                  <Tag color="gold">{words.tieWaits}</Tag>
                ) : (
                  name(ranked?.quotaGrade)
                )}{' '}
                {ranked?.limited === true && <Tag color="orange">{text.limited}</Tag>}
              </>
            ),
          },
          {
            key: 'conclusion',
            label: text.conclusion,
            children: conclusionNames[held.result.opinion.conclusion][language],
          },
          {
            key: 'hash',
            label: text.hash,
            children: <span className="ui-mono">{held.bundleHash}</span>,
          },
          {
            key: 'closed',
            label: text.closedAt,
            children: timeText(held.result.closedAt, language),
          },
        ]}
      />
    </section>
  )
}

function Signatures({ held }: { readonly held: HeldResult }) {
  const text = useText(centreText)
  const { members, chair, grade } = held.result
  const signed = new Set<string>(held.signatures)
  const typedIn = new Set(grade?.sheets.flatMap(({ expert, transcribed }) => (transcribed ? [expert] : [])))
  return (
    <section className="results-section">
      <h2>
        {text.signatures} {held.signatures.length}/{members.length}
      </h2>
      <ul className="results-facts">
        {members.map(({ expert, name, person }) => {
          const has = person !== null && signed.has(person.principal)
          return (
            <li key={expert}>
              {has ? (
                <CheckCircleFilled aria-hidden className="results-good" />
              ) : (
                <CloseCircleFilled aria-hidden className="results-waiting" />
              )}{' '}
              {name}
              {person?.principal === chair.principal && ` · ${text.chair}`} ·{' '}
              {has ? text.signed : text.unsigned}{' '}
              {typedIn.has(expert) && (
                <Tag color="purple" title={text.transcribedHint}>
                  {text.transcribed}
                </Tag>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

import { App, Button } from 'antd'
import { memo, useDeferredValue, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { useSession } from '#renderer/app/session.ts'
import { useText } from '#renderer/app/text.ts'
import type { Pane } from '#renderer/ui/panes/pane-layout.ts'
import { SplitPanes } from '#renderer/ui/panes/split-panes.tsx'
import { usePanes } from '#renderer/ui/panes/use-panes.ts'
import { CheckStep } from './check-step.tsx'
import { MissingBar } from './missing-bar.tsx'
import { focusItem } from './next-field.ts'
import { acceptAsClaimed, contentOf } from './paper-content.ts'
import { useEditPaper, usePaper, usePaperPart } from './paper-context.ts'
import { emptyPaper } from './paper-draft.ts'
import { usePaperDrafts } from './paper-drafts.ts'
import { gradingOf, missingOf } from './paper-missing.ts'
import { ScanPane } from './scan-pane.tsx'
import { SheetForm } from './sheet-form.tsx'
import { transcribeText } from './transcribe-text.ts'

type TranscribePane = 'scan' | 'sheet'

const panes: readonly Pane<TranscribePane>[] = [
  { id: 'scan', minimum: 20, preferred: 36, grows: false },
  { id: 'sheet', minimum: 34, preferred: 50, grows: true },
]

/** Its fields follow the draft by themselves: a key in one of them draws no other anew. */
const StandingForm = memo(SheetForm)

/** Typing, then checking, both beside the scan. */
export function TranscribeSteps(props: { readonly isChair: boolean; readonly onDone: () => void }) {
  const { isChair, onDone } = props
  const text = useText(transcribeText)
  const container = useRef<HTMLDivElement>(null)
  const layout = usePanes('transcribe-panes', panes, container)
  const [checking, setChecking] = useState(false)
  const paper = usePaper()
  const edit = useEditPaper()
  const discard = usePaperDrafts((state) => state.discard)
  const typist = useSession(({ identity }) => (identity?.state === 'open' ? identity.identity.name : ''))
  const draft = useDeferredValue(usePaperPart((whole) => whole))
  const { content, missing, grading } = useMemo(() => {
    const { scheme, inScope, centre } = paper
    const sheet = { scheme, inScope, claims: centre.claims, period: centre.round.period }
    const content = contentOf(scheme, centre.claims, draft, inScope)
    return { content, missing: missingOf(sheet, draft, content), grading: gradingOf(sheet, content) }
  }, [paper, draft])
  const recused = draft.declaration.answer === 'recused'
  const whole = missing.length === 0 && (recused || grading.ok)
  const check = () => {
    // what was typed may have changed since somebody compared it
    edit((before) => ({ ...before, compared: false }))
    setChecking(true)
  }
  const goTo = (item: string) => {
    if (container.current !== null) focusItem(container.current, item)
  }
  const next = missing[0]?.item
  // sees what is missing as soon as the bar says it: a quick F8 used to go back to the field just filled
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'F8' || next === undefined || container.current === null) return
    event.preventDefault()
    focusItem(container.current, next)
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event)
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [])
  return (
    <>
      <div className="panel-differences-bar">
        <MissingBar missing={missing} grading={recused ? null : grading} onGo={goTo} />
        <span className="panel-centre-space" />
        {checking ? (
          <Button onClick={() => setChecking(false)}>{text.toTyping}</Button>
        ) : (
          <>
            <AcceptAll />
            <Discard />
            <Button type="primary" disabled={!whole} onClick={check}>
              {text.toCheck}
            </Button>
          </>
        )}
      </div>
      {!checking && (
        <p className="transcribe-keys ui-secondary">
          {text.keys} · {text.kept}
        </p>
      )}
      <SplitPanes
        container={container}
        panes={layout}
        borderLabel={text.border}
        parts={[
          { id: 'scan', content: <ScanPane fixed={checking} /> },
          {
            id: 'sheet',
            content:
              checking && whole ? (
                <CheckStep
                  content={content}
                  grading={grading}
                  typist={typist}
                  isChair={isChair}
                  onDone={() => {
                    discard(paper.key)
                    onDone()
                  }}
                />
              ) : (
                <StandingForm />
              ),
          },
        ]}
      />
    </>
  )
}

function AcceptAll() {
  const text = useText(transcribeText)
  const { scheme, centre, inScope } = usePaper()
  const edit = useEditPaper()
  const codes = [...scheme.lists, ...scheme.facts].map(({ code }) => code).filter(inScope)
  return (
    <Button onClick={() => edit((draft) => acceptAsClaimed(scheme, centre.claims, draft, new Set(codes)))}>
      {text.acceptAll}
    </Button>
  )
}

function Discard() {
  const text = useText(transcribeText)
  const { modal } = App.useApp()
  const { key } = usePaper()
  const untouched = usePaperPart((draft) => draft === emptyPaper)
  const discard = usePaperDrafts((state) => state.discard)
  return (
    <Button
      disabled={untouched}
      onClick={() =>
        void modal.confirm({
          title: text.discardTitle,
          content: text.discardHint,
          okText: text.ok,
          okButtonProps: { danger: true },
          cancelText: text.cancel,
          onOk: () => discard(key),
        })
      }
    >
      {text.discard}
    </Button>
  )
}

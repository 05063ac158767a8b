import { Alert, App, Button } from 'antd'
import { useState } from 'react'
import { invoke } from '#renderer/app/bridge.ts'
import { runJob } from '#renderer/app/jobs.ts'
import { useLanguage, useText } from '#renderer/app/text.ts'
import { useTell } from '#renderer/ui/use-tell.tsx'
import type { Failure } from '#shared/contract/failure.ts'
import { describeFailure } from '#shared/contract/failure-text.ts'
import type { CollectedFile } from '#shared/contract/panel.ts'
import type { SheetContent } from '#shared/domain/score-sheet.ts'
import { boardText } from '../board/board-text.ts'
import { usePaper, usePaperPart } from './paper-context.ts'
import { transcribeText } from './transcribe-text.ts'

/** Whether two names are one person's, whatever spaces and width they are written with. */
export function samePerson(left: string, right: string): boolean {
  const plain = (name: string) => name.normalize('NFKC').replace(/\s/g, '')
  return plain(left) !== '' && plain(left) === plain(right)
}

const nothing: SheetContent = { verifications: [], judgements: [], notApplicable: [], vetoProposals: [] }

type Refusal =
  | { readonly kind: 'failure'; readonly failure: Failure }
  | { readonly kind: 'refused'; readonly reason: NonNullable<CollectedFile['reason']> | null }

/** Signs the paper in; the secretariat saves it for the chair as well, who keeps the panel's board. */
export function SignIn(props: {
  readonly content: SheetContent
  readonly isChair: boolean
  readonly ready: boolean
  readonly onDone: () => void
}) {
  const { content, isChair, ready, onDone } = props
  const text = useText(transcribeText)
  const { message } = App.useApp()
  const { saved } = useTell()
  const { centre, member } = usePaper()
  const { scan, declaration, checkedBy } = usePaperPart((draft) => draft)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [busy, setBusy] = useState(false)
  const signIn = async () => {
    const { answer, relations, reason } = declaration
    if (scan === null || answer === null) return
    setRefusal(null)
    const out = isChair
      ? null
      : await invoke('shell.choose-target', {
          purpose: 'scores-bundle',
          suggestedName: text.fileName(centre.centre.id, member.expert),
        })
    if (out !== null && (!out.ok || out.value === null)) {
      if (!out.ok) setRefusal({ kind: 'failure', failure: out.error })
      return
    }
    const target = out === null ? null : out.value
    setBusy(true)
    const result = await runJob(
      'panel.transcribe',
      {
        round: centre.round.id,
        centre: centre.centre.id,
        expert: member.expert,
        content: answer === 'recused' ? nothing : content,
        declaration: { answer, relations, reason: reason.trim() },
        checkedBy: checkedBy.trim(),
        scan: scan.file.token,
        out: target?.token ?? null,
      },
      text.signing,
    )
    setBusy(false)
    if (!result.ok) setRefusal({ kind: 'failure', failure: result.error })
    else if (result.value.outcome === 'refused') setRefusal({ kind: 'refused', reason: result.value.reason })
    else {
      const { name } = member
      if (target === null) void message.success(text.done(name), 8)
      else saved(target, text.doneFor(name))
      onDone()
    }
  }
  return (
    <>
      {refusal !== null && <Refused refusal={refusal} />}
      <Button type="primary" disabled={!ready} loading={busy} onClick={() => void signIn()}>
        {isChair ? text.signIn : text.signInFor}
      </Button>
    </>
  )
}

function Refused({ refusal }: { readonly refusal: Refusal }) {
  const text = useText(transcribeText)
  const words = useText(boardText)
  const language = useLanguage()
  if (refusal.kind === 'refused')
    return (
      <Alert
        type="error"
        showIcon
        role="alert"
        title={`${text.refused}${refusal.reason === null ? '' : words.reasons[refusal.reason].join(' — ')}`}
      />
    )
  const { failure } = refusal
  if (failure.code === 'cancelled') return null
  if (failure.reason === 'second-person')
    return <Alert type="error" showIcon role="alert" title={text.secondPerson} />
  const { what, todo } = describeFailure(failure, language)
  return <Alert type="error" showIcon role="alert" title={`${text.refused}${what}`} description={todo} />
}

import { Alert, App, Modal } from 'antd'
import { useState } from 'react'
import { runJob } from '#renderer/app/jobs.ts'
import { defineText, useText } from '#renderer/app/text.ts'
import { FailureAlert } from '#renderer/ui/failure-alert.tsx'
import type { AssignedWork } from '#shared/contract/assignment.ts'
import type { Failure } from '#shared/contract/failure.ts'
import type { StageProps } from './assignment-screen.tsx'
import { CentreHead } from './centre-head.tsx'
import { DeclarationFields } from './declaration-fields.tsx'
import { type DraftDeclaration, declarationOf } from './declared.ts'
import { assignmentText } from './text.ts'

const texts = defineText({
  zh: {
    title: '补报利益关系',
    warning:
      '选择“回避”后：该中心的材料立即关闭，已提交的评分作废、不再计入，但评分和声明都留存备查。不能改回。',
    submit: '声明',
    question: (name: string) => `确认回避 ${name}？`,
    consequence: {
      sealed: '材料将关闭；您已提交的评分作废，记录留存；请在下次上交时一并交给组长。',
      draft: '材料将关闭；您尚未提交的评分不再计入，记录留存；请在下次上交时一并交给组长。',
    },
    ok: '确认回避',
    declaring: (name: string) => `登记声明：${name}`,
    done: (name: string) => `已登记对 ${name} 的声明，请重新上交。`,
  },
  en: {
    title: 'Report a conflict of interest',
    warning:
      'If you recuse yourself, the material closes at once, and sealed scores are void and count no more, while scores and declaration stay on record. It cannot be taken back.',
    submit: 'Declare',
    question: (name: string) => `Recuse yourself from ${name}?`,
    consequence: {
      sealed:
        'The material closes; your sealed scores are void and stay on record. Hand in again so that the chair knows.',
      draft:
        'The material closes; what you have not sealed no longer counts and stays on record. Hand in again so that the chair knows.',
    },
    ok: 'Recuse myself',
    declaring: (name: string) => `Declaring: ${name}`,
    done: (name: string) => `Your declaration about ${name} is on record. Hand in again.`,
  },
})

/** A conflict found later: said plainly what a recusal does, and asked once more before it does. */
export function LateConflictDialog({
  view,
  work,
  onChange,
  onClose,
}: StageProps & { readonly work: AssignedWork; readonly onClose: () => void }) {
  const text = useText(texts)
  const words = useText(assignmentText)
  const { modal, message } = App.useApp()
  const [draft, setDraft] = useState<DraftDeclaration>({ answer: 'recused', relations: [], reason: '' })
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const declaration = declarationOf(work.id, draft)
  const { name } = work.centre
  const declare = async () => {
    if (declaration === null) return
    setBusy(true)
    const where = { round: view.round.id, panel: view.panel.id }
    const result = await runJob('assignment.declare', { ...where, declaration }, text.declaring(name))
    setBusy(false)
    if (!result.ok) {
      setFailure(result.error)
      return
    }
    onChange(result.value)
    onClose()
    void message.success(text.done(name))
  }
  const ask = () => {
    if (declaration?.answer !== 'recused') {
      void declare()
      return
    }
    modal.confirm({
      title: text.question(name),
      content: work.sealedVersion === null ? text.consequence.draft : text.consequence.sealed,
      okText: text.ok,
      okButtonProps: { danger: true },
      cancelText: words.cancel,
      onOk: () => {
        void declare()
      },
    })
  }
  return (
    <Modal
      open
      width="44rem"
      title={text.title}
      okText={text.submit}
      cancelText={words.cancel}
      okButtonProps={{ disabled: declaration === null }}
      confirmLoading={busy}
      onOk={ask}
      onCancel={onClose}
    >
      <CentreHead work={work} />
      <DeclarationFields centre={name} answers={['explained', 'recused']} draft={draft} onChange={setDraft} />
      {draft.answer === 'recused' && <Alert type="warning" showIcon title={text.warning} />}
      {failure !== null && <FailureAlert failure={failure} />}
    </Modal>
  )
}

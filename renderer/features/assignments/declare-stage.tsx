import { App, Button, Card, Checkbox, Space, Typography } from 'antd'
import { useState } from 'react'
import { runJob } from '#renderer/app/jobs.ts'
import { defineText, useLanguage, useText } from '#renderer/app/text.ts'
import { FailureAlert } from '#renderer/ui/failure-alert.tsx'
import type { AssignedWork } from '#shared/contract/assignment.ts'
import type { Failure } from '#shared/contract/failure.ts'
import { declarationAnswerSchema, relationSchema } from '#shared/domain/declaration.ts'
import { relationNames } from '#shared/rounds/names.ts'
import type { StageProps } from './assignment-screen.tsx'
import { CentreHead } from './centre-head.tsx'
import { DeclarationFields } from './declaration-fields.tsx'
import { DeclarationTable } from './declaration-table.tsx'
import { type DraftDeclaration, declarationOf, untouched } from './declared.ts'
import { assignmentText } from './text.ts'

const texts = defineText({
  zh: {
    list: '需要声明的利益关系',
    hint: '请对照下列情形，逐一核对每个中心及其牵头、共建单位。作出声明之前，材料不会打开。',
    read: '我已逐条对照上列情形',
    readDue: '请先在上方勾选“我已逐条对照上列情形”。',
    allNone: '其余全部无利益关系',
    submit: (ready: number, all: number) => `提交声明（${ready} / ${all}）`,
    question: '确认提交声明',
    none: (names: string) => `无利益关系：${names}`,
    explained: (names: string) => `有关系，已说明：${names}`,
    recused: (names: string) => `回避：${names}。这些中心的材料不会打开，您也不参加对它们的讨论和打分。`,
    final: '声明用您的密钥签名并留存。以后发现新的利益关系可以补报；已回避的不能改回。',
    ok: '确认提交',
    opening: (name: string) => `登记声明并取出材料：${name}`,
    done: '已作的声明',
    separator: '、',
  },
  en: {
    list: 'Relations to declare',
    hint: 'Check every centre, its lead unit and its partners against this list. No material opens before you have declared.',
    read: 'I have gone through the list',
    readDue: 'First tick “I have gone through the list” above.',
    allNone: 'No conflict with all the others',
    submit: (ready: number, all: number) => `Declare (${ready} of ${all})`,
    question: 'Declare this?',
    none: (names: string) => `No conflict: ${names}`,
    explained: (names: string) => `A relation, explained: ${names}`,
    recused: (names: string) =>
      `Recused: ${names}. Their material does not open, and you take no part in discussing or scoring them.`,
    final:
      'The declarations are signed with your key and kept. A conflict found later can be added; a recusal cannot be taken back.',
    ok: 'Declare',
    opening: (name: string) => `Declaring and opening: ${name}`,
    done: 'Declared so far',
    separator: ', ',
  },
})

/** The list of relations, then an answer for every centre; nothing of a centre shows but what is needed to declare. */
export function DeclareStage({ view, onChange }: StageProps) {
  const text = useText(texts)
  const language = useLanguage()
  const due = view.centres.filter(({ access }) => access === 'closed')
  const declared = view.centres.filter(({ access }) => access !== 'closed')
  return (
    <>
      <Card size="small" title={<h2 className="assignment-heading">{text.list}</h2>}>
        <Typography.Paragraph>{text.hint}</Typography.Paragraph>
        <ol className="assignment-relation-list">
          {relationSchema.options.map((relation) => (
            <li key={relation}>{relationNames[relation][language]}</li>
          ))}
        </ol>
      </Card>
      {due.length > 0 && <DueDeclarations due={due} view={view} onChange={onChange} />}
      {declared.length > 0 && (
        <section className="assignment-section">
          <h2 className="assignment-heading">{text.done}</h2>
          <DeclarationTable centres={declared} />
        </section>
      )}
    </>
  )
}

function DueDeclarations({ due, view, onChange }: StageProps & { readonly due: readonly AssignedWork[] }) {
  const text = useText(texts)
  const words = useText(assignmentText)
  const { modal } = App.useApp()
  const [read, setRead] = useState(false)
  const [drafts, setDrafts] = useState<Readonly<Record<string, DraftDeclaration>>>({})
  const [failure, setFailure] = useState<Failure | null>(null)
  const [busy, setBusy] = useState(false)
  const draftOf = ({ id }: AssignedWork) => drafts[id] ?? untouched
  const ready = due.flatMap((work) => {
    const declaration = declarationOf(work.id, draftOf(work))
    return declaration === null ? [] : [{ declaration, name: work.centre.name }]
  })
  const submit = async () => {
    setBusy(true)
    setFailure(null)
    for (const { declaration, name } of ready) {
      const where = { round: view.round.id, panel: view.panel.id }
      const result = await runJob('assignment.declare', { ...where, declaration }, text.opening(name))
      if (!result.ok) {
        setFailure(result.error)
        break
      }
      onChange(result.value)
    }
    setBusy(false)
  }
  const ask = () => {
    const named = declarationAnswerSchema.options.flatMap((answer) => {
      const names = ready.filter(({ declaration }) => declaration.answer === answer).map(({ name }) => name)
      return names.length === 0 ? [] : [text[answer](names.join(text.separator))]
    })
    modal.confirm({
      title: text.question,
      width: '36rem',
      content: (
        <>
          {named.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <p className="ui-secondary">{text.final}</p>
        </>
      ),
      okText: text.ok,
      cancelText: words.cancel,
      onOk: () => {
        void submit()
      },
    })
  }
  return (
    <section className="assignment-section">
      <Space wrap className="assignment-all-none">
        <Checkbox checked={read} onChange={(event) => setRead(event.target.checked)}>
          {text.read}
        </Checkbox>
        <Button
          disabled={!read || busy}
          onClick={() =>
            setDrafts((before) => ({
              ...Object.fromEntries(due.map(({ id }) => [id, { ...untouched, answer: 'none' }])),
              ...Object.fromEntries(Object.entries(before).filter(([, { answer }]) => answer !== null)),
            }))
          }
        >
          {text.allNone}
        </Button>
      </Space>
      {due.map((work) => (
        <Card key={work.id} size="small" className="assignment-centre">
          <CentreHead work={work} />
          <DeclarationFields
            centre={work.centre.name}
            answers={declarationAnswerSchema.options}
            draft={draftOf(work)}
            onChange={(draft) => setDrafts((before) => ({ ...before, [work.id]: draft }))}
          />
        </Card>
      ))}
      {failure !== null && <FailureAlert failure={failure} />}
      <Space wrap>
        <Button
          type="primary"
          size="large"
          loading={busy}
          disabled={!read || ready.length === 0}
          onClick={ask}
        >
          {text.submit(ready.length, due.length)}
        </Button>
        {!read && ready.length > 0 && <span>{text.readDue}</span>}
      </Space>
    </section>
  )
}

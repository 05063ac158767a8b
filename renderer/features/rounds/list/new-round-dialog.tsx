import { Checkbox, Form, Input, Modal, Select, Space } from 'antd'
import { useState } from 'react'
import { invoke } from '#renderer/app/bridge.ts'
import { defineText, useLanguage, useText } from '#renderer/app/text.ts'
import { FailureAlert } from '#renderer/ui/failure-alert.tsx'
import { dayPlaceholder } from '#renderer/ui/read-day.ts'
import type { Failure } from '#shared/contract/failure.ts'
import type { SchemeSummary } from '#shared/contract/scheme.ts'
import { type Round, roundKindSchema } from '#shared/domain/round.ts'
import { roundKindNames } from '#shared/rounds/names.ts'
import { newRoundId } from './new-round-id.ts'
import {
  newDraft,
  proposedName,
  type RoundDraft,
  readDraft,
  schemesFor,
  type WrongField,
} from './round-draft.ts'

const texts = defineText({
  zh: {
    title: '新建评审批次',
    copyTitle: (name: string) => `复制“${name}”`,
    copyHint: '沿用规则和专家名单（含已登记的密钥），不沿用申报中心、分组、回避、日程和结果。',
    kind: '评审类型',
    name: '批次名称',
    period: '评价期（年）',
    from: '评价期起始年',
    to: '评价期截止年',
    cutOffDay: '截止日',
    cutOffHint: '判断“运行满三年”等以这一天为准',
    scheme: '指标体系',
    noScheme: '咨询论证只汇集意见，不打分，不用指标体系',
    schemeMissing: '没有适用的指标体系，可先创建批次，导入后再选',
    reference: '参考，非官方',
    drill: '这是演练',
    drillHint: '演练批次处处标有“演练”，不与正式批次混用',
    wrong: {
      name: '请填写名称',
      year: '请填四位年份',
      period: '起始年不能晚于截止年',
      cutOffDay: `请填日期，如 ${dayPlaceholder}`,
    },
    create: '创建',
    cancel: '取消',
  },
  en: {
    title: 'New round',
    copyTitle: (name: string) => `Copy “${name}”`,
    copyHint:
      'Takes over rules and experts with their keys; not centres, panels, recusals, visits or results.',
    kind: 'Kind',
    name: 'Name',
    period: 'Review period (years)',
    from: 'First year of the period',
    to: 'Last year of the period',
    cutOffDay: 'Cut-off day',
    cutOffHint: 'Three full years of running and the like are counted to this day',
    scheme: 'Indicator system',
    noScheme: 'A consultation collects opinions without scores and needs no indicator system',
    schemeMissing:
      'There is no indicator system of this kind; create the round, import one and choose it later',
    reference: 'reference, not official',
    drill: 'This is a drill',
    drillHint: 'A drill is marked 演练 everywhere and never mixes with a real round',
    wrong: {
      name: 'Give it a name',
      year: 'Enter years of four digits',
      period: 'The first year must not be after the last',
      cutOffDay: `Enter a day such as ${dayPlaceholder}`,
    },
    create: 'Create',
    cancel: 'Cancel',
  },
})

/** Asks for what a round starts with; everything can be changed later until it is issued. */
export function NewRoundDialog(props: {
  readonly copyFrom: Round | null
  readonly schemes: readonly SchemeSummary[]
  readonly onClose: () => void
  readonly onCreated: (round: Round) => void
}) {
  const { copyFrom, schemes, onClose, onCreated } = props
  const text = useText(texts)
  const language = useLanguage()
  const [draft, setDraft] = useState(() => newDraft(new Date().getFullYear(), copyFrom, schemes))
  const [failure, setFailure] = useState<Failure | null>(null)
  const [busy, setBusy] = useState(false)
  const change = (part: Partial<RoundDraft>) => setDraft((last) => ({ ...last, ...part }))
  const ready = readDraft(draft, language)
  const help = (...fields: readonly WrongField[]) => {
    const found = 'wrong' in ready ? ready.wrong.find((field) => fields.includes(field)) : undefined
    return found === undefined ? {} : { validateStatus: 'error' as const, help: text.wrong[found] }
  }
  const fitting = schemesFor(draft.kind, schemes)

  const create = async () => {
    if ('wrong' in ready || busy) return
    setBusy(true)
    const id = newRoundId(Date.now(), (bytes) => crypto.getRandomValues(bytes))
    const result = await invoke('round.create', { ...ready, round: id, copyFrom: copyFrom?.id ?? null })
    setBusy(false)
    if (result.ok) onCreated(result.value)
    else setFailure(result.error)
  }

  return (
    <Modal
      open
      title={copyFrom === null ? text.title : text.copyTitle(copyFrom.name)}
      okText={text.create}
      cancelText={text.cancel}
      okButtonProps={{ disabled: 'wrong' in ready, loading: busy }}
      onOk={() => void create()}
      onCancel={onClose}
    >
      {failure !== null && <FailureAlert failure={failure} />}
      {copyFrom !== null && <p className="ui-secondary">{text.copyHint}</p>}
      <Form layout="vertical" onSubmitCapture={() => void create()}>
        <Form.Item label={text.kind} htmlFor="new-round-kind">
          <Select
            id="new-round-kind"
            value={draft.kind}
            options={roundKindSchema.options.map((kind) => ({
              value: kind,
              label: roundKindNames[kind][language],
            }))}
            onChange={(kind) => change({ kind, scheme: schemesFor(kind, schemes)[0]?.hash ?? null })}
          />
        </Form.Item>
        <Form.Item label={text.name} htmlFor="new-round-name" {...help('name')}>
          <Input
            id="new-round-name"
            maxLength={120}
            value={draft.name ?? proposedName(draft, language)}
            onChange={(event) => change({ name: event.target.value })}
          />
        </Form.Item>
        <Form.Item label={text.period} htmlFor="new-round-from" {...help('year', 'period')}>
          <Space>
            <Input
              id="new-round-from"
              aria-label={text.from}
              inputMode="numeric"
              style={{ width: '6rem' }}
              value={draft.from}
              onChange={(event) => change({ from: event.target.value })}
            />
            –
            <Input
              aria-label={text.to}
              inputMode="numeric"
              style={{ width: '6rem' }}
              value={draft.to}
              onChange={(event) => change({ to: event.target.value })}
            />
          </Space>
        </Form.Item>
        <Form.Item
          label={text.cutOffDay}
          htmlFor="new-round-day"
          extra={text.cutOffHint}
          {...help('cutOffDay')}
        >
          <Input
            id="new-round-day"
            placeholder={dayPlaceholder}
            style={{ width: '12rem' }}
            value={draft.cutOffDay}
            onChange={(event) => change({ cutOffDay: event.target.value })}
          />
        </Form.Item>
        {draft.kind === 'consultation' ? (
          <p className="ui-secondary">{text.noScheme}</p>
        ) : (
          <Form.Item
            label={text.scheme}
            htmlFor="new-round-scheme"
            extra={fitting.length === 0 ? text.schemeMissing : undefined}
          >
            <Select
              id="new-round-scheme"
              value={draft.scheme}
              disabled={fitting.length === 0}
              options={fitting.map(({ hash, scheme }) => ({
                value: hash,
                label: `${scheme.name[language]} ${scheme.version}${scheme.status === 'reference' ? `（${text.reference}）` : ''}`,
              }))}
              onChange={(scheme) => change({ scheme })}
            />
          </Form.Item>
        )}
        <Form.Item extra={text.drillHint}>
          <Checkbox checked={draft.drill} onChange={(event) => change({ drill: event.target.checked })}>
            {text.drill}
          </Checkbox>
        </Form.Item>
      </Form>
    </Modal>
  )
}

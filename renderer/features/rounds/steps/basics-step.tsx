import { Checkbox, Select, Tag } from 'antd'
import { defineText, useLanguage, useText } from '#renderer/app/text.ts'
import { dayPlaceholder, readDay } from '#renderer/ui/read-day.ts'
import { yearSchema } from '#shared/domain/brand.ts'
import { roundKindSchema } from '#shared/domain/round.ts'
import { schemeKindOf } from '#shared/rounds/checks/check-whole.ts'
import { roundKindNames } from '#shared/rounds/names.ts'
import { referenceRules } from '#shared/rounds/reference-rules.ts'
import { DraftField, readRequired } from '../draft-field.tsx'
import { useFrozen, useRound, useScheme } from '../round-store.ts'
import { StepFrame } from '../step-frame.tsx'
import { roundText } from '../text.ts'

const texts = defineText({
  zh: {
    kind: '评审类型',
    kindHint: '更改类型会清空指标体系，并换上该类型的参考规则',
    name: '批次名称',
    period: '评价期',
    from: '评价期起始年',
    to: '评价期截止年',
    yearNeeded: '请填四位年份，起始年不晚于截止年',
    cutOffDay: '截止日',
    cutOffHint: '“运行满三年”等以这一天为准',
    dayNeeded: '请填日期，如 2026-08-12',
    scheme: '指标体系',
    noScheme: '咨询论证只汇集意见，不打分，不用指标体系。',
    schemeHint: '批次按指标体系的哈希固定：同名文件改动一个字，哈希就不同。',
    hash: '哈希',
    choose: '请选择指标体系',
    unknown: '本机没有这个指标体系，请先在“指标体系”中导入',
    reference: '参考，非官方',
    official: '正式',
    drill: '这是演练',
    drillHint: '任务包、评分表和结果都会标“演练”，不与正式批次混用',
    number: '批次编号',
  },
  en: {
    kind: 'Kind',
    kindHint: 'Another kind clears the indicator system and brings the reference rules of that kind',
    name: 'Name',
    period: 'Review period',
    from: 'First year of the period',
    to: 'Last year of the period',
    yearNeeded: 'Four digits each, the first not after the last',
    cutOffDay: 'Cut-off day',
    cutOffHint: 'Three full years of running and the like are counted to this day',
    dayNeeded: 'A date such as 2026-08-12',
    scheme: 'Indicator system',
    noScheme: 'A consultation collects opinions without scores and needs no indicator system.',
    schemeHint: 'The round is frozen to the hash: change one character of the file and the hash differs.',
    hash: 'Hash',
    choose: 'Choose an indicator system',
    unknown: 'This indicator system is not on this machine; import it under “Indicator systems” first',
    reference: 'Reference, not official',
    official: 'Official',
    drill: 'This is a drill',
    drillHint: 'Bundles, sheets and results are marked 演练 and never mix with a real round',
    number: 'Number of the round',
  },
})

function SchemeField({ frozen }: { readonly frozen: boolean }) {
  const text = useText(texts)
  const language = useLanguage()
  const { round, schemes, change } = useRound((state) => state)
  const scheme = useScheme()
  const fitting = schemes.filter((one) => one.scheme.kind === schemeKindOf[round.kind])
  if (schemeKindOf[round.kind] === null && round.scheme === null) return <p>{text.noScheme}</p>
  return (
    <>
      <Select
        id="round-scheme"
        aria-label={text.scheme}
        style={{ width: '100%' }}
        placeholder={text.choose}
        disabled={frozen}
        value={round.scheme?.hash ?? null}
        options={fitting.map((one) => ({
          value: one.hash,
          label: `${one.scheme.name[language]} ${one.scheme.version}`,
        }))}
        onChange={(hash) => {
          const chosen = fitting.find((one) => one.hash === hash)
          if (chosen === undefined) return
          const { id, version, panelRule, consensusRule, quota } = chosen.scheme
          void change((last) => ({
            ...last,
            scheme: { id, version, hash: chosen.hash },
            rules: { ...last.rules, panelRule, consensusRule, quota },
          }))
        }}
      />
      {scheme !== null && (
        <p className="round-hint">
          <Tag color={scheme.status === 'reference' ? 'gold' : 'blue'}>{text[scheme.status]}</Tag>
          {scheme.basis[language]}
        </p>
      )}
      {round.scheme !== null && (
        <p className="round-hint ui-mono">
          {text.hash} {round.scheme.hash}
        </p>
      )}
      {round.scheme !== null && scheme === null && <p className="round-hint">{text.unknown}</p>}
      <p className="round-hint">{text.schemeHint}</p>
    </>
  )
}

/** What the round is: kind, name, period, cut-off day, scheme, drill. */
export function BasicsStep() {
  const text = useText(texts)
  const { required } = useText(roundText)
  const language = useLanguage()
  const { round, change } = useRound((state) => state)
  const frozen = useFrozen('frame')
  const closed = useFrozen('lists')
  const year = (end: 'from' | 'to') => (
    <DraftField
      label={text[end]}
      width="9rem"
      value={round.period[end]}
      disabled={frozen}
      refusal={text.yearNeeded}
      read={(typed) => {
        const parsed = yearSchema.safeParse(typed.trim().normalize('NFKC'))
        if (!parsed.success) return null
        const period = { ...round.period, [end]: parsed.data }
        return period.from <= period.to ? parsed.data : null
      }}
      onSave={(value) => void change((last) => ({ ...last, period: { ...last.period, [end]: value } }))}
    />
  )
  return (
    <StepFrame step="basics" frame>
      <div className="round-form">
        <label htmlFor="round-kind">{text.kind}</label>
        <div>
          <Select
            id="round-kind"
            style={{ width: '14rem' }}
            value={round.kind}
            disabled={frozen}
            options={roundKindSchema.options.map((kind) => ({
              value: kind,
              label: roundKindNames[kind][language],
            }))}
            onChange={(kind) =>
              void change((last) => ({ ...last, kind, scheme: null, rules: referenceRules(kind, null) }))
            }
          />
          <p className="round-hint">{text.kindHint}</p>
        </div>
        <label htmlFor="round-name">{text.name}</label>
        <DraftField
          id="round-name"
          label={text.name}
          value={round.name}
          maxLength={120}
          disabled={closed}
          refusal={required}
          read={readRequired}
          onSave={(name) => void change((last) => ({ ...last, name }))}
        />
        <span className="round-label">{text.period}</span>
        <div style={{ display: 'flex', gap: '0.5rem', alignItems: 'baseline' }}>
          {year('from')} – {year('to')}
        </div>
        <label htmlFor="round-cut-off">{text.cutOffDay}</label>
        <div>
          <DraftField
            id="round-cut-off"
            label={text.cutOffDay}
            width="12rem"
            value={round.cutOffDay}
            disabled={frozen}
            refusal={text.dayNeeded}
            placeholder={dayPlaceholder}
            read={readDay}
            onSave={(cutOffDay) => void change((last) => ({ ...last, cutOffDay }))}
          />
          <p className="round-hint">{text.cutOffHint}</p>
        </div>
        <label htmlFor="round-scheme">{text.scheme}</label>
        <div>
          <SchemeField frozen={frozen} />
        </div>
        <span className="round-label">{roundText[language].drill}</span>
        <div>
          <Checkbox
            checked={round.drill}
            disabled={frozen}
            onChange={({ target }) => void change((last) => ({ ...last, drill: target.checked }))}
          >
            {text.drill}
          </Checkbox>
          <p className="round-hint">{text.drillHint}</p>
        </div>
        <span className="round-label">{text.number}</span>
        <span className="ui-mono">{round.id}</span>
      </div>
    </StepFrame>
  )
}

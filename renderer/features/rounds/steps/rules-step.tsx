import { Checkbox, Select } from 'antd'
import type { ReactNode } from 'react'
import { useLanguage, useText } from '#renderer/app/text.ts'
import type { RoundRules } from '#shared/domain/round.ts'
import { indicatorsOf } from '#shared/domain/scheme.ts'
import { thirdOutside } from '#shared/rounds/reference-rules.ts'
import { DraftField } from '../draft-field.tsx'
import { useFrozen, useRound, useScheme } from '../round-store.ts'
import { StepFrame } from '../step-frame.tsx'
import { readDecimal, readMonthDay, readWhole } from './read-number.ts'
import { rulesText } from './rules-text.ts'

const methods = ['mean', 'median', 'trimmed-totals', 'trimmed-indicators'] as const

function Rule(props: { readonly label: string; readonly hint?: string; readonly children: ReactNode }) {
  return (
    <>
      <span className="round-label">{props.label}</span>
      <div>
        <div className="round-rule">{props.children}</div>
        {props.hint !== undefined && <p className="round-hint">{props.hint}</p>}
      </div>
    </>
  )
}

/** The rules of the round in plain words: what counts, who may decide, how panels are made. */
export function RulesStep() {
  const text = useText(rulesText)
  const language = useLanguage()
  const { round, change } = useRound((state) => state)
  const scheme = useScheme()
  const frozen = useFrozen('frame')
  const { rules } = round
  const put = (part: Partial<RoundRules>) =>
    void change((last) => ({ ...last, rules: { ...last.rules, ...part } }))
  const whole = (
    label: string,
    value: number,
    [from, to]: readonly [number, number],
    save: (value: number) => void,
  ) => (
    <DraftField
      label={label}
      width="5.5rem"
      value={String(value)}
      disabled={frozen}
      refusal={text.wholeNeeded(from, to)}
      read={(typed) => readWhole(typed, from, to)}
      onSave={save}
    />
  )
  const percent = (label: string, value: string, save: (value: RoundRules['quorum']['percent']) => void) => (
    <DraftField
      label={label}
      width="6.5rem"
      suffix="%"
      value={value}
      disabled={frozen}
      refusal={text.percentNeeded}
      read={readDecimal}
      onSave={save}
    />
  )
  const { panelRule, consensusRule, quota, quorum, majority, panelSize, outsidePercent, load } = rules
  return (
    <StepFrame step="rules" frame hint={text.hint}>
      <h3>{text.groups.scoring}</h3>
      <div className="round-form">
        <Rule label={text.method} hint={text.methodHint}>
          <Select
            aria-label={text.method}
            style={{ width: '24rem', maxWidth: '100%' }}
            value={panelRule.method}
            disabled={frozen}
            options={methods.map((value) => ({ value, label: text.methods[value] }))}
            onChange={(method) => put({ panelRule: { ...panelRule, method } })}
          />
        </Rule>
        <Rule label={text.trimFrom} hint={text.trimFromHint}>
          {whole(text.trimFrom, panelRule.trimFrom, [3, 99], (trimFrom) =>
            put({ panelRule: { ...panelRule, trimFrom } }),
          )}
          {text.sheets}
        </Rule>
        <Rule label={text.levelsApart}>
          {whole(text.levelsApart, consensusRule.levelsApart, [1, 5], (levelsApart) =>
            put({ consensusRule: { ...consensusRule, levelsApart } }),
          )}
          {text.levels}
        </Rule>
        <Rule label={text.subtotalPercent} hint={text.spreadHint}>
          {percent(text.subtotalPercent, consensusRule.subtotalPercent, (subtotalPercent) =>
            put({ consensusRule: { ...consensusRule, subtotalPercent } }),
          )}
        </Rule>
        <Rule label={text.notApplicablePercent} hint={text.notApplicableHint}>
          {percent(text.notApplicablePercent, consensusRule.notApplicablePercent, (notApplicablePercent) =>
            put({ consensusRule: { ...consensusRule, notApplicablePercent } }),
          )}
        </Rule>
      </div>
      <h3>{text.groups.decision}</h3>
      <div className="round-form">
        <Rule label={text.quorum} hint={text.quorumHint}>
          {text.atLeast}
          {whole(text.quorumMembers, quorum.members, [1, 99], (members) =>
            put({ quorum: { ...quorum, members } }),
          )}
          {text.membersAnd}
          {percent(text.quorumPercent, quorum.percent, (value) =>
            put({ quorum: { ...quorum, percent: value } }),
          )}
        </Rule>
        <Rule label={text.majority} hint={text.majorityHint}>
          {whole(text.majorityOf, majority.of, [1, majority.outOf], (of) =>
            put({ majority: { ...majority, of } }),
          )}
          /
          {whole(text.majorityOutOf, majority.outOf, [majority.of, 99], (outOf) =>
            put({ majority: { ...majority, outOf } }),
          )}
        </Rule>
        <Rule label={text.quota} hint={text.quotaHint}>
          <Checkbox
            checked={quota !== null}
            disabled={frozen}
            onChange={({ target }) =>
              put({ quota: target.checked ? (scheme?.quota ?? text.newQuota) : null })
            }
          >
            {text.quotaOn}
          </Checkbox>
          {quota !== null && (
            <>
              {percent(text.quotaPercent, quota.percent, (value) =>
                put({ quota: { ...quota, percent: value } }),
              )}
              {text.quotaFrom}
              {whole(text.quotaAtLeast, quota.atLeastOneFrom, [1, 999], (atLeastOneFrom) =>
                put({ quota: { ...quota, atLeastOneFrom } }),
              )}
              {text.centres}
            </>
          )}
        </Rule>
        {quota !== null && (
          <Rule label={text.ties} hint={text.tiesHint}>
            <Select
              mode="multiple"
              aria-label={text.ties}
              style={{ width: '100%' }}
              disabled={frozen}
              value={[...quota.ties]}
              options={(scheme?.dimensions ?? []).flatMap(({ code, name, indicators }) => [
                { value: `${code}`, label: `${code} ${name[language]}` },
                ...indicators.map((one) => ({
                  value: `${one.code}`,
                  label: `${one.code} ${one.name[language]}`,
                })),
              ])}
              onChange={(ties) => put({ quota: { ...quota, ties } })}
            />
          </Rule>
        )}
      </div>
      <h3>{text.groups.panels}</h3>
      <div className="round-form">
        <Rule label={text.panelSize} hint={text.panelSizeHint}>
          {whole(text.panelFrom, panelSize.from, [1, panelSize.to], (from) =>
            put({ panelSize: { ...panelSize, from } }),
          )}
          –
          {whole(text.panelTo, panelSize.to, [panelSize.from, 99], (to) =>
            put({ panelSize: { ...panelSize, to } }),
          )}
          {text.members}
        </Rule>
        <Rule label={text.outside}>
          <Checkbox
            checked={outsidePercent !== null}
            disabled={frozen}
            onChange={({ target }) => put({ outsidePercent: target.checked ? thirdOutside : null })}
          >
            {text.outsideOn}
          </Checkbox>
          {outsidePercent !== null &&
            percent(text.outside, outsidePercent, (value) => put({ outsidePercent: value }))}
        </Rule>
        <Rule label={text.load}>
          <Checkbox
            checked={load !== null}
            disabled={frozen}
            onChange={({ target }) => put({ load: target.checked ? 12 : null })}
          >
            {text.loadOn}
          </Checkbox>
          {load !== null && (
            <>
              {whole(text.load, load, [1, 999], (value) => put({ load: value }))}
              {text.centres}
            </>
          )}
        </Rule>
        <Rule label={text.exempt} hint={text.exemptHint}>
          <DraftField
            label={text.exempt}
            width="7rem"
            value={rules.reportExemptFrom}
            disabled={frozen}
            refusal={text.monthDayNeeded}
            read={readMonthDay}
            onSave={(reportExemptFrom) => put({ reportExemptFrom })}
          />
        </Rule>
      </div>
      {scheme !== null && <p className="ui-secondary">{text.indicators(indicatorsOf(scheme).length)}</p>}
    </StepFrame>
  )
}

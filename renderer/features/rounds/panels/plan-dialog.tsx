import { Alert, Checkbox, InputNumber, Modal, Space } from 'antd'
import { useMemo, useState } from 'react'
import { useLanguage, useText } from '#renderer/app/text.ts'
import type { Round } from '#shared/domain/round.ts'
import { assignExperts } from '#shared/rounds/assign-experts.ts'
import { subjectLabel } from '#shared/rounds/subject-label.ts'
import { useRound } from '../round-store.ts'
import { panelsText } from './panels-text.ts'

interface PlanWishes {
  readonly panels: number | null
  readonly size: number | null
  readonly fresh: boolean
}

function planOf(round: Round, { panels, size, fresh }: PlanWishes) {
  return assignExperts(fresh ? { ...round, panels: [] } : round, {
    ...(panels === null ? {} : { panels }),
    ...(size === null ? {} : { size }),
  })
}

/** A proposal for panels with all its reasons, looked at before anything is changed. */
export function PlanDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText(panelsText)
  const language = useLanguage()
  const { round, change } = useRound((state) => state)
  const [wishes, setWishes] = useState<PlanWishes>({ panels: null, size: null, fresh: false })
  const plan = useMemo(() => planOf(round, wishes), [round, wishes])
  const named = { ...round, panels: plan.panels }
  const groups = [...plan.panels.map(({ id }) => id), null]
  const apply = () => {
    void change((last) => ({ ...last, panels: plan.panels }))
    onClose()
  }
  return (
    <Modal
      open
      width="64rem"
      title={text.planTitle}
      okText={text.apply}
      cancelText={text.cancel}
      onOk={apply}
      onCancel={onClose}
    >
      <p className="ui-secondary">{text.planHint}</p>
      <Space wrap size="large">
        <span>
          <label htmlFor="plan-count">{text.planCount}</label>{' '}
          <InputNumber
            id="plan-count"
            min={1}
            max={99}
            value={wishes.panels ?? plan.panels.length}
            onChange={(panels) => setWishes((last) => ({ ...last, panels }))}
          />
        </span>
        <span>
          <label htmlFor="plan-size">{text.planSize}</label>{' '}
          <InputNumber
            id="plan-size"
            min={1}
            max={99}
            value={wishes.size ?? round.rules.panelSize.from}
            onChange={(size) => setWishes((last) => ({ ...last, size }))}
          />
        </span>
        {round.panels.length > 0 && (
          <Checkbox
            checked={wishes.fresh}
            onChange={({ target }) => setWishes((last) => ({ ...last, fresh: target.checked }))}
          >
            {text.planFresh}
          </Checkbox>
        )}
      </Space>
      {round.panels.length > 0 && !wishes.fresh && <p className="ui-secondary">{text.planKept}</p>}
      {plan.gaps.length === 0 ? (
        <Alert className="round-gap" type="success" showIcon title={text.noGaps} />
      ) : (
        <Alert
          className="round-gap"
          type="warning"
          showIcon
          title={text.gaps}
          description={
            <ul className="round-plain">
              {plan.gaps.map((gap) => (
                <li key={`${gap.code} ${gap.subjects.join(' ')}`}>{gap.text[language]}</li>
              ))}
            </ul>
          }
        />
      )}
      {groups.map((id) => {
        const panel = plan.panels.find((one) => one.id === id)
        const reasons = plan.reasons.filter((reason) => reason.panel === id)
        if (panel === undefined && reasons.length === 0) return null
        return (
          <section key={id ?? 'left'}>
            <h3>
              {panel === undefined
                ? text.left
                : `${panel.id} ${panel.name} · ${text.chair} ${panel.chair === null ? '—' : subjectLabel(named, panel.chair)}`}
            </h3>
            <table className="round-seats">
              <thead>
                <tr>
                  <th scope="col" style={{ width: '40%' }}>
                    {text.subject}
                  </th>
                  <th scope="col">{text.reasons}</th>
                </tr>
              </thead>
              <tbody>
                {reasons.map((reason) => (
                  <tr key={reason.subject}>
                    <td>{subjectLabel(named, reason.subject)}</td>
                    <td>{reason.text[language]}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        )
      })}
    </Modal>
  )
}

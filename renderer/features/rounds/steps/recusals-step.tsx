import { Alert, Button, Empty, Select, Space } from 'antd'
import { useState } from 'react'
import { defineText, useLanguage, useText } from '#renderer/app/text.ts'
import { relationSchema } from '#shared/domain/declaration.ts'
import { type CentreId, centreIdSchema, type ExpertId, expertIdSchema } from '#shared/domain/round.ts'
import { relationNames } from '#shared/rounds/names.ts'
import { roundProblemText } from '#shared/rounds/round-problem-text.ts'
import { subjectLabel } from '#shared/rounds/subject-label.ts'
import { DraftChoice } from '../draft-choice.tsx'
import { DraftField, readRequired } from '../draft-field.tsx'
import { withoutRecusal, withRecusal } from '../round-edits.ts'
import { useFrozen, useRound } from '../round-store.ts'
import { RowButton } from '../row-button.tsx'
import { StepFrame } from '../step-frame.tsx'
import { roundText } from '../text.ts'

const texts = defineText({
  zh: {
    hint: '回避的专家不会收到该中心的任何材料，看不到它的分数和平均数，也不计入它的到会人数。专家收到任务包后还会自己声明。',
    suggestions: '请核对：这些专家与中心可能有利益关系',
    accept: '登记回避',
    reasonOwn: (unit: string) => `在${unit}任职`,
    expert: '专家',
    centre: '中心',
    reason: '理由',
    add: '添加',
    empty: '没有预先登记的回避',
    remove: '删除',
  },
  en: {
    hint: 'A recused expert gets no material of the centre, sees no score or average of it and does not count for its quorum. Experts also declare for themselves.',
    suggestions: 'Please check: these experts may have a conflict',
    accept: 'Enter recusal',
    reasonOwn: (unit: string) => `Works for ${unit}`,
    expert: 'Expert',
    centre: 'Centre',
    reason: 'Reason',
    add: 'Add',
    empty: 'No recusal known beforehand',
    remove: 'Remove',
  },
})

/** What the checks suspect, one press away from being a recusal. */
function Suggestions() {
  const text = useText(texts)
  const language = useLanguage()
  const { round, problems, change, sought } = useRound((state) => state)
  const closed = useFrozen('lists')
  const suspected = problems.flatMap((problem) => {
    if (problem.code !== 'own-organisation' && problem.code !== 'organisation-alike') return []
    const expert = expertIdSchema.safeParse(problem.subjects[0])
    const centre = centreIdSchema.safeParse(problem.subjects[1])
    return expert.success && centre.success
      ? [{ problem, expert: expert.data, centre: centre.data, unit: problem.params['unit'] ?? '' }]
      : []
  })
  if (suspected.length === 0) return null
  return (
    <Alert
      className="round-gap"
      type="warning"
      showIcon
      title={text.suggestions}
      description={
        <ul className="round-plain">
          {suspected.map(({ problem, expert, centre, unit }) => {
            const what = roundProblemText(round, problem).what[language]
            return (
              <li
                key={`${problem.code} ${expert} ${centre} ${unit}`}
                data-subject={expert}
                tabIndex={-1}
                className={sought?.subject === expert ? 'round-sought' : ''}
              >
                {what}{' '}
                <RowButton
                  label={text.accept}
                  of={what}
                  disabled={closed}
                  onClick={() =>
                    void change((last) => withRecusal(last, { expert, centre, reason: text.reasonOwn(unit) }))
                  }
                />
              </li>
            )
          })}
        </ul>
      }
    />
  )
}

function AddRecusal() {
  const text = useText(texts)
  const language = useLanguage()
  const { round, change } = useRound((state) => state)
  const closed = useFrozen('lists')
  const [expert, setExpert] = useState<ExpertId | null>(null)
  const [centre, setCentre] = useState<CentreId | null>(null)
  const [reason, setReason] = useState('')
  const add = () => {
    if (expert === null || centre === null || reason === '') return
    void change((last) => withRecusal(last, { expert, centre, reason }))
    setCentre(null)
  }
  return (
    <Space wrap className="round-add">
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        aria-label={text.expert}
        placeholder={text.expert}
        style={{ width: '13rem' }}
        disabled={closed}
        value={expert}
        options={round.experts.map(({ id }) => ({ value: id, label: subjectLabel(round, id) }))}
        onChange={setExpert}
      />
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        aria-label={text.centre}
        placeholder={text.centre}
        style={{ width: '18rem' }}
        disabled={closed}
        value={centre}
        options={round.centres.map(({ id }) => ({ value: id, label: subjectLabel(round, id) }))}
        onChange={setCentre}
      />
      <DraftChoice
        label={text.reason}
        width="20rem"
        placeholder={text.reason}
        disabled={closed}
        value={reason}
        options={relationSchema.options.map((relation) => relationNames[relation][language])}
        onSave={setReason}
      />
      <Button
        type="primary"
        disabled={closed || expert === null || centre === null || reason === ''}
        onClick={add}
      >
        {text.add}
      </Button>
    </Space>
  )
}

/** Who does not take part for which centre, and why, as far as it is known beforehand. */
export function RecusalsStep() {
  const text = useText(texts)
  const { required } = useText(roundText)
  const { round, change } = useRound((state) => state)
  const closed = useFrozen('lists')
  return (
    <StepFrame step="recusals" hint={text.hint}>
      <Suggestions />
      <AddRecusal />
      {round.recusals.length === 0 ? (
        <Empty description={text.empty} />
      ) : (
        <table className="round-seats" aria-label={text.hint}>
          <thead>
            <tr>
              <th scope="col">{text.expert}</th>
              <th scope="col">{text.centre}</th>
              <th scope="col">{text.reason}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {round.recusals.map((recusal) => {
              const { expert, centre, reason } = recusal
              const what = `${subjectLabel(round, expert)} – ${subjectLabel(round, centre)}`
              return (
                <tr key={`${expert} ${centre}`}>
                  <td>{subjectLabel(round, expert)}</td>
                  <td>{subjectLabel(round, centre)}</td>
                  <td>
                    <DraftField
                      label={`${what} ${text.reason}`}
                      value={reason}
                      maxLength={2_000}
                      rows={1}
                      disabled={closed}
                      refusal={required}
                      read={readRequired}
                      onSave={(value) =>
                        void change((last) => withRecusal(last, { ...recusal, reason: value }))
                      }
                    />
                  </td>
                  <td>
                    <RowButton
                      label={text.remove}
                      of={what}
                      disabled={closed}
                      onClick={() => void change((last) => withoutRecusal(last, expert, centre))}
                    />
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
    </StepFrame>
  )
}

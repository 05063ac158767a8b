import { Button, Empty, Select } from 'antd'
import { dayText } from '#renderer/app/show-time.ts'
import { defineText, useLanguage, useText } from '#renderer/app/text.ts'
import { dayPlaceholder, readDay } from '#renderer/ui/read-day.ts'
import { daySchema } from '#shared/domain/brand.ts'
import { panelOf, type Visit } from '#shared/domain/round.ts'
import { subjectLabel } from '#shared/rounds/subject-label.ts'
import { DraftField } from '../draft-field.tsx'
import { ProblemNotes } from '../problem-notes.tsx'
import { changeVisit, withoutVisit } from '../round-edits.ts'
import { useFrozen, useRound } from '../round-store.ts'
import { RowButton } from '../row-button.tsx'
import { StepFrame } from '../step-frame.tsx'
import { nextDay, visitDays } from './visit-calendar.ts'

const texts = defineText({
  zh: {
    hint: '日程随任务包发给参加该中心评审的专家；回避的专家看不到。',
    add: '添加一次核查',
    empty: '还没有现场日程',
    calendar: '日历',
    list: '日程明细',
    day: '日期',
    centre: '中心',
    panel: '专家组',
    time: '时间',
    timeHint: '09:00–11:30',
    place: '地点',
    note: '备注',
    remove: '删除',
    dayNeeded: '请填日期，如 2026-08-12',
    allDay: '全天',
  },
  en: {
    hint: 'The visits go out with the bundles of those who take part for the centre; a recused expert sees none of it.',
    add: 'Add a visit',
    empty: 'No visit yet',
    calendar: 'Calendar',
    list: 'Visits',
    day: 'Day',
    centre: 'Centre',
    panel: 'Panel',
    time: 'Time',
    timeHint: '09:00–11:30',
    place: 'Place',
    note: 'Note',
    remove: 'Remove',
    dayNeeded: 'A date such as 2026-08-12',
    allDay: 'all day',
  },
})

function Calendar() {
  const text = useText(texts)
  const language = useLanguage()
  const round = useRound((state) => state.round)
  return (
    <section aria-label={text.calendar} className="round-calendar">
      {visitDays(round.visits).map(({ day, visits }) => (
        <div key={day} className="round-day">
          <strong>{dayText(day, language)}</strong>
          {visits.map((visit) => (
            <div key={`${visit.centre} ${visit.time} ${visit.place} ${visit.note}`}>
              {visit.time === '' ? text.allDay : visit.time} {subjectLabel(round, visit.centre)}
              {visit.place !== '' && <span className="ui-secondary"> {visit.place}</span>}
            </div>
          ))}
        </div>
      ))}
    </section>
  )
}

/** The calendar of site visits, and the visits edited in place. */
export function VisitsStep() {
  const text = useText(texts)
  const { round, change, sought } = useRound((state) => state)
  const closed = useFrozen('lists')
  // a visit has no number of its own: its place in the list is what it goes by
  const rowKeys = round.visits.map((_visit, at) => `visit ${at}`)
  const planned = new Set(round.visits.map(({ centre }) => centre))
  const [firstFree = round.centres[0]] = round.centres.filter(({ id }) => !planned.has(id))
  const add = () => {
    if (firstFree === undefined) return
    const last = visitDays(round.visits).at(-1)?.day
    const day = daySchema.parse(last === undefined ? new Date().toISOString().slice(0, 10) : nextDay(last))
    const visit: Visit = { centre: firstFree.id, day, time: '', place: '', note: '' }
    void change((current) => ({ ...current, visits: [...current.visits, visit] }))
  }
  const cell = (visit: Visit, at: number, part: 'time' | 'place' | 'note', width: string, most: number) => (
    <DraftField
      label={`${subjectLabel(round, visit.centre)} ${text[part]}`}
      width={width}
      maxLength={most}
      placeholder={part === 'time' ? text.timeHint : ''}
      value={visit[part]}
      disabled={closed}
      refusal=""
      read={(typed) => typed.trim()}
      onSave={(value) => void change((last) => changeVisit(last, at, { [part]: value }))}
    />
  )
  return (
    <StepFrame
      step="visits"
      hint={text.hint}
      actions={
        <Button type="primary" disabled={closed || firstFree === undefined} onClick={add}>
          {text.add}
        </Button>
      }
    >
      {round.visits.length === 0 ? (
        <Empty description={text.empty} />
      ) : (
        <>
          <Calendar />
          <ProblemNotes codes={['visit-outside', 'visit-overlapping']} />
          <div className="round-scroll">
            <table className="round-seats" aria-label={text.list}>
              <thead>
                <tr>
                  <th scope="col">{text.centre}</th>
                  <th scope="col">{text.panel}</th>
                  <th scope="col">{text.day}</th>
                  <th scope="col">{text.time}</th>
                  <th scope="col">{text.place}</th>
                  <th scope="col">{text.note}</th>
                  <td />
                </tr>
              </thead>
              <tbody>
                {round.visits.map((visit, at) => (
                  <tr
                    key={rowKeys[at]}
                    data-subject={visit.centre}
                    tabIndex={-1}
                    className={sought?.subject === visit.centre ? 'round-sought' : ''}
                  >
                    <td>
                      <Select
                        aria-label={`${text.centre} ${at + 1}`}
                        style={{ width: '16rem' }}
                        disabled={closed}
                        value={visit.centre}
                        options={round.centres.map(({ id }) => ({
                          value: id,
                          label: subjectLabel(round, id),
                        }))}
                        onChange={(centre) => void change((last) => changeVisit(last, at, { centre }))}
                      />
                    </td>
                    <td>{panelOf(round, visit.centre)?.name ?? '—'}</td>
                    <td>
                      <DraftField
                        label={`${subjectLabel(round, visit.centre)} ${text.day}`}
                        placeholder={dayPlaceholder}
                        width="9.5rem"
                        value={visit.day}
                        disabled={closed}
                        refusal={text.dayNeeded}
                        read={readDay}
                        onSave={(day) => void change((last) => changeVisit(last, at, { day }))}
                      />
                    </td>
                    <td>{cell(visit, at, 'time', '8rem', 40)}</td>
                    <td>{cell(visit, at, 'place', '12rem', 200)}</td>
                    <td>{cell(visit, at, 'note', '12rem', 2_000)}</td>
                    <td>
                      <RowButton
                        label={text.remove}
                        of={subjectLabel(round, visit.centre)}
                        disabled={closed}
                        onClick={() => void change((last) => withoutVisit(last, at))}
                      />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </StepFrame>
  )
}

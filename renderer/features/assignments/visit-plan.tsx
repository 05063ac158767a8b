import { Table } from 'antd'
import { dayText } from '#renderer/app/show-time.ts'
import { defineText, useLanguage, useText } from '#renderer/app/text.ts'
import type { AssignmentView } from '#shared/contract/assignment.ts'
import type { Visit } from '#shared/domain/round.ts'
import { assignmentText } from './text.ts'

const texts = defineText({
  zh: { day: '日期', time: '时间', centre: '中心', place: '地点', note: '备注' },
  en: { day: 'Day', time: 'Time', centre: 'Centre', place: 'Place', note: 'Note' },
})

/** The visits day by day. Of a centre that the person is recused from, only the time to stay away is left. */
export function VisitPlan({ view }: { readonly view: AssignmentView }) {
  const text = useText(texts)
  const words = useText(assignmentText)
  const language = useLanguage()
  const visits = view.visits.toSorted(
    (left, right) => left.day.localeCompare(right.day) || left.time.localeCompare(right.time),
  )
  const firstOfDay = (visit: Visit) => visits.find(({ day }) => day === visit.day) === visit
  const onDay = (visit: Visit) => visits.filter(({ day }) => day === visit.day).length
  const workOf = ({ centre }: Visit) => view.centres.find(({ id }) => id === centre)
  const isAway = (visit: Visit) => {
    const access = workOf(visit)?.access
    return access === 'recused' || access === 'void'
  }
  return (
    <Table
      size="small"
      bordered
      pagination={false}
      rowKey={({ centre, day, time }) => `${centre} ${day} ${time}`}
      dataSource={visits}
      columns={[
        {
          title: text.day,
          key: 'day',
          width: '12rem',
          onCell: (visit) => ({ rowSpan: firstOfDay(visit) ? onDay(visit) : 0 }),
          render: (_value, { day }) => dayText(day, language),
        },
        { title: text.time, key: 'time', render: (_value, { time }) => time },
        {
          title: text.centre,
          key: 'centre',
          render: (_value, visit) => `${visit.centre} ${workOf(visit)?.centre.name ?? ''}`,
        },
        {
          title: text.place,
          key: 'place',
          render: (_value, visit) => (isAway(visit) ? words.access.recused : visit.place),
        },
        { title: text.note, key: 'note', render: (_value, visit) => (isAway(visit) ? '' : visit.note) },
      ]}
    />
  )
}

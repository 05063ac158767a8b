import { Button, Input, Select } from 'antd'
import { useId, useState } from 'react'
import { useLanguage, useText } from '#renderer/app/text.ts'
import { type Grade, gradeSchema } from '#shared/domain/grade.ts'
import { gradeNames } from '#shared/domain/names.ts'
import type { CentreLine } from '../ranking/centre-line.ts'
import type { Decide } from '../ranking/use-ranking.ts'
import { centreText } from './centre-text.ts'
import { isDay } from './is-day.ts'

/** What the department decided after 审定: grade, reference and day. */
export function DepartmentDecision({
  line: { centre, ranked },
  decide,
}: {
  readonly line: CentreLine
  readonly decide: Decide
}) {
  const text = useText(centreText)
  const language = useLanguage()
  const id = useId()
  const on = ranked?.department ?? null
  const [grade, setGrade] = useState<Grade | null>(on?.grade ?? null)
  const [reference, setReference] = useState(on?.reference ?? '')
  const [day, setDay] = useState(on?.decidedOn ?? '')
  const badDay = day !== '' && !isDay(day.trim())
  const complete = grade !== null && reference.trim() !== '' && isDay(day.trim())
  const changed = on?.grade !== grade || on?.reference !== reference.trim() || on?.decidedOn !== day.trim()
  return (
    <section className="results-section">
      <h2>{text.department}</h2>
      <p className="ui-secondary">{text.departmentHint}</p>
      <div className="results-fields">
        <div>
          <label htmlFor={`${id}-grade`}>{text.grade}</label>
          <Select
            id={`${id}-grade`}
            style={{ width: '100%' }}
            value={grade}
            options={gradeSchema.options.map((value) => ({ value, label: gradeNames[value][language] }))}
            onChange={setGrade}
          />
        </div>
        <div>
          <label htmlFor={`${id}-reference`}>{text.reference}</label>
          <Input
            id={`${id}-reference`}
            maxLength={200}
            value={reference}
            onChange={({ target }) => setReference(target.value)}
          />
        </div>
        <div>
          <label htmlFor={`${id}-day`}>{text.decidedOn}</label>
          <Input
            id={`${id}-day`}
            maxLength={10}
            placeholder={text.dayHint}
            status={badDay ? 'error' : ''}
            aria-invalid={badDay}
            value={day}
            onChange={({ target }) => setDay(target.value)}
          />
          {badDay && <div className="results-bad">{text.dayHint}</div>}
        </div>
      </div>
      <Button
        className="results-record"
        disabled={!complete || !changed}
        onClick={() => {
          if (grade === null) return
          const decision = { grade, reference: reference.trim(), decidedOn: day.trim() }
          void decide({ kind: 'department', centre, decision })
        }}
      >
        {text.recordDecision}
      </Button>
    </section>
  )
}

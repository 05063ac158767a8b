import { Button, Input, Select } from 'antd'
import { useId, useState } from 'react'
import { useLanguage, useText } from '#renderer/app/text.ts'
import { readDay } from '#renderer/ui/read-day.ts'
import { type Grade, gradeSchema } from '#shared/domain/grade.ts'
import { gradeNames } from '#shared/domain/names.ts'
import type { CentreLine } from '../ranking/centre-line.ts'
import type { Decide } from '../ranking/use-ranking.ts'
import { centreText } from './centre-text.ts'
import { useUnrecorded } from './unrecorded.ts'

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
  const decidedOn = readDay(day)
  const badDay = day.trim() !== '' && decidedOn === null
  const complete = grade !== null && reference.trim() !== '' && decidedOn !== null
  const changed =
    (on?.grade ?? null) !== grade ||
    (on?.reference ?? '') !== reference.trim() ||
    (on?.decidedOn ?? '') !== (decidedOn ?? day.trim())
  useUnrecorded('department', changed)
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
            maxLength={20}
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
          if (grade === null || decidedOn === null) return
          const decision = { grade, reference: reference.trim(), decidedOn }
          void decide({ kind: 'department', centre, decision })
        }}
      >
        {text.recordDecision}
      </Button>
    </section>
  )
}

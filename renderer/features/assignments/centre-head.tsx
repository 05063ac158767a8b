import { useText } from '#renderer/app/text.ts'
import type { AssignedWork } from '#shared/contract/assignment.ts'
import { assignmentText } from './text.ts'

/** All that may be seen of a centre before the declaration: its number, name, lead unit and partners. */
export function CentreHead(props: {
  readonly work: Pick<AssignedWork, 'id' | 'centre' | 'partners'>
  /** The heading's level, where it is not below another one of the screen. */
  readonly level?: 2 | 3
}) {
  const { work, level = 3 } = props
  const Heading = `h${level}` as const
  const text = useText(assignmentText)
  return (
    <div className="assignment-centre-head">
      <Heading>
        <span className="ui-number">{work.id}</span> {work.centre.name}
      </Heading>
      <div className="ui-secondary">
        {text.leadUnit(work.centre.leadUnit ?? text.notGiven)}
        {'　'}
        {text.partners(work.partners)}
      </div>
    </div>
  )
}

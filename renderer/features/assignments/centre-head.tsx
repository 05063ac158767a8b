import { useText } from '#renderer/app/text.ts'
import type { AssignedWork } from '#shared/contract/assignment.ts'
import { assignmentText } from './text.ts'

/** All that may be seen of a centre before the declaration: its number, name, lead unit and partners. */
export function CentreHead({ work }: { readonly work: Pick<AssignedWork, 'id' | 'centre' | 'partners'> }) {
  const text = useText(assignmentText)
  return (
    <div className="assignment-centre-head">
      <h3>
        <span className="ui-number">{work.id}</span> {work.centre.name}
      </h3>
      <div className="ui-secondary">
        {text.leadUnit}：{work.centre.leadUnit ?? text.notGiven}
        {'　'}
        {text.partners}：{work.partners.length === 0 ? text.notGiven : work.partners.join('、')}
      </div>
    </div>
  )
}

import { Alert, Radio } from 'antd'
import { useText } from '#renderer/app/text.ts'
import { toFixed } from '#shared/domain/exact.ts'
import type { DifferenceOf } from '#shared/scoring/panel/difference.ts'
import { notApplicableTrial } from '#shared/scoring/panel/settle-not-applicable.ts'
import { useCentre } from './centre-store.ts'
import { differenceWords } from './difference-text.ts'

/** Whether a marked indicator applies after all; once there are votes they say so. */
export function NotApplicableFields(props: {
  readonly difference: DifferenceOf<'not-applicable'>
  readonly approved: boolean | null
  /** The answer comes from the votes. */
  readonly voted: boolean
  readonly onChange: (approved: boolean) => void
}) {
  const { difference, approved, voted, onChange } = props
  const words = useText(differenceWords)
  const work = useCentre((state) => state.work)
  if (work === null) return null
  const { percent, limit, voteDue } = notApplicableTrial(work.scheme, work.panel, difference.indicator)
  return (
    <>
      {voteDue && (
        <Alert type="warning" showIcon title={words.shareAway(toFixed(percent, 1), toFixed(limit, 1))} />
      )}
      <Radio.Group
        className="panel-present"
        aria-label={words.decision}
        disabled={voted}
        value={approved}
        options={[
          { value: true, label: words.approve },
          { value: false, label: words.refuse },
        ]}
        onChange={(event) => onChange(event.target.value === true)}
      />
      {voted && <p className="ui-secondary">{words.votesDecide}</p>}
    </>
  )
}

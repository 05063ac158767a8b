import { InputNumber } from 'antd'
import { useText } from '#renderer/app/text.ts'
import type { Vote } from '#shared/domain/panel-decision.ts'
import { presentAt, voteCarried } from '#shared/scoring/panel/votes.ts'
import { useCentre } from './centre-store.ts'
import { differenceWords } from './difference-text.ts'
import { presentAtCentre } from './member-name.ts'

export const noVotes: Vote = { for: 0, against: 0, abstained: 0 }

/** For, against, abstained; says whether it carries among those present. */
export function VoteFields(props: {
  readonly vote: Vote
  readonly onChange: (vote: Vote) => void
  /** Whether it matters that the vote carries. */
  readonly decides: boolean
}) {
  const { vote, onChange, decides } = props
  const words = useText(differenceWords)
  const centre = useCentre((state) => state.centre)
  const present = presentAtCentre(centre).length
  const { majority } = centre.round.rules
  const needed = `${majority.of}/${majority.outOf}`
  const counted = presentAt(vote)
  return (
    <div className="panel-vote">
      {(['for', 'against', 'abstained'] as const).map((kind) => (
        <span key={kind} className="panel-vote-part">
          <span aria-hidden>{words[kind]}</span>
          <InputNumber<number>
            size="small"
            min={0}
            max={99}
            precision={0}
            aria-label={words[kind]}
            status={counted > present ? 'error' : ''}
            value={vote[kind]}
            onChange={(value) => onChange({ ...vote, [kind]: value ?? 0 })}
          />
        </span>
      ))}
      <span role="status" className={counted > present ? 'panel-failed' : 'ui-secondary'}>
        {counted > present
          ? words.above(present)
          : counted > 0 && counted < present
            ? words.votesShort(counted, present)
            : !decides || counted === 0
              ? ''
              : voteCarried(majority, vote)
                ? words.carried(needed)
                : words.notCarried(needed)}
      </span>
    </div>
  )
}

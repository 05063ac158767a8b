import { Checkbox, Input, Select } from 'antd'
import { useText } from '#renderer/app/text.ts'
import type { Vote } from '#shared/domain/panel-decision.ts'
import type { ExpertId } from '#shared/domain/round.ts'
import { useCentre } from './centre-store.ts'
import { differenceWords } from './difference-text.ts'
import { noVotes, VoteFields } from './vote-fields.tsx'

/** What every decision carries: why, how the vote went, who holds to another view. */
export interface DecisionBasis {
  readonly reason: string
  readonly vote: Vote | null
  readonly dissent: readonly ExpertId[]
}

export const noBasis: DecisionBasis = { reason: '', vote: null, dissent: [] }

export function DecisionFields(props: {
  readonly basis: DecisionBasis
  readonly onChange: (basis: DecisionBasis) => void
  /** `asked`: a vote may be taken down; `due`: there is no decision without one. */
  readonly voting: 'asked' | 'due'
  /** Whether the vote itself decides. */
  readonly voteDecides: boolean
}) {
  const { basis, onChange, voting, voteDecides } = props
  const words = useText(differenceWords)
  const centre = useCentre((state) => state.centre)
  return (
    <>
      <Input.TextArea
        autoSize={{ minRows: 2, maxRows: 6 }}
        maxLength={4_000}
        aria-label={words.reason}
        placeholder={words.reasonNeeded}
        value={basis.reason}
        onChange={(event) => onChange({ ...basis, reason: event.target.value })}
      />
      {voting === 'asked' && (
        <Checkbox
          checked={basis.vote !== null}
          onChange={(event) => onChange({ ...basis, vote: event.target.checked ? noVotes : null })}
        >
          {words.withVote}
        </Checkbox>
      )}
      {basis.vote !== null && (
        <VoteFields
          vote={basis.vote}
          decides={voteDecides}
          onChange={(vote) => onChange({ ...basis, vote })}
        />
      )}
      <Select<ExpertId[]>
        mode="multiple"
        size="small"
        className="panel-wide"
        aria-label={words.dissent}
        placeholder={words.dissent}
        value={[...basis.dissent]}
        options={centre.members.map(({ expert, name }) => ({ value: expert, label: name }))}
        onChange={(dissent) => onChange({ ...basis, dissent })}
      />
    </>
  )
}

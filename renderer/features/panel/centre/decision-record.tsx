import { Descriptions } from 'antd'
import { timeText } from '#renderer/app/show-time.ts'
import { useLanguage, useMarks, useText } from '#renderer/app/text.ts'
import type { PanelDecision } from '#shared/domain/panel-decision.ts'
import { useCentre } from './centre-store.ts'
import { decisionSaid } from './decision-said.ts'
import { differenceWords } from './difference-text.ts'
import { memberName } from './member-name.ts'
import { voteText } from './vote-text.ts'

/** A decision as it stands on record. */
export function DecisionRecord({
  decision,
  earlier,
}: {
  readonly decision: PanelDecision
  readonly earlier: number
}) {
  const words = useText(differenceWords)
  const { bracketed, comma } = useMarks()
  const language = useLanguage()
  const { centre, work } = useCentre((state) => state)
  const { members } = centre
  const said = decisionSaid({ scheme: work?.scheme ?? null, members }, decision, language)
  const at = words.decidedAt(timeText(decision.decidedAt, language))
  return (
    <Descriptions
      className="panel-record"
      size="small"
      bordered
      column={1}
      title={earlier > 0 ? `${words.decided} · ${at}${bracketed(`+${earlier}`)}` : `${words.decided} · ${at}`}
      items={[
        ...(said === null ? [] : [{ key: 'said', label: words.decision, children: <strong>{said}</strong> }]),
        { key: 'reason', label: words.reason, children: decision.reason },
        {
          key: 'vote',
          label: words.votes,
          children: decision.vote === null ? words.noVote : voteText(decision.vote, language),
        },
        {
          key: 'dissent',
          label: words.dissent,
          children:
            decision.dissent.length === 0
              ? words.nobody
              : decision.dissent.map((expert) => memberName(centre, expert)).join(comma),
        },
      ]}
    />
  )
}

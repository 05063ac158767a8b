import { Button } from 'antd'
import { type KeyboardEvent, useState } from 'react'
import { useMarks, useText } from '#renderer/app/text.ts'
import type { Verification } from '#shared/domain/verification.ts'
import { lacksReason } from '#shared/scoring/open-inputs.ts'
import type { Difference } from '#shared/scoring/panel/difference.ts'
import { notApplicableTrial } from '#shared/scoring/panel/settle-not-applicable.ts'
import { presentAt, voteCarried } from '#shared/scoring/panel/votes.ts'
import { isAnswered } from '#shared/scoring/settled.ts'
import { type UndatedDecision, useCentre } from './centre-store.ts'
import { type DecisionBasis, DecisionFields, noBasis } from './decision-fields.tsx'
import { differenceWords } from './difference-text.ts'
import { evidenceAbout } from './evidence-about.ts'
import { presentAtCentre } from './member-name.ts'
import { NotApplicableFields } from './not-applicable-fields.tsx'
import { SettleFields } from './settle-fields.tsx'
import { noVotes } from './vote-fields.tsx'

/** The panel's decision on one difference. Nobody's score can be written here. */
export function DecisionForm({
  difference,
  onDone,
}: {
  readonly difference: Difference
  readonly onDone: () => void
}) {
  const words = useText(differenceWords)
  const { bracketed } = useMarks()
  const { centre, work, decide } = useCentre((state) => state)
  const [settled, setSettled] = useState<Verification | null>(null)
  const [approved, setApproved] = useState<boolean | null>(null)
  const [basis, setBasis] = useState<DecisionBasis>(
    difference.kind === 'veto' ? { ...noBasis, vote: noVotes } : noBasis,
  )
  const { majority } = centre.round.rules
  const present = presentAtCentre(centre).length
  const decidesByVote = difference.kind === 'veto' || difference.kind === 'not-applicable'
  const mustVote =
    difference.kind === 'not-applicable' &&
    work !== null &&
    notApplicableTrial(work.scheme, work.panel, difference.indicator).voteDue
  const counted = basis.vote === null ? 0 : presentAt(basis.vote)
  const voted = basis.vote === null || counted === 0 ? null : voteCarried(majority, basis.vote, present)
  const answer = voted ?? approved
  const decision = decisionOf(difference, {
    settled,
    approved: answer,
    basis,
    evidence: evidenceAbout(difference, centre),
  })
  // where the vote decides, everybody in the room is counted, if only as abstaining
  const isCounted = basis.vote === null || (decidesByVote ? counted === present : counted <= present)
  const unexplained = settled !== null && work !== null && lacksReason(work.scheme, centre.claims, settled)
  const ready = decision !== null && basis.reason.trim() !== '' && isCounted && !unexplained
  const save = async () => {
    if (ready && (await decide(decision))) onDone()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    void save()
  }
  return (
    <fieldset className="panel-decision" onKeyDown={onKeyDown}>
      <legend>{words.decision}</legend>
      <p className="ui-secondary">{difference.kind === 'veto' ? words.vetoHint : words.decisionHint}</p>
      {(difference.kind === 'verified' ||
        difference.kind === 'disputed' ||
        difference.kind === 'false-claim') && (
        <SettleFields
          difference={difference}
          settled={settled}
          unexplained={unexplained}
          onChange={setSettled}
        />
      )}
      {difference.kind === 'not-applicable' && (
        <NotApplicableFields
          difference={difference}
          approved={answer}
          voted={voted !== null}
          onChange={(next) => {
            setApproved(next)
            if (next && mustVote && basis.vote === null) setBasis({ ...basis, vote: noVotes })
          }}
        />
      )}
      <DecisionFields
        basis={basis}
        onChange={setBasis}
        voting={difference.kind === 'veto' || (mustVote && approved === true) ? 'due' : 'asked'}
        voteDecides={decidesByVote}
      />
      <Button type="primary" disabled={!ready} onClick={() => void save()}>
        {words.save}
        {bracketed(words.saveHint)}
      </Button>
    </fieldset>
  )
}

interface Filled {
  readonly settled: Verification | null
  readonly approved: boolean | null
  readonly basis: DecisionBasis
  readonly evidence: Verification['pointers']
}

/** What would be recorded; null while something is missing besides the reason. */
function decisionOf(
  difference: Difference,
  { settled, approved, basis, evidence }: Filled,
): UndatedDecision | null {
  const about = { ...basis, reason: basis.reason.trim() }
  switch (difference.kind) {
    case 'verified':
    case 'disputed':
    case 'false-claim':
      return settled === null || !isAnswered(settled) || settled.state === 'disputed'
        ? null
        : { kind: 'settle', settled, ...about }
    case 'levels':
    case 'subtotal':
      return { kind: 'difference', indicator: difference.indicator, ...about }
    case 'not-applicable':
      return approved === null
        ? null
        : { kind: 'not-applicable', indicator: difference.indicator, approved, ...about }
    case 'veto':
      return basis.vote === null || presentAt(basis.vote) === 0 || evidence.length === 0
        ? null
        : { kind: 'veto', veto: difference.veto, pointers: evidence, ...about }
  }
}

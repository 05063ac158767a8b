import type { PanelDecision } from '#shared/domain/panel-decision.ts'
import type { Difference } from '#shared/scoring/panel/difference.ts'
import { verificationKey } from '#shared/scoring/settled.ts'

/** What the panel decided about a difference so far, the oldest first; the last one stands. */
export function decisionsAbout(
  difference: Difference,
  decisions: readonly PanelDecision[],
): readonly PanelDecision[] {
  return decisions
    .filter((decision) => isAbout(difference, decision))
    .toSorted((left, right) => (left.decidedAt < right.decidedAt ? -1 : 1))
}

function isAbout(difference: Difference, decision: PanelDecision): boolean {
  switch (difference.kind) {
    case 'verified':
    case 'disputed':
    case 'false-claim':
      return decision.kind === 'settle' && verificationKey(decision.settled) === difference.item
    case 'levels':
    case 'subtotal':
      return decision.kind === 'difference' && decision.indicator === difference.indicator
    case 'not-applicable':
      return decision.kind === 'not-applicable' && decision.indicator === difference.indicator
    case 'veto':
      return decision.kind === 'veto' && decision.veto === difference.veto
  }
}

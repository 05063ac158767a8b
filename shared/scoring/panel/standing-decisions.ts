import type { PanelDecision, PanelDecisionOf } from '../../domain/panel-decision.ts'
import { compareTexts, stableText } from './order.ts'

/**
 * The decisions of one kind that stand, by what they are about: the newest of each. Of two made in the same
 * millisecond one is chosen by its text, so that no order of the list decides.
 */
export function standingDecisions<Kind extends PanelDecision['kind']>(
  decisions: readonly PanelDecision[],
  kind: Kind,
  about: (decision: PanelDecisionOf<Kind>) => string,
): ReadonlyMap<string, PanelDecisionOf<Kind>> {
  const own = decisions.filter((each): each is PanelDecisionOf<Kind> => each.kind === kind)
  const standing = new Map<string, PanelDecisionOf<Kind>>()
  for (const decision of own) {
    const key = about(decision)
    const before = standing.get(key)
    if (before === undefined || isNewer(decision, before)) standing.set(key, decision)
  }
  return standing
}

function isNewer(left: PanelDecision, right: PanelDecision): boolean {
  const byTime = compareTexts(left.decidedAt, right.decidedAt)
  return byTime > 0 || (byTime === 0 && compareTexts(stableText(left), stableText(right)) > 0)
}

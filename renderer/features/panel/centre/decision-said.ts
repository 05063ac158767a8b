import type { Language } from '#renderer/app/text.ts'
import type { PanelDecision } from '#shared/domain/panel-decision.ts'
import type { Scheme } from '#shared/domain/scheme.ts'
import { differenceWords } from './difference-text.ts'
import { findingText } from './finding-text.ts'

/** What a decision says besides its reason; null where the reason is all of it. */
export function decisionSaid(scheme: Scheme, decision: PanelDecision, language: Language): string | null {
  const words = differenceWords[language]
  if (decision.kind === 'settle') return findingText(scheme, decision.settled, language)
  if (decision.kind === 'not-applicable') return decision.approved ? words.approve : words.refuse
  return null
}

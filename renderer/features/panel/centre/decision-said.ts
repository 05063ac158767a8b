import { type Language, marks } from '#renderer/app/text.ts'
import type { Member } from '#shared/domain/assignment.ts'
import type { PanelDecision } from '#shared/domain/panel-decision.ts'
import type { Scheme } from '#shared/domain/scheme.ts'
import { differenceWords } from './difference-text.ts'
import { findingText } from './finding-text.ts'
import { memberName } from './member-name.ts'

/** Where a decision was taken: `scheme` is null for a consultation, which settles nothing. */
interface DecidedIn {
  readonly scheme: Scheme | null
  readonly members: readonly Member[]
}

/** What a decision says besides its reason and vote; null where these are all of it. */
export function decisionSaid(
  { scheme, members }: DecidedIn,
  decision: PanelDecision,
  language: Language,
): string | null {
  const words = differenceWords[language]
  switch (decision.kind) {
    case 'settle':
      return scheme === null ? null : findingText(scheme, decision.settled, language)
    case 'not-applicable':
      return decision.approved ? words.approve : words.refuse
    case 'choose-version':
      return `${decision.sheetHash.slice(0, 12)}…`
    case 'present':
      return decision.experts.map((expert) => memberName({ members }, expert)).join(marks[language].comma)
    case 'veto':
    case 'difference':
    case 'open-early':
      return null
  }
}

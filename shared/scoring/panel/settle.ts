import type { ListRow } from '../../domain/claim.ts'
import type { VetoCode } from '../../domain/grade.ts'
import type { Scheme } from '../../domain/scheme.ts'
import type { SheetContent } from '../../domain/score-sheet.ts'
import type { Verification } from '../../domain/verification.ts'
import { isAnswered, verificationKey } from '../settled.ts'
import { agreedFinding } from './agreement.ts'
import { codeOf, itemViews, sparedCodes } from './item-views.ts'
import { inKeyOrder } from './order.ts'
import type { PanelToGrade } from './panel-sheet.ts'
import { settleNotApplicable } from './settle-not-applicable.ts'
import { type FalseClaim, falseClaims, settleVetoes } from './settle-vetoes.ts'
import { standingDecisions } from './standing-decisions.ts'

/** What holds for the whole panel. */
export interface SettledPanel {
  /** One verification an item, and what does not apply; judgements are each expert's own and not in here. */
  readonly content: SheetContent
  readonly standingVetoes: readonly VetoCode[]
  /** What still needs a decision: items (`D01/2024`, `L3/r7`, `F01`), indicators marked n.a., vetoes. */
  readonly open: readonly string[]
  readonly falseClaims: readonly FalseClaim[]
}

type PanelToSettle = Pick<PanelToGrade, 'claims' | 'sheets' | 'decisions' | 'rules'>

/**
 * The panel's one set of verified values. What every expert found alike needs no decision; a decision always wins;
 * what they found differently is left out, and listed, until there is one.
 */
export function settledContent(scheme: Scheme, panel: PanelToSettle): SettledPanel {
  const items = itemViews(scheme, panel.claims, panel.sheets)
  const decided = standingDecisions(panel.decisions, 'settle', ({ settled }) => verificationKey(settled))
  const rows = new Map<string, ListRow>(panel.claims.rows.map((row) => [`${row.list}/${row.row}`, row]))
  const verifications = new Map<string, Verification>()
  for (const { key, views } of items) {
    const agreed = agreedFinding(views, rows.get(key))
    if (agreed !== null) verifications.set(key, agreed)
  }
  for (const [key, { settled }] of decided) verifications.set(key, settled)
  const { notApplicable, open: marked } = settleNotApplicable(scheme, panel)
  const spared = sparedCodes(scheme, new Set(notApplicable.map(({ indicator }) => indicator)))
  const unsettled = items
    .map(({ key }) => key)
    .filter((key) => !isSettled(verifications.get(key)) && !spared.has(codeOf(key)))
  const found = falseClaims(items)
  const vetoes = settleVetoes(scheme, panel, found)
  return {
    content: {
      verifications: inKeyOrder(verifications, ([key]) => key).map(([, entry]) => entry),
      judgements: [],
      notApplicable,
      vetoProposals: [],
    },
    standingVetoes: vetoes.standing,
    open: [...unsettled, ...marked, ...vetoes.open],
    falseClaims: found,
  }
}

function isSettled(entry: Verification | undefined): boolean {
  return (
    entry !== undefined && entry.state !== 'not-checked' && entry.state !== 'disputed' && isAnswered(entry)
  )
}

import Fraction from 'fraction.js'
import type { ListRow } from '../../domain/claim.ts'
import { toRational } from '../../domain/exact.ts'
import type { Verification } from '../../domain/verification.ts'
import { verificationKey } from '../settled.ts'
import { agreedFinding } from './agreement.ts'
import type { Difference } from './difference.ts'
import { codeOf, type ItemView, type ItemViews } from './item-views.ts'
import { spreadOf } from './median.ts'
import type { PanelToGrade } from './panel-sheet.ts'
import type { SettledPanel } from './settle.ts'
import { standingDecisions } from './standing-decisions.ts'
import { pointsOf, type WhatIf } from './what-if.ts'

/** What would be, with the weights that make points of it. */
export interface WeighedTrial extends WhatIf {
  readonly weightOf: Parameters<typeof pointsOf>[1]
}

/** Items that the experts did not verify alike, or that one of them calls false. */
export function itemDifferences(
  items: readonly ItemViews[],
  panel: Pick<PanelToGrade, 'claims' | 'decisions'>,
  settled: SettledPanel,
  trial: WeighedTrial,
): readonly Difference[] {
  const rows = new Map<string, ListRow>(panel.claims.rows.map((row) => [`${row.list}/${row.row}`, row]))
  const decided = standingDecisions(panel.decisions, 'settle', (each) => verificationKey(each.settled))
  const open = new Set(settled.open)
  return items.flatMap(({ key, views }): readonly Difference[] => {
    const kind = kindOf(views)
    if (kind === 'verified' && agreedFinding(views, rows.get(key)) !== null) return []
    // what only a "not applicable" reads is neither open nor decided: it fell away with it
    if (!open.has(key) && !decided.has(key) && kind !== 'false-claim') return []
    return [
      {
        kind,
        id: `item:${key}`,
        item: key,
        state: open.has(key) ? 'open' : 'decided',
        spread: toRational(pointsApart(views, trial, codeOf(key))),
        entries: views,
      },
    ]
  })
}

function kindOf(views: readonly ItemView[]): 'verified' | 'disputed' | 'false-claim' {
  if (views.some(({ verification }) => verification?.reason === 'false-claim')) return 'false-claim'
  return views.some(({ verification }) => verification?.state === 'disputed') ? 'disputed' : 'verified'
}

/** The points that its indicators would have by each view, highest less lowest. Who says nothing lets nothing count. */
function pointsApart(
  views: readonly ItemView[],
  { readers, rescored, weightOf }: WeighedTrial,
  code: string,
): Fraction {
  if (readers(code).length === 0) return new Fraction(0)
  const findings = views.flatMap(({ verification }) => (verification === null ? [] : [verification]))
  const [some] = findings
  if (some === undefined) return new Fraction(0)
  const silent: readonly Verification[] =
    findings.length < views.length ? [{ ...some, state: 'rejected', reason: 'no-evidence' }] : []
  const points = [...findings, ...silent].flatMap((verification) => {
    const found = rescored(verification)
    return found === null ? [] : [pointsOf(found.indicators, weightOf)]
  })
  return spreadOf(points) ?? new Fraction(0)
}

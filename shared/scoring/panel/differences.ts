import { toFraction } from '../../domain/exact.ts'
import type { Scheme } from '../../domain/scheme.ts'
import type { SheetContent } from '../../domain/score-sheet.ts'
import { counts } from '../../domain/verification.ts'
import { scoreUnchecked } from '../score-content.ts'
import { verificationKey } from '../settled.ts'
import type { Difference } from './difference.ts'
import { itemDifferences } from './item-differences.ts'
import { type ItemViews, itemViews } from './item-views.ts'
import { judgementDifferences } from './judgement-differences.ts'
import { motionDifferences } from './motion-differences.ts'
import { compareKeys, compareTexts } from './order.ts'
import { panelMatrix } from './panel-matrix.ts'
import type { PanelSheet, PanelToGrade } from './panel-sheet.ts'
import { effectiveWeights } from './score-panel.ts'
import { settledContent } from './settle.ts'
import { whatIf } from './what-if.ts'

/**
 * The queue of differences, the widest first, in points of the total. With the sheets as they were `before` the
 * discussion, what experts amended since then stays in it as `amended`.
 */
export function differences(
  scheme: Scheme,
  panel: PanelToGrade,
  before: readonly PanelSheet[] = panel.sheets,
): readonly Difference[] {
  const current = currentDifferences(scheme, panel)
  const ids = new Set(current.map(({ id }) => id))
  const gone = before === panel.sheets ? [] : currentDifferences(scheme, { ...panel, sheets: before })
  const amended = gone
    .filter(({ id }) => !ids.has(id))
    .map((each): Difference => ({ ...each, state: 'amended' }))
  return [...current, ...amended].toSorted(
    (left, right) =>
      toFraction(right.spread).compare(toFraction(left.spread)) ||
      compareKeys(left.item, right.item) ||
      compareTexts(left.id, right.id),
  )
}

function currentDifferences(scheme: Scheme, panel: PanelToGrade): readonly Difference[] {
  const settled = settledContent(scheme, panel)
  const items = itemViews(scheme, panel.claims, panel.sheets)
  const { period, claims, cohort } = panel
  const inputs = scoreUnchecked(scheme, {
    period,
    claims,
    content: provisional(settled.content, items),
    ...(cohort === undefined ? {} : { cohort }),
  })
  const trial = whatIf(scheme, panel, inputs)
  return [
    ...itemDifferences(items, panel, settled, { ...trial, weightOf: effectiveWeights(inputs.scored) }),
    ...judgementDifferences(scheme, panel, panelMatrix(scheme, panel)),
    ...motionDifferences(scheme, panel, settled),
  ]
}

/** What is settled, and of the rest the first finding that counts: so that one open figure does not blur another. */
function provisional(content: SheetContent, items: readonly ItemViews[]): SheetContent {
  const settled = new Set(content.verifications.map(verificationKey))
  const first = items
    .filter(({ key }) => !settled.has(key))
    .flatMap(({ views }) =>
      views
        .flatMap(({ verification }) => (verification === null ? [] : [verification]))
        .filter(({ state }) => counts(state))
        .slice(0, 1),
    )
  return { ...content, verifications: [...content.verifications, ...first] }
}

import type { Claims } from '../../domain/claim.ts'
import type { ExpertId } from '../../domain/round.ts'
import { indicatorsOf, type Scheme } from '../../domain/scheme.ts'
import { counts, type Verification } from '../../domain/verification.ts'
import { verificationKey } from '../settled.ts'
import { inputsOfIndicator } from '../used-inputs.ts'
import { inKeyOrder } from './order.ts'
import { inOrder, inScope, type PanelSheet } from './panel-sheet.ts'

/** What one expert found about an item; null where he should have looked and said nothing. */
export interface ItemView {
  readonly expert: ExpertId
  readonly verification: Verification | null
}

/** A figure, row or fact with the views of all experts who look at it, in the order of the experts. */
export interface ItemViews {
  readonly key: string
  readonly views: readonly ItemView[]
}

/**
 * Every item that the panel has to settle: what was claimed, what the scheme asks, and figures that somebody
 * verified without a claim. An expert is silent, rather than absent, where the item is in his scope and he did not
 * mark all that reads it as not applicable.
 */
export function itemViews(
  scheme: Scheme,
  claims: Claims,
  sheets: readonly PanelSheet[],
): readonly ItemViews[] {
  const readers = inOrder(sheets).map((sheet) => ({
    expert: sheet.expert,
    reads: codesRead(scheme, sheet),
    found: new Map(
      sheet.content.verifications
        .filter(({ state }) => state !== 'not-checked')
        .map((entry) => [verificationKey(entry), entry]),
    ),
  }))
  const asked = askedKeys(scheme, claims)
  const unclaimed = readers
    .flatMap(({ found }) => [...found.values()])
    .filter((entry) => entry.kind === 'figure' && counts(entry.state))
    .map(verificationKey)
  return inKeyOrder(new Set([...asked, ...unclaimed]), (key) => key).map((key) => ({
    key,
    views: readers.flatMap(({ expert, reads, found }): readonly ItemView[] => {
      const verification = found.get(key) ?? null
      return verification !== null || reads.has(codeOf(key)) ? [{ expert, verification }] : []
    }),
  }))
}

/** The code of the input behind an item's key: `L3` of `L3/r7`. */
export function codeOf(key: string): string {
  return key.split('/')[0] ?? key
}

/** Input codes that are read only by the indicators given: with these the need to settle them goes away. */
export function sparedCodes(scheme: Scheme, notApplicable: ReadonlySet<string>): ReadonlySet<string> {
  if (notApplicable.size === 0) return notApplicable
  const indicators = indicatorsOf(scheme)
  const kept = new Set(indicators.filter(({ code }) => !notApplicable.has(code)).flatMap(codesOfIndicator))
  const away = indicators.filter(({ code }) => notApplicable.has(code)).flatMap(codesOfIndicator)
  return new Set(away.filter((code) => !kept.has(code)))
}

export function codesOfIndicator(indicator: Parameters<typeof inputsOfIndicator>[0]): readonly string[] {
  const { scalars, lists, facts } = inputsOfIndicator(indicator)
  return [...scalars, ...lists, ...facts]
}

function askedKeys(scheme: Scheme, claims: Claims): readonly string[] {
  return [
    ...claims.figures.filter(({ value }) => value !== null).map(({ input, year }) => `${input}/${year}`),
    ...claims.rows.map(({ list, row }) => `${list}/${row}`),
    ...scheme.facts.map(({ code }) => code),
  ]
}

/** All inputs, or with a narrower scope those of its indicators; without what only his "not applicable" reads. */
function codesRead(scheme: Scheme, sheet: PanelSheet): ReadonlySet<string> {
  const indicators = indicatorsOf(scheme)
  const marked = new Set<string>(sheet.content.notApplicable.map(({ indicator }) => indicator))
  const away = indicators
    .filter(({ code, notApplicable }) => notApplicable !== undefined && marked.has(code))
    .map(({ code }) => code)
  const all =
    sheet.scope === null
      ? [...scheme.scalars, ...scheme.lists, ...scheme.facts].map(({ code }): string => code)
      : indicators.filter(({ code }) => inScope(sheet, code)).flatMap(codesOfIndicator)
  const spared = sparedCodes(scheme, new Set(away))
  return new Set(all.filter((code) => !spared.has(code)))
}

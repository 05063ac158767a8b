import Fraction from 'fraction.js'
import type { Claims } from '../../domain/claim.ts'
import type { Scheme } from '../../domain/scheme.ts'
import type { SheetContent } from '../../domain/score-sheet.ts'
import type { Verification } from '../../domain/verification.ts'
import { type CountedInputs, verifiedInputs } from '../counted-inputs.ts'
import type { ScoredContent } from '../score-content.ts'
import { type ScoredIndicator, valueShare } from '../score-indicator.ts'
import { verificationKey } from '../settled.ts'
import { codeOf, codesOfIndicator } from './item-views.ts'
import type { PanelToGrade } from './panel-sheet.ts'

/** The indicators that read a changed item, and all inputs with it in place. */
export interface Rescored {
  readonly indicators: readonly ScoredIndicator[]
  readonly verified: CountedInputs
}

/** What the indicators that read one item would be, were it verified so; everything else stays. */
export interface WhatIf {
  /** Applicable measured indicators that read an input, as they are settled. */
  readonly readers: (code: string) => readonly ScoredIndicator[]
  /** The same after the change; null where it contradicts the other figures. */
  readonly rescored: (verification: Verification) => Rescored | null
}

/** Indexes what is settled, so that a change of one item rescores only what reads it. */
export function whatIf(
  scheme: Scheme,
  { period, claims }: Pick<PanelToGrade, 'period' | 'claims'>,
  { scored, verified, view }: ScoredContent,
): WhatIf {
  const known = new Set([...scheme.scalars, ...scheme.lists, ...scheme.facts].map(({ code }): string => code))
  const measured = scored
    .flatMap(({ indicators }) => indicators)
    .filter(({ indicator, state }) => indicator.kind === 'quantitative' && state !== 'not-applicable')
  const readersOf = new Map(
    [...known].map((code) => [
      code,
      measured.filter(({ indicator }) => codesOfIndicator(indicator).includes(code)),
    ]),
  )
  const readers = (code: string) => readersOf.get(code) ?? []
  const claimOf = claimsByKey(claims)
  return {
    readers,
    rescored: (verification) => {
      const key = verificationKey(verification)
      const one = verifiedInputs(period, claimOf.get(key) ?? noClaims, {
        ...noContent,
        verifications: [verification],
      })
      const changed = withItem(verified, one, key)
      const indicators = readers(codeOf(key)).map((each): ScoredIndicator => {
        if (each.indicator.kind !== 'quantitative') return each
        const open =
          each.state === 'open' &&
          each.inputs.some((input) => input.key !== key && view.unsettled.has(input.key))
        const state = open ? 'open' : 'scored'
        return { ...each, state, ...valueShare(each.indicator, { ...view, verified: changed }, open) }
      })
      const contradicts = indicators.some(({ value }) => value !== null && value.compare(0) < 0)
      return contradicts ? null : { indicators, verified: changed }
    },
  }
}

/** Points that indicators have together. */
export function pointsOf(
  indicators: readonly ScoredIndicator[],
  weightOf: (indicator: ScoredIndicator['indicator']['code']) => Fraction,
): Fraction {
  return indicators.reduce(
    (sum, { indicator, share }) => sum.add(weightOf(indicator.code).mul(share)),
    new Fraction(0),
  )
}

const noClaims: Claims = { figures: [], rows: [], facts: [] }
const noContent: SheetContent = { verifications: [], judgements: [], notApplicable: [], vetoProposals: [] }

function claimsByKey(claims: Claims): ReadonlyMap<string, Claims> {
  return new Map<string, Claims>([
    ...claims.figures.map(
      (figure) => [`${figure.input}/${figure.year}`, { ...noClaims, figures: [figure] }] as const,
    ),
    ...claims.rows.map((row) => [`${row.list}/${row.row}`, { ...noClaims, rows: [row] }] as const),
    ...claims.facts.map((fact) => [fact.fact, { ...noClaims, facts: [fact] }] as const),
  ])
}

/** Inputs with one item from another set in the place of their own. */
function withItem(base: CountedInputs, one: CountedInputs, key: string): CountedInputs {
  const others = <Row extends { readonly key: string }>(rows: readonly Row[], own: readonly Row[]) => [
    ...rows.filter((row) => row.key !== key),
    ...own,
  ]
  return {
    period: base.period,
    years: base.years,
    figure: (input, year) => (`${input}/${year}` === key ? one : base).figure(input, year),
    rows: (list) => (list === codeOf(key) ? others(base.rows(list), one.rows(list)) : base.rows(list)),
    uncounted: (list) =>
      list === codeOf(key) ? others(base.uncounted(list), one.uncounted(list)) : base.uncounted(list),
    fact: (fact) => (fact === key ? one : base).fact(fact),
  }
}

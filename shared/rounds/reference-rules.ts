import { decimalSchema } from '../domain/exact.ts'
import { type RoundKind, type RoundRules, roundRulesSchema } from '../domain/round.ts'
import type { Scheme } from '../domain/scheme.ts'

/**
 * A third of a panel from outside the region, for whoever turns the rule on. Rounded down, as `quorum.percent` is:
 * rounded up, two of six or three of nine would fall short of a third.
 */
export const thirdOutside = decimalSchema.parse('33.33')

/** Sizes of a panel: 5 to 9, 7 for plans, 5 on site. Domain rules, section 4. */
const sizes: Readonly<Record<RoundKind, RoundRules['panelSize']>> = {
  consultation: { from: 5, to: 9 },
  'plan-review': { from: 7, to: 7 },
  'site-assessment': { from: 5, to: 5 },
  'operation-evaluation': { from: 5, to: 9 },
  're-evaluation': { from: 5, to: 9 },
}

/**
 * The rules that a new round starts with: a proposal of ours, 参考，非官方, which the secretariat may change until
 * the round is issued. Aggregation, consensus and quota come from the scheme; a consultation has none and keeps
 * ours, which nothing reads.
 */
export function referenceRules(kind: RoundKind, scheme: Scheme | null): RoundRules {
  return roundRulesSchema.parse({
    panelRule: scheme?.panelRule ?? { method: 'mean', trimFrom: 5 },
    consensusRule: scheme?.consensusRule ?? {
      levelsApart: 2,
      subtotalPercent: '20',
      notApplicablePercent: '10',
    },
    quota: scheme?.quota ?? null,
    // two thirds, rounded down: 66.67 would ask for three of three
    quorum: { members: kind === 'site-assessment' ? 3 : 5, percent: '66.66' },
    majority: { of: 2, outOf: 3 },
    panelSize: sizes[kind],
    outsidePercent: null,
    load: null,
    reportExemptFrom: '07-01',
  })
}

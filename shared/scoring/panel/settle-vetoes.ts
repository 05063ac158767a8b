import { type VetoCode, vetoSchema } from '../../domain/grade.ts'
import type { ExpertId } from '../../domain/round.ts'
import type { Scheme } from '../../domain/scheme.ts'
import { expertsForFalseClaim } from './agreement.ts'
import type { ItemViews } from './item-views.ts'
import { compareKeys } from './order.ts'
import type { PanelToGrade } from './panel-sheet.ts'
import { standingDecisions } from './standing-decisions.ts'
import { voteCarried } from './votes.ts'

/** 严重弄虚作假: the veto that findings of false claims lead to. 内科发〔2020〕68号. */
export const falseClaimVeto: VetoCode = vetoSchema.unwrap().shape.code.parse('V1')

/** An item that experts call false, and who. With two of them it counts for the veto. */
export interface FalseClaim {
  readonly key: string
  readonly experts: readonly ExpertId[]
  readonly counts: boolean
}

export interface SettledVetoes {
  readonly standing: readonly VetoCode[]
  /** Proposed, or founded on false claims that two experts found, and not voted yet. */
  readonly open: readonly VetoCode[]
}

/** Vetoes stand by motion, evidence and vote; proposals and findings only call for the motion. */
export function settleVetoes(
  scheme: Scheme,
  { sheets, decisions, rules }: Pick<PanelToGrade, 'sheets' | 'decisions' | 'rules'>,
  found: readonly FalseClaim[],
): SettledVetoes {
  const motions = standingDecisions(decisions, 'veto', ({ veto }) => veto)
  const proposed = new Set(sheets.flatMap(({ content }) => content.vetoProposals.map(({ veto }) => veto)))
  const known = scheme.vetoes.some(({ code }) => code === falseClaimVeto)
  if (known && found.some(({ counts }) => counts)) proposed.add(falseClaimVeto)
  return {
    standing: [...motions.values()]
      .filter(({ vote }) => vote !== null && voteCarried(rules.majority, vote))
      .map(({ veto }) => veto)
      .toSorted(compareKeys),
    open: [...proposed].filter((code) => (motions.get(code)?.vote ?? null) === null).toSorted(compareKeys),
  }
}

/** Items that at least one expert calls false. */
export function falseClaims(items: readonly ItemViews[]): readonly FalseClaim[] {
  return items.flatMap(({ key, views }) => {
    const experts = views
      .filter(({ verification }) => verification?.reason === 'false-claim')
      .map(({ expert }) => expert)
    return experts.length === 0 ? [] : [{ key, experts, counts: experts.length >= expertsForFalseClaim }]
  })
}

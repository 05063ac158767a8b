import { sha256Schema } from '#shared/domain/hash.ts'
import { indicatorCodeSchema } from '#shared/domain/indicator.ts'
import { type PanelDecision, panelDecisionSchema } from '#shared/domain/panel-decision.ts'
import type { PanelGrade } from '#shared/domain/panel-grade.ts'
import { expertIdSchema } from '#shared/domain/round.ts'
import { type PanelRule, panelRuleSchema, type Scheme } from '#shared/domain/scheme.ts'
import { type SheetContent, sheetContentSchema } from '#shared/domain/score-sheet.ts'
import { aggregatePanel } from '#shared/scoring/panel/aggregate-panel.ts'
import type { PanelProblem } from '#shared/scoring/panel/panel-problem.ts'
import type { PanelRules, PanelSheet, PanelToGrade } from '#shared/scoring/panel/panel-sheet.ts'
import { acceptAll, makeClaims, period, type SheetParts } from '#test/support/sheet-maker.ts'

/** An expert as a test writes him: his levels and marks on the claims that the whole panel has. */
export interface ExpertParts {
  readonly levels?: Readonly<Record<string, string>>
  /** Values in the free mode, by indicator. */
  readonly values?: Readonly<Record<string, string>>
  readonly notApplicable?: readonly string[]
  readonly scope?: readonly string[]
  readonly change?: (content: SheetContent) => unknown
}

export const expertAt = (at: number) => expertIdSchema.parse(`E${String(at + 1).padStart(2, '0')}`)

export function rulesOf(scheme: Scheme, rule: Partial<PanelRule> = {}): PanelRules {
  return {
    panelRule: panelRuleSchema.parse({ ...scheme.panelRule, ...rule }),
    consensusRule: scheme.consensusRule,
    majority: { of: 2, outOf: 3 },
    quorum: { members: 3, percent: scheme.consensusRule.notApplicablePercent },
  }
}

/** A panel whose experts accept every claim and differ by what their parts say. */
export function makePanel(
  scheme: Scheme,
  claimed: SheetParts,
  experts: readonly ExpertParts[],
  { rule = {}, decisions = [] }: { rule?: Partial<PanelRule>; decisions?: readonly unknown[] } = {},
): PanelToGrade {
  const claims = makeClaims(scheme, claimed)
  const sheets = experts.map((expert, at): PanelSheet => {
    const accepted = acceptAll(scheme, claims, {
      levels: { ...claimed.levels, ...expert.levels },
      notApplicable: expert.notApplicable ?? claimed.notApplicable ?? [],
    })
    const judgements = accepted.judgements
      .filter(({ indicator }) => expert.scope === undefined || expert.scope.includes(indicator))
      .map((each) => ({ ...each, value: expert.values?.[each.indicator] ?? each.value }))
    const content = sheetContentSchema.parse({ ...accepted, judgements })
    return {
      expert: expertAt(at),
      sheetHash: sha256Schema.parse(String(at).padStart(64, '0')),
      transcribed: false,
      scope: expert.scope?.map((code) => indicatorCodeSchema.parse(code)) ?? null,
      content: expert.change === undefined ? content : sheetContentSchema.parse(expert.change(content)),
    }
  })
  return { period, claims, sheets, decisions: decisions.map(decision), rules: rulesOf(scheme, rule) }
}

/** A decision with what every decision has, where the test leaves it out. */
export function decision(parts: unknown): PanelDecision {
  const common = {
    reason: '经合议决定',
    vote: null,
    dissent: [],
    decidedAt: '2026-05-06T07:08:09.010Z',
  }
  return panelDecisionSchema.parse(typeof parts === 'object' ? { ...common, ...parts } : parts)
}

export function gradeOfPanel(scheme: Scheme, panel: PanelToGrade): PanelGrade {
  const aggregation = aggregatePanel(scheme, panel)
  if (!aggregation.ok) throw new Error(JSON.stringify(aggregation.problems))
  return aggregation.grade
}

export function problemsOfPanel(scheme: Scheme, panel: PanelToGrade): readonly PanelProblem[] {
  const aggregation = aggregatePanel(scheme, panel)
  return aggregation.ok ? [] : aggregation.problems
}

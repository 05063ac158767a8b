import type Fraction from 'fraction.js'
import type { Claims } from '../../domain/claim.ts'
import { toRational } from '../../domain/exact.ts'
import type { Scheme } from '../../domain/scheme.ts'
import { counts, type Verification } from '../../domain/verification.ts'
import { partsAboveWhole } from '../refuse-inputs.ts'
import type { ScoredIndicator } from '../score-indicator.ts'
import { verificationKey } from '../settled.ts'
import { capsMayMove } from './caps-may-move.ts'
import { codeOf } from './item-views.ts'
import { compareKeys } from './order.ts'
import type { CapInputs, Outcome, PointsGrader } from './points-grader.ts'
import type { ItemFlip } from './robustness-report.ts'
import type { PanelScore } from './score-panel.ts'
import type { WhatIf } from './what-if.ts'

/** What a change of one item starts from. */
export interface ItemTrial {
  readonly points: readonly Fraction[]
  readonly base: Outcome
  readonly inputs: CapInputs
  readonly grader: PointsGrader
  readonly trial: WhatIf
}

/**
 * The settled item whose fall to "does not count", or back to what was claimed, gives another grade and moves the
 * total least; by its key where two move it alike.
 */
export function smallestItemFlip(
  scheme: Scheme,
  claims: Claims,
  score: PanelScore,
  from: ItemTrial,
): ItemFlip | null {
  const facts = new Set<string>(scheme.facts.map(({ code }) => code))
  const codes = new Set(score.settled.content.verifications.map((each) => codeOf(verificationKey(each))))
  const tried = new Set([...codes].filter((code) => facts.has(code) || mayFlip(scheme, score, from, code)))
  const claimed = claimedFindings(claims)
  const flips = score.settled.content.verifications
    .filter((entry) => tried.has(codeOf(verificationKey(entry))))
    .flatMap((entry) => changesOf(entry, claimed).map((change) => ({ entry, ...change })))
    .flatMap(({ entry, change, verification }) => {
      const outcome = outcomeOf(scheme, score, from, verification)
      if (outcome === null || outcome.cappedGrade === from.base.cappedGrade) return []
      return [
        { item: verificationKey(entry), change, outcome, moves: outcome.total.sub(from.base.total).abs() },
      ]
    })
  const [first] = flips.toSorted(
    (left, right) => left.moves.compare(right.moves) || compareKeys(left.item, right.item),
  )
  if (first === undefined) return null
  const { item, change, outcome, moves } = first
  return {
    item,
    change,
    moves: toRational(moves),
    total: toRational(outcome.total),
    grade: outcome.cappedGrade,
  }
}

interface Change {
  readonly change: ItemFlip['change']
  readonly verification: Verification
}

function changesOf(entry: Verification, claimed: ReadonlyMap<string, Verification>): readonly Change[] {
  const falls: Change = {
    change: 'not-counting',
    verification: { ...entry, state: 'rejected', reason: 'no-evidence' },
  }
  const claim = claimed.get(verificationKey(entry))
  const asClaimed: readonly Change[] =
    claim === undefined ? [] : [{ change: 'as-claimed', verification: claim }]
  return [...(counts(entry.state) ? [falls] : []), ...(stands(entry) ? [] : asClaimed)]
}

/** Whether an item counts just as it was claimed, as far as its finding says. */
function stands(entry: Verification): boolean {
  if (!counts(entry.state) || entry.state === 'reduced' || entry.reason !== null) return false
  return entry.kind !== 'row' || Object.keys(entry.changed).length === 0
}

function claimedFindings({ figures, rows, facts }: Claims): ReadonlyMap<string, Verification> {
  const common = { state: 'document-checked', reason: null, note: '', pointers: [] } as const
  const findings: readonly Verification[] = [
    ...figures
      .filter(({ value }) => value !== null)
      .map(({ input, year, value }) => ({
        kind: 'figure' as const,
        input,
        year,
        verified: value,
        ...common,
      })),
    ...rows.map(({ list, row }) => ({ kind: 'row' as const, list, row, changed: {}, ...common })),
    ...facts
      .filter(({ yes }) => yes !== null)
      .map(({ fact, yes }) => ({ kind: 'fact' as const, fact, verified: yes, ...common })),
  ]
  return new Map(findings.map((each) => [verificationKey(each), each]))
}

/** Null where the change would contradict the other figures: such a grade could not come about. */
function outcomeOf(
  scheme: Scheme,
  { inputs, weightOf }: PanelScore,
  { points, grader, trial, inputs: base }: ItemTrial,
  verification: Verification,
): Outcome | null {
  const rescored = trial.rescored(verification)
  if (rescored === null) return null
  const { verified } = rescored
  if (partsAboveWhole(scheme, verified, inputs.view.unsettled).length > 0) return null
  const after = new Map(rescored.indicators.map((each) => [each.indicator.code, each]))
  const moved = points.map((own, at) =>
    (inputs.scored[at]?.indicators ?? []).reduce((sum, before) => {
      const now = after.get(before.indicator.code)
      return now === undefined
        ? sum
        : sum.add(weightOf(before.indicator.code).mul(now.share.sub(before.share)))
    }, own),
  )
  const indicators = base.indicators.map((each) => after.get(each.indicator.code) ?? each)
  return grader(moved, { verified, indicators })
}

/**
 * Whether any change of an input could give another grade: not where its indicators, all at nothing or all at full,
 * leave the grade as it is, and no cap on values is near. Saves trying hundreds of rows of a firm grade.
 */
function mayFlip(
  scheme: Scheme,
  { inputs, weightOf }: PanelScore,
  { points, base, grader, trial, inputs: { indicators } }: ItemTrial,
  code: string,
): boolean {
  const readers = trial.readers(code)
  if (readers.length === 0) return false
  if (capsMayMove(scheme, indicators, readers)) return true
  const reads = new Set(readers.map(({ indicator }) => indicator.code))
  const bound = (to: (score: ScoredIndicator) => Fraction) =>
    points.map((own, at) =>
      (inputs.scored[at]?.indicators ?? [])
        .filter(({ indicator }) => reads.has(indicator.code))
        .reduce((sum, each) => sum.add(weightOf(each.indicator.code).mul(to(each))), own),
    )
  const lowest = grader(bound(({ share }) => share.neg()))
  const highest = grader(bound(({ share }) => share.neg().add(1)))
  return [lowest, highest].some(({ cappedGrade }) => cappedGrade !== base.cappedGrade)
}

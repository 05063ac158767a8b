import type Fraction from 'fraction.js'
import { toFraction } from '../../domain/exact.ts'
import type { Grade } from '../../domain/grade.ts'
import type { GradeReport } from '../../domain/grade-report.ts'
import type { CentreId } from '../../domain/round.ts'
import type { TieDecision } from '../../domain/round-result.ts'
import type { Scheme } from '../../domain/scheme.ts'
import { quotaPlaces } from '../quota.ts'
import { compareKeys } from './order.ts'

type QuotaRule = NonNullable<Scheme['quota']>

/** A centre with a valid score. */
export interface ScoredCentre {
  readonly centre: CentreId
  readonly report: GradeReport
}

/** Centres with one total on both sides of the last place, and what decided between them. */
export interface QuotaEdge {
  readonly centres: readonly CentreId[]
  readonly by: 'rule' | 'secretariat' | 'undecided'
  /** The dimension or indicator of the tie rule that told them apart. */
  readonly rule: string | null
  /** Those that the tie rule leaves equal; empty where it told all apart. */
  readonly equal: readonly CentreId[]
}

export interface QuotaOutcome {
  readonly places: number
  /** Centres whose capped grade is the one that the quota limits, best first. */
  readonly competing: readonly CentreId[]
  readonly taken: ReadonlySet<CentreId>
  readonly undecided: ReadonlySet<CentreId>
  readonly edge: QuotaEdge | null
  /** What the secretariat decided about the edge, where that was needed. */
  readonly decision: TieDecision | null
}

/**
 * Who gets the limited places: by total, then by the scheme's tie rule. Centres that still stand equal across the
 * last place are taken all or not at all, as the secretariat decides for exactly these.
 */
export function shareOutPlaces(
  rule: QuotaRule,
  centres: readonly ScoredCentre[],
  decisions: readonly TieDecision[],
): QuotaOutcome {
  const places = quotaPlaces(rule, centres.length)
  const compare = comparison(rule.ties)
  const competing = centres
    .filter(({ report }) => report.cappedGrade === rule.grade)
    .toSorted((left, right) => compare(left, right) || compareKeys(left.centre, right.centre))
  const groups = groupsOf(competing, (left, right) => compare(left, right) === 0)
  const taken = new Set<CentreId>()
  const undecided = new Set<CentreId>()
  let equal: readonly ScoredCentre[] = []
  let inForce: TieDecision | null = null
  let before = 0
  for (const group of groups) {
    const fits = before + group.length <= places
    const straddles = !fits && before < places
    if (straddles) equal = group
    const decision = straddles ? decisionOn(group, decisions) : undefined
    if (decision !== undefined) inForce = decision
    const into = straddles && decision === undefined ? undecided : taken
    if (fits || decision?.taken === 'in' || into === undecided)
      for (const { centre } of group) into.add(centre)
    before += group.length
  }
  const edge = edgeOf(rule, competing, places, equal, undecided.size > 0)
  return {
    places,
    competing: competing.map(({ centre }) => centre),
    taken,
    undecided,
    edge,
    decision: inForce,
  }
}

/** The grade after the quota. Null while the secretariat has to decide. */
export function quotaGradeOf(
  rule: QuotaRule,
  { centre, report }: ScoredCentre,
  outcome: QuotaOutcome,
  next: Grade,
): { readonly quotaGrade: Grade | null; readonly limited: boolean } {
  if (report.cappedGrade !== rule.grade || outcome.taken.has(centre))
    return { quotaGrade: report.cappedGrade, limited: false }
  return outcome.undecided.has(centre)
    ? { quotaGrade: null, limited: false }
    : { quotaGrade: next, limited: true }
}

type Comparison = (left: ScoredCentre, right: ScoredCentre) => number

function comparison(ties: readonly string[]): Comparison {
  return (left, right) => {
    for (const key of [null, ...ties]) {
      const order = pointsUnder(key, right.report).compare(pointsUnder(key, left.report))
      if (order !== 0) return order
    }
    return 0
  }
}

/** Points of a dimension or an indicator; of `null` the total. What the scheme has not counts 0 for everybody. */
function pointsUnder(key: string | null, { total, dimensions }: GradeReport): Fraction {
  if (key === null) return toFraction(total)
  const indicators = dimensions.flatMap((dimension) => dimension.indicators)
  const found = [...dimensions, ...indicators].find(({ code }) => code === key)
  return found === undefined ? toFraction(total).mul(0) : toFraction(found.points)
}

function groupsOf(
  sorted: readonly ScoredCentre[],
  equal: (left: ScoredCentre, right: ScoredCentre) => boolean,
): readonly (readonly ScoredCentre[])[] {
  const groups: ScoredCentre[][] = []
  for (const centre of sorted) {
    const last = groups.at(-1)
    if (last?.[0] !== undefined && equal(last[0], centre)) last.push(centre)
    else groups.push([centre])
  }
  return groups
}

function decisionOn(
  group: readonly ScoredCentre[],
  decisions: readonly TieDecision[],
): TieDecision | undefined {
  const own = new Set<string>(group.map(({ centre }) => centre))
  return decisions.findLast(
    ({ centres }) => new Set(centres).size === own.size && centres.every((centre) => own.has(centre)),
  )
}

function edgeOf(
  { ties }: QuotaRule,
  competing: readonly ScoredCentre[],
  places: number,
  equal: readonly ScoredCentre[],
  undecided: boolean,
): QuotaEdge | null {
  const [inside, outside] = [competing[places - 1], competing[places]]
  if (inside === undefined || outside === undefined || inside.report.total !== outside.report.total)
    return null
  const told = ties.find((key) => !pointsUnder(key, inside.report).equals(pointsUnder(key, outside.report)))
  return {
    centres: competing
      .filter(({ report }) => report.total === inside.report.total)
      .map(({ centre }) => centre),
    by: told !== undefined ? 'rule' : undecided ? 'undecided' : 'secretariat',
    rule: told ?? null,
    equal: equal.map(({ centre }) => centre),
  }
}

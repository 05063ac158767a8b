import { toFraction } from '../../domain/exact.ts'
import type { Grade } from '../../domain/grade.ts'
import type { GradeReport } from '../../domain/grade-report.ts'
import type { Conclusion } from '../../domain/panel-opinion.ts'
import type { CentreId } from '../../domain/round.ts'
import type { RankedCentre, TieDecision } from '../../domain/round-result.ts'
import type { Scheme } from '../../domain/scheme.ts'
import { ranks } from '../ranks.ts'
import { compareKeys } from './order.ts'
import { byPinyin } from './pinyin-order.ts'
import { type QuotaOutcome, quotaGradeOf, shareOutPlaces } from './quota-places.ts'

/** A centre with its panel's result. `report` is null where there is no valid score: it is listed, without a rank. */
export interface CentreToRank {
  readonly centre: CentreId
  readonly name: string
  readonly field: string | null
  readonly report: GradeReport | null
  readonly conclusion: Conclusion
}

/** A line of the ranking, without what the arithmetic does not know. */
export type Ranked = Omit<RankedCentre, 'panelResult' | 'department'>

export interface RoundRanking {
  /** From the best; equal ones by their number, those without a score at the end. */
  readonly ranking: readonly Ranked[]
  /** Null where the quota is off. */
  readonly quota: QuotaOutcome | null
}

/**
 * Ranks of a round (1, 2, 2, 4) and the quota across it. Score grade, capped grade and quota grade are kept apart.
 * Domain rules, section 2.
 */
export function rankRound(
  scheme: Pick<Scheme, 'grades'>,
  centres: readonly CentreToRank[],
  rule: Scheme['quota'],
  ties: readonly TieDecision[],
): RoundRanking {
  const scored = centres.flatMap(({ centre, report }) => (report === null ? [] : [{ centre, report }]))
  const places = ranks(scored.map(({ report }) => toFraction(report.total)))
  const rankOf = new Map(scored.map(({ centre }, at) => [centre, places[at] ?? null]))
  const quota = rule === null ? null : shareOutPlaces(rule, scored, ties)
  const ranking = centres.map(({ centre, name, field, report, conclusion }): Ranked => {
    const who = { centre, name, field, conclusion }
    if (report === null)
      return {
        ...who,
        total: null,
        rank: null,
        scoreGrade: null,
        cappedGrade: null,
        quotaGrade: null,
        limited: false,
      }
    const { total, scoreGrade, cappedGrade } = report
    const after =
      rule === null || quota === null
        ? { quotaGrade: cappedGrade, limited: false }
        : quotaGradeOf(rule, { centre, report }, quota, nextWorse(scheme, rule.grade))
    return { ...who, total, rank: rankOf.get(centre) ?? null, scoreGrade, cappedGrade, ...after }
  })
  return { ranking: ranking.toSorted(byRank), quota }
}

/** Ranks within one field of technology. */
export interface FieldRanking {
  readonly field: string | null
  readonly centres: readonly { readonly centre: CentreId; readonly rank: number | null }[]
}

/** The ranking field by field, the fields by pinyin, centres without a field at the end. */
export function rankByField(ranking: readonly Ranked[]): readonly FieldRanking[] {
  const fields = [...Map.groupBy(ranking, ({ field }) => field)]
  return fields
    .toSorted(([left], [right]) => (left === null ? 1 : right === null ? -1 : byPinyin(left, right)))
    .map(([field, own]) => ({
      field,
      centres: own.map(({ centre, rank }) => ({
        centre,
        // of a better rank in the round, so of a better rank here
        rank:
          rank === null ? null : own.filter((other) => other.rank !== null && other.rank < rank).length + 1,
      })),
    }))
}

/** The centres as they are published: by the pinyin of their names. */
export function inPublicationOrder<Centre extends Pick<Ranked, 'centre' | 'name'>>(
  centres: readonly Centre[],
): readonly Centre[] {
  return centres.toSorted(
    (left, right) => byPinyin(left.name, right.name) || compareKeys(left.centre, right.centre),
  )
}

function byRank(left: Ranked, right: Ranked): number {
  const [last, other] = [left, right].map(({ rank }) => rank ?? Number.POSITIVE_INFINITY)
  return last === other ? compareKeys(left.centre, right.centre) : (last ?? 0) - (other ?? 0)
}

function nextWorse({ grades }: Pick<Scheme, 'grades'>, grade: Grade): Grade {
  return grades[grades.findIndex((each) => each.grade === grade) + 1]?.grade ?? grade
}

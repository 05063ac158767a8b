import type Fraction from 'fraction.js'
import type { AuditFinding } from '../../domain/audit.ts'
import { toFraction } from '../../domain/exact.ts'
import { type Grade, gradeSchema } from '../../domain/grade.ts'
import type { Scheme } from '../../domain/scheme.ts'
import { quotaPlaces } from '../quota.ts'
import { ranks } from '../ranks.ts'
import type { Ranked } from './rank-round.ts'

type Line = Omit<Ranked, 'conclusion'>
type Scored = Line & { readonly points: Fraction; readonly place: number }

/** From the best. */
const order = gradeSchema.options
const worse = (left: Grade, right: Grade) => order.indexOf(left) > order.indexOf(right)

/**
 * Whether a published ranking agrees with its own totals, where nothing else is at hand: ranks and grades follow the
 * totals, no later grade is better than an earlier one, and the quota is kept. How a total came about it cannot say.
 */
export function checkRanking(lines: readonly Line[], quota: Scheme['quota']): readonly AuditFinding[] {
  const withTotal = lines.flatMap((line) =>
    line.total === null ? [] : [{ ...line, points: toFraction(line.total) }],
  )
  const places = ranks(withTotal.map(({ points }) => points))
  const scored = withTotal.map((line, at): Scored => ({ ...line, place: places[at] ?? 0 }))
  return [
    ...lines.filter(({ total }) => total === null).flatMap(unscoredFindings),
    ...scored.flatMap(({ centre, rank, place }) =>
      rank === place ? [] : [differs('rank-differs', centre, rank, place)],
    ),
    ...scored.flatMap((line) => gradeFindings(line, quota)),
    ...disorderly(scored),
    ...(quota === null ? [] : quotaFindings(quota, scored)),
  ]
}

function differs(
  code: 'rank-differs' | 'grade-differs',
  place: string,
  signed: string | number | null,
  found: string | number | null,
): AuditFinding {
  return {
    code,
    place,
    signed: signed === null ? null : `${signed}`,
    found: found === null ? null : `${found}`,
  }
}

/** Without a total there is neither rank nor grade. */
function unscoredFindings({ centre, rank, scoreGrade, cappedGrade, quotaGrade }: Line) {
  return [
    ...(rank === null ? [] : [differs('rank-differs', centre, rank, null)]),
    ...[scoreGrade, cappedGrade, quotaGrade].flatMap((grade) =>
      grade === null ? [] : [differs('grade-differs', centre, grade, null)],
    ),
  ]
}

/** Caps and the quota only ever lower a grade, and the quota only the one that it limits. */
function gradeFindings(line: Scored, quota: Scheme['quota']): readonly AuditFinding[] {
  const { centre, scoreGrade, cappedGrade, quotaGrade, limited } = line
  if (scoreGrade === null || cappedGrade === null || quotaGrade === null)
    return [differs('grade-differs', centre, null, null)]
  const mayLimit = quota !== null && cappedGrade === quota.grade
  const kept = limited ? mayLimit && worse(quotaGrade, cappedGrade) : quotaGrade === cappedGrade
  return [
    ...(worse(scoreGrade, cappedGrade)
      ? [differs('grade-differs', `${centre}/capped-grade`, cappedGrade, scoreGrade)]
      : []),
    ...(kept ? [] : [differs('grade-differs', `${centre}/quota-grade`, quotaGrade, cappedGrade)]),
  ]
}

/** A higher total never has the worse grade by score, and equal totals have one. */
function disorderly(scored: readonly Scored[]): readonly AuditFinding[] {
  const findings: AuditFinding[] = []
  let worst: Grade | null = null
  const sorted = scored.toSorted((left, right) => left.place - right.place || byGrade(right, left))
  for (const { centre, scoreGrade } of sorted) {
    if (scoreGrade === null) continue
    if (worst !== null && worse(worst, scoreGrade))
      findings.push(differs('grade-differs', `${centre}/score-grade`, scoreGrade, worst))
    else worst = scoreGrade
  }
  return findings
}

function byGrade({ scoreGrade: left }: Scored, { scoreGrade: right }: Scored): number {
  return (left === null ? 0 : order.indexOf(left)) - (right === null ? 0 : order.indexOf(right))
}

/** As many as there are places, from the best; only equal totals at the edge may go all in or all out. */
function quotaFindings(quota: NonNullable<Scheme['quota']>, scored: readonly Scored[]) {
  const places = quotaPlaces(quota, scored.length)
  const competing = scored
    .filter(({ cappedGrade }) => cappedGrade === quota.grade)
    .toSorted((left, right) => left.place - right.place)
  const taken = competing.filter(({ limited }) => !limited)
  const left = competing.filter(({ limited }) => limited)
  const last = taken.at(-1)
  const first = left[0]
  const inOrder = last === undefined || first === undefined || last.place <= first.place
  const tooMany = taken.length > places && taken[places - 1]?.place !== last?.place
  const equalOutside = left.filter(({ place }) => place === first?.place).length
  const tooFew = first !== undefined && taken.length + equalOutside <= places
  return inOrder && !tooMany && !tooFew ? [] : [differs('grade-differs', 'quota', taken.length, places)]
}

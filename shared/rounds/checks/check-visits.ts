import { type Round, seatsFor, type Visit } from '../../domain/round.ts'
import { dayOf } from '../../domain/typed-text.ts'
import { type RoundProblem, warningOf } from '../round-problem.ts'
import { readHours } from '../visit-hours.ts'

/** Visits on days that cannot be meant, and two at once for the same people. */
export function checkVisits(round: Round): readonly RoundProblem[] {
  const { visits } = round
  const first = `${Number(round.period.to) + 1}-01-01`
  const last = `${Number(round.cutOffDay.slice(0, 4)) + 1}${round.cutOffDay.slice(4)}`
  return [
    ...visits
      .filter(({ day }) => !exists(day) || day < first || day > last)
      .map(({ centre, day }) => warningOf('visit-outside', [centre], { day, first, last })),
    ...visits.flatMap((visit, at) =>
      visits
        .slice(at + 1)
        .filter((other) => sameTime(visit, other) && samePeople(round, visit, other))
        .map((other) => warningOf('visit-overlapping', [visit.centre, other.centre], { day: visit.day })),
    ),
  ]
}

function exists(day: string): boolean {
  const [year, month, date] = day.split('-').map(Number)
  return dayOf(year ?? 0, month ?? 0, date ?? 0) !== null
}

function sameTime(left: Visit, right: Visit): boolean {
  const [one, other] = [readHours(left.time), readHours(right.time)]
  if (left.day !== right.day || one === null || other === null) return false
  return one.from < other.to && other.from < one.to
}

function samePeople(round: Round, left: Visit, right: Visit): boolean {
  if (left.centre === right.centre) return true
  const others = seatsFor(round, right.centre).map(({ expert }) => expert)
  return seatsFor(round, left.centre).some(({ expert }) => others.includes(expert))
}

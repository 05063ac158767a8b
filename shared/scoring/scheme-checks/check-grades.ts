import { toFraction } from '../../domain/exact.ts'
import type { Scheme } from '../../domain/scheme.ts'
import type { SchemeProblem } from '../scheme-problem.ts'

/** Bounds descend strictly from at most 100 to exactly 0, and no grade stands twice: else one cannot be reached. */
export function checkGrades({ grades }: Scheme): readonly SchemeProblem[] {
  return grades.flatMap(({ grade, from }, at): readonly SchemeProblem[] => {
    const place = `grades[${at}]`
    const before = grades[at - 1]
    const twice = grades.findIndex((other) => other.grade === grade) !== at
    const unordered = before !== undefined && toFraction(from).compare(toFraction(before.from)) >= 0
    const out = toFraction(from).compare(100) > 0 || toFraction(from).compare(0) < 0
    const open = at === grades.length - 1 && !toFraction(from).equals(0)
    return twice || unordered || out || open ? [{ code: 'grades', place, detail: `${grade} ≥ ${from}` }] : []
  })
}

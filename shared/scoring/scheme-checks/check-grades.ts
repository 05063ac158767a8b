import { toFraction } from '../../domain/exact.ts'
import type { Scheme } from '../../domain/scheme.ts'
import { worse } from '../grading.ts'
import type { SchemeProblem } from '../scheme-problem.ts'

/**
 * Bounds descend strictly from at most 100 to exactly 0, grades go from the best to the worst, and none stands
 * twice: else one cannot be reached, or a higher total would get a worse grade.
 */
export function checkGrades({ grades }: Scheme): readonly SchemeProblem[] {
  return grades.flatMap(({ grade, from }, at): readonly SchemeProblem[] => {
    const place = `grades[${at}]`
    const before = grades[at - 1]
    const twice = grades.findIndex((other) => other.grade === grade) !== at
    const unordered = before !== undefined && toFraction(from).compare(toFraction(before.from)) >= 0
    const rises = before !== undefined && worse(before.grade, grade) !== grade
    const out = toFraction(from).compare(100) > 0 || toFraction(from).compare(0) < 0
    const open = at === grades.length - 1 && !toFraction(from).equals(0)
    return twice || unordered || rises || out || open
      ? [{ code: 'grades', place, detail: `${grade} ≥ ${from}` }]
      : []
  })
}

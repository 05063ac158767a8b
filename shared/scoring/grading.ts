import Fraction from 'fraction.js'
import { toFixed, toFraction } from '../domain/exact.ts'
import type { Grade } from '../domain/grade.ts'
import type { Scheme } from '../domain/scheme.ts'

type Grades = Pick<Scheme, 'grades' | 'gradeFrom'>

const order: readonly Grade[] = ['excellent', 'good', 'pass', 'fail']

/** The worse of two grades: a cap never raises. */
export function worse(left: Grade, right: Grade): Grade {
  return order.indexOf(left) > order.indexOf(right) ? left : right
}

/** The total that decides: the exact one, or rounded half up to two decimals, as the scheme says. */
export function decidingTotal({ gradeFrom }: Grades, total: Fraction): Fraction {
  return gradeFrom === 'exact' ? total : new Fraction(toFixed(total, 2))
}

/** The grade of a total: the best whose lower bound, inclusive, it reaches. */
export function gradeOf(scheme: Grades, total: Fraction): Grade {
  const deciding = decidingTotal(scheme, total)
  return scheme.grades.find(({ from }) => deciding.compare(toFraction(from)) >= 0)?.grade ?? 'fail'
}

export interface CutOffs {
  readonly toNextGrade: { readonly grade: Grade; readonly points: Fraction } | null
  readonly aboveCutOff: Fraction
}

/** How far the next better grade is, and how far above its own lower bound the total stands. */
export function cutOffs(scheme: Grades, total: Fraction): CutOffs {
  const deciding = decidingTotal(scheme, total)
  const grade = gradeOf(scheme, total)
  const at = scheme.grades.findIndex((candidate) => candidate.grade === grade)
  const better = at > 0 ? scheme.grades[at - 1] : undefined
  const own = scheme.grades[at]
  return {
    toNextGrade:
      better === undefined ? null : { grade: better.grade, points: toFraction(better.from).sub(deciding) },
    aboveCutOff: own === undefined ? deciding : deciding.sub(toFraction(own.from)),
  }
}

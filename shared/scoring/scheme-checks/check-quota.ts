import { toFraction } from '../../domain/exact.ts'
import { indicatorsOf, type Scheme } from '../../domain/scheme.ts'
import type { SchemeProblem } from '../scheme-problem.ts'

/** The quota limits a grade that the scheme has, and ties are broken by dimensions or indicators that are there. */
export function checkQuota(scheme: Scheme): readonly SchemeProblem[] {
  const { quota, grades, dimensions } = scheme
  if (quota === null) return []
  const known = new Set<string>([...dimensions, ...indicatorsOf(scheme)].map(({ code }) => code))
  const percent = toFraction(quota.percent)
  return [
    ...(grades.some(({ grade }) => grade === quota.grade)
      ? []
      : [{ code: 'grades' as const, place: 'quota.grade', detail: quota.grade }]),
    ...(percent.compare(0) > 0 && percent.compare(100) <= 0
      ? []
      : [{ code: 'quota' as const, place: 'quota.percent', detail: quota.percent }]),
    ...quota.ties.flatMap((code, at) =>
      known.has(code) ? [] : [{ code: 'quota' as const, place: `quota.ties[${at}]`, detail: code }],
    ),
  ]
}

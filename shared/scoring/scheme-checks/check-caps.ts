import { indicatorsOf, type Scheme } from '../../domain/scheme.ts'
import type { SchemeProblem } from '../scheme-problem.ts'

/** Caps speak of facts and indicators that are there, and of grades that the scheme has. */
export function checkCaps(scheme: Scheme): readonly SchemeProblem[] {
  return scheme.caps.flatMap(({ when, limit }, at) => {
    const place = `caps[${at}]`
    const problems: SchemeProblem[] = []
    if (!scheme.grades.some(({ grade }) => grade === limit))
      problems.push({ code: 'grades', place: `${place}.limit`, detail: limit })
    if (when.kind === 'fact' && !scheme.facts.some(({ code }) => code === when.fact))
      problems.push({ code: 'unknown-fact', place: `${place}.when.fact`, detail: when.fact })
    if (when.kind === 'value-below' || when.kind === 'checks-failed') {
      const found = indicatorsOf(scheme).find(({ code }) => code === when.indicator)
      if (found?.kind !== 'quantitative')
        problems.push({ code: 'unknown-indicator', place: `${place}.when.indicator`, detail: when.indicator })
    }
    return problems
  })
}

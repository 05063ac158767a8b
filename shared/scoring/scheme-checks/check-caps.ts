import { toFraction } from '../../domain/exact.ts'
import type { Cap } from '../../domain/grade.ts'
import { indicatorsOf, type Scheme } from '../../domain/scheme.ts'
import type { SchemeProblem } from '../scheme-problem.ts'

/** Caps speak of facts, indicators and grades that the scheme has, and can hold. */
export function checkCaps(scheme: Scheme): readonly SchemeProblem[] {
  return scheme.caps.flatMap(({ when, limit }, at) => [
    ...(scheme.grades.some(({ grade }) => grade === limit)
      ? []
      : [{ code: 'grades' as const, place: `caps[${at}].limit`, detail: limit }]),
    ...checkWhen(scheme, when, `caps[${at}].when`),
  ])
}

function checkWhen(scheme: Scheme, when: Cap['when'], place: string): readonly SchemeProblem[] {
  const indicator = (code: string) => {
    const found = indicatorsOf(scheme).find((candidate) => candidate.code === code)
    return found?.kind === 'quantitative' ? found : undefined
  }
  const caps = (field: string, detail: string): SchemeProblem => ({
    code: 'caps',
    place: `${place}${field}`,
    detail,
  })
  switch (when.kind) {
    case 'fact':
      return scheme.facts.some(({ code }) => code === when.fact)
        ? []
        : [{ code: 'unknown-fact', place: `${place}.fact`, detail: when.fact }]
    case 'value-below':
      return indicator(when.indicator) === undefined
        ? [{ code: 'unknown-indicator', place: `${place}.indicator`, detail: when.indicator }]
        : []
    case 'checks-failed': {
      const value = indicator(when.indicator)?.value
      if (value?.kind !== 'facts')
        return [{ code: 'unknown-indicator', place: `${place}.indicator`, detail: when.indicator }]
      const { length } = value.facts
      return when.atLeast > length ? [caps('.atLeast', `${when.atLeast} > ${length}`)] : []
    }
    case 'dimension-below':
    case 'verified-below-claim': {
      const percent = toFraction(when.percent)
      const within = percent.compare(0) > 0 && percent.compare(100) <= 0
      return within ? [] : [caps('.percent', when.percent)]
    }
    case 'veto':
      return scheme.vetoes.length > 0 ? [] : [caps('', 'vetoes: 0')]
  }
}

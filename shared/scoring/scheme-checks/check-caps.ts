import { type Decimal, toFraction } from '../../domain/exact.ts'
import type { Cap } from '../../domain/grade.ts'
import { indicatorsOf, type Scheme } from '../../domain/scheme.ts'
import type { SchemeProblem } from '../scheme-problem.ts'

/** Caps speak of facts, indicators and grades that the scheme has, can hold, and keep from something. */
export function checkCaps(scheme: Scheme): readonly SchemeProblem[] {
  return scheme.caps.flatMap(({ when, limit }, at) => [
    ...checkLimit(scheme, limit, `caps[${at}].limit`),
    ...checkWhen(scheme, when, `caps[${at}].when`),
  ])
}

/** A grade of the scheme, and not its best: that one keeps from nothing. */
function checkLimit({ grades }: Scheme, limit: Cap['limit'], place: string): readonly SchemeProblem[] {
  const at = grades.findIndex(({ grade }) => grade === limit)
  if (at > 0) return []
  return [{ code: at === 0 ? 'caps' : 'grades', place, detail: limit }]
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
  const checkPercent = (percent: Decimal): readonly SchemeProblem[] => {
    const within = toFraction(percent).compare(0) > 0 && toFraction(percent).compare(100) <= 0
    return within ? [] : [caps('.percent', percent)]
  }
  switch (when.kind) {
    case 'fact':
      return scheme.facts.some(({ code }) => code === when.fact)
        ? []
        : [{ code: 'unknown-fact', place: `${place}.fact`, detail: when.fact }]
    case 'value-below':
      if (indicator(when.indicator) === undefined)
        return [{ code: 'unknown-indicator', place: `${place}.indicator`, detail: when.indicator }]
      // no value is below zero
      return toFraction(when.value).compare(0) > 0 ? [] : [caps('.value', when.value)]
    case 'checks-failed': {
      const value = indicator(when.indicator)?.value
      if (value?.kind !== 'facts')
        return [{ code: 'unknown-indicator', place: `${place}.indicator`, detail: when.indicator }]
      const { length } = value.facts
      return when.atLeast > length ? [caps('.atLeast', `${when.atLeast} > ${length}`)] : []
    }
    case 'dimension-below':
      return checkPercent(when.percent)
    case 'verified-below-claim': {
      const claimed = indicatorsOf(scheme).filter(({ kind }) => kind === 'quantitative').length
      return [
        ...checkPercent(when.percent),
        ...(when.atLeast > claimed ? [caps('.atLeast', `${when.atLeast} > ${claimed}`)] : []),
      ]
    }
    case 'veto':
      return scheme.vetoes.length > 0 ? [] : [caps('', 'vetoes: 0')]
  }
}

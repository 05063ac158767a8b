import { toFraction } from '../../domain/exact.ts'
import type { Scheme } from '../../domain/scheme.ts'
import type { SchemeProblem } from '../scheme-problem.ts'
import { eachIndicator } from './each-indicator.ts'

/** Levels go from the best to the worst, their bands meet without gap or overlap, each value lies in its band. */
export function checkLevels(scheme: Scheme): readonly SchemeProblem[] {
  return eachIndicator(scheme).flatMap(({ indicator, place }) => {
    if (indicator.kind !== 'qualitative') return []
    const { levels, noMaterial } = indicator
    const found = levels.flatMap(({ level, value, band }, at): readonly SchemeProblem[] => {
      const before = levels[at - 1]
      const [from, to, own] = [toFraction(band.from), toFraction(band.to), toFraction(value)]
      const top = at === 0 ? to.equals(1) : to.equals(toFraction(before?.band.from ?? band.to))
      const bottom = at < levels.length - 1 || from.equals(0)
      const inside = own.compare(from) >= 0 && (own.compare(to) < 0 || (at === 0 && own.equals(to)))
      const falls = before === undefined || own.compare(toFraction(before.value)) < 0
      const named = levels.findIndex((other) => other.level === level) === at
      return top && bottom && inside && falls && named
        ? []
        : [
            {
              code: 'levels',
              place: `${place}.levels[${at}]`,
              detail: `${level} ${value} [${band.from}, ${band.to})`,
            },
          ]
    })
    if (noMaterial === undefined || noMaterial.rule === 'zero') return found
    const detail = noMaterial.level
    return levels.some(({ level }) => level === detail)
      ? found
      : [...found, { code: 'levels' as const, place: `${place}.noMaterial.level`, detail }]
  })
}

import { toFixed, toFraction } from '../../domain/exact.ts'
import { isNegative } from '../cells.ts'
import { partAboveWhole } from '../part-above-whole.ts'
import type { CheckOf, CheckView, Hit } from './run-check.ts'

/** Each year: the part is not above its whole. */
export function notAbove(check: CheckOf<'not-above'>, { inputs, pending }: CheckView): readonly Hit[] {
  const { smaller, larger } = check
  const shown = (input: typeof smaller, year: string) => {
    const figure = inputs.figure(input, year)
    return figure === null ? '—' : toFixed(figure, 4)
  }
  return inputs.years
    .filter((year) => partAboveWhole(check, year, inputs, pending))
    .map((year) => ({
      items: [`${smaller}/${year}`, `${larger}/${year}`],
      numbers: { year, smaller, larger, part: shown(smaller, year), whole: shown(larger, year) },
    }))
}

export function notNegative({ scheme, inputs }: CheckView): readonly Hit[] {
  const figures = scheme.scalars.flatMap(({ code }) =>
    inputs.years
      .filter((year) => (inputs.figure(code, year)?.compare(0) ?? 0) < 0)
      .map((year) => ({ items: [`${code}/${year}`], numbers: {} })),
  )
  const rows = scheme.lists.flatMap(({ code, columns }) =>
    inputs
      .rows(code)
      .filter((row) => columns.some(({ id }) => isNegative(row, id)))
      .map(({ key }) => ({ items: [key], numbers: {} })),
  )
  return [...figures, ...rows]
}

/** Each year: an input over so many times another. */
export function aboveMultiple(
  { input, of, multiple }: CheckOf<'above-multiple'>,
  { inputs }: CheckView,
): readonly Hit[] {
  return inputs.years.flatMap((year) => {
    const value = inputs.figure(input, year)
    const base = inputs.figure(of, year)
    if (value === null || base === null || value.compare(base.mul(toFraction(multiple))) <= 0) return []
    return [{ items: [`${input}/${year}`, `${of}/${year}`], numbers: { year, input, of, multiple } }]
  })
}

/** A figure that changes from one year to the next by more than so many per cent of the earlier. */
export function yearChange(
  { percent }: CheckOf<'year-change'>,
  { scheme, inputs }: CheckView,
): readonly Hit[] {
  return scheme.scalars.flatMap(({ code }) =>
    inputs.years.slice(1).flatMap((year, at) => {
      const earlier = inputs.years[at] ?? ''
      const before = inputs.figure(code, earlier)
      const after = inputs.figure(code, year)
      if (before === null || after === null || before.equals(0)) return []
      const change = after.sub(before).div(before).mul(100)
      if (change.abs().compare(toFraction(percent)) <= 0) return []
      return [
        {
          items: [`${code}/${earlier}`, `${code}/${year}`],
          numbers: { input: code, year, percent: toFixed(change, 0) },
        },
      ]
    }),
  )
}

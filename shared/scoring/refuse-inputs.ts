import type { Scheme } from '../domain/scheme.ts'
import { cellNumber } from './cells.ts'
import type { CountedInputs } from './counted-inputs.ts'
import type { ScoringProblem } from './problem.ts'

/** Negative figures, and parts above their whole where the scheme says that cannot be (its hard checks). */
export function inputProblems(scheme: Scheme, inputs: CountedInputs): readonly ScoringProblem[] {
  const negativeFigures = scheme.scalars.flatMap(({ code }) =>
    inputs.years
      .filter((year) => (inputs.figure(code, year)?.compare(0) ?? 0) < 0)
      .map((year): ScoringProblem => ({ code: 'negative', item: `${code}/${year}` })),
  )
  const negativeCells = scheme.lists.flatMap(({ code, columns }) =>
    inputs
      .rows(code)
      .filter((row) => columns.some(({ id }) => (cellNumber(row, id)?.compare(0) ?? 0) < 0))
      .map((row): ScoringProblem => ({ code: 'negative', item: row.key })),
  )
  const aboveWhole = scheme.crossChecks.flatMap(({ severity, check }) => {
    if (severity !== 'hard' || check.kind !== 'not-above') return []
    return inputs.years
      .filter((year) => {
        const part = inputs.figure(check.smaller, year)
        const whole = inputs.figure(check.larger, year)
        return part !== null && whole !== null && part.compare(whole) > 0
      })
      .map((year): ScoringProblem => ({ code: 'part-above-whole', item: `${check.smaller}/${year}` }))
  })
  return [...negativeFigures, ...negativeCells, ...aboveWhole]
}

import Fraction from 'fraction.js'
import { toFixed, toFraction } from '../../domain/exact.ts'
import { cellNumber, comparedText } from '../cells.ts'
import type { CountedRow } from '../counted-inputs.ts'
import type { CheckOf, CheckView, Hit } from './run-check.ts'

function sumOf(rows: readonly CountedRow[], column: string, year?: string): Fraction {
  return rows.reduce((sum, row) => sum.add(cellNumber(row, column, year) ?? 0), new Fraction(0))
}

/** A list's sum against an input: each year of a yearly column, or a plain column against the last year's stock. */
export function listSum(check: CheckOf<'list-sum'>, { inputs }: CheckView): readonly Hit[] {
  const { list, column, input, tolerancePercent, against } = check
  const rows = inputs.rows(list)
  const years = against === 'each-year' ? inputs.years : [inputs.period.to]
  return years.flatMap((year) => {
    const figure = inputs.figure(input, year)
    if (figure === null) return []
    const sum = sumOf(rows, column, against === 'each-year' ? year : undefined)
    const allowed = figure.mul(toFraction(tolerancePercent)).div(100)
    if (sum.sub(figure).abs().compare(allowed) <= 0) return []
    return [
      {
        items: [`${input}/${year}`],
        numbers: { list, input, year, sum: toFixed(sum, 4), figure: toFixed(figure, 4) },
      },
    ]
  })
}

/** Parties that stand in the left list but not in the right. */
export function sameParties({ left, right }: CheckOf<'same-parties'>, { inputs }: CheckView): readonly Hit[] {
  const known = new Set(inputs.rows(right.list).map((row) => comparedText(row, right.column)))
  const missing = inputs.rows(left.list).filter((row) => {
    const party = comparedText(row, left.column)
    return party !== '' && !known.has(party)
  })
  if (missing.length === 0) return []
  const count = new Set(missing.map((row) => comparedText(row, left.column))).size
  return [
    {
      items: missing.map(({ key }) => key),
      numbers: { left: left.list, right: right.list, count: String(count) },
    },
  ]
}

/** One party with more than so many per cent of an input over the whole period. */
export function oneParty(check: CheckOf<'one-party'>, { inputs }: CheckView): readonly Hit[] {
  const whole = inputs.years.reduce(
    (sum, year) => sum.add(inputs.figure(check.input, year) ?? 0),
    new Fraction(0),
  )
  if (whole.equals(0)) return []
  const parties = Map.groupBy(inputs.rows(check.list), (row) => comparedText(row, check.party))
  return [...parties].flatMap(([party, rows]) => {
    const share = sumOf(rows, check.column).div(whole).mul(100)
    if (party === '' || share.compare(toFraction(check.percent)) <= 0) return []
    return [
      { items: rows.map(({ key }) => key), numbers: { list: check.list, party, percent: toFixed(share, 1) } },
    ]
  })
}

/** Rows dated in December with more than so many per cent of the list's sum. */
export function december(check: CheckOf<'december'>, { inputs }: CheckView): readonly Hit[] {
  const rows = inputs.rows(check.list)
  const whole = sumOf(rows, check.column)
  if (whole.equals(0)) return []
  const late = rows.filter((row) => comparedText(row, check.date).slice(5, 7) === '12')
  const share = sumOf(late, check.column).div(whole).mul(100)
  if (share.compare(toFraction(check.percent)) <= 0) return []
  return [{ items: late.map(({ key }) => key), numbers: { list: check.list, percent: toFixed(share, 1) } }]
}

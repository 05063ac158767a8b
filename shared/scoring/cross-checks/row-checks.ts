import { isCreditCode } from '../../domain/credit-code.ts'
import { normalNumber } from '../../domain/number-form.ts'
import { comparedText } from '../cells.ts'
import type { CountedRow } from '../counted-inputs.ts'
import type { CheckOf, CheckView, Hit } from './run-check.ts'

/** Dates of columns that must lie inside the review period. */
export function datesInPeriod({ scheme, inputs }: CheckView): readonly Hit[] {
  const { from, to } = inputs.period
  return scheme.lists.flatMap(({ code, columns }) =>
    columns
      .filter((column) => column.type === 'date' && column.inPeriod)
      .flatMap(({ id }) =>
        inputs.rows(code).flatMap((row) => {
          const day = comparedText(row, id)
          if (day === '' || (day >= `${from}-01-01` && day <= `${to}-12-31`)) return []
          return [{ items: [row.key], numbers: { day, from, to } }]
        }),
      ),
  )
}

export function creditCodes({ scheme, inputs }: CheckView): readonly Hit[] {
  return scheme.lists.flatMap(({ code, columns }) =>
    columns
      .filter(({ type }) => type === 'credit-code')
      .flatMap(({ id }) =>
        inputs.rows(code).flatMap((row) => {
          const found = comparedText(row, id)
          return found === '' || isCreditCode(found) ? [] : [{ items: [row.key], numbers: { found } }]
        }),
      ),
  )
}

/** The normalised number of a row in a column: `ZL 2023 1 0012345.6` and `２０２３１００１２３４５６` are one. */
export function rowNumber(row: CountedRow, { scheme }: Pick<CheckView, 'scheme'>, column: string): string {
  const definition = scheme.lists
    .find(({ code }) => code === row.list)
    ?.columns.find(({ id }) => id === column)
  const form = definition?.type === 'text' ? (definition.identifier ?? 'plain') : 'plain'
  const text = comparedText(row, column)
  return text === '' ? '' : normalNumber(form, text)
}

/** The same patent, standard or contract number in more than one row. */
export function sameNumber({ list, column }: CheckOf<'same-number'>, view: CheckView): readonly Hit[] {
  const groups = Map.groupBy(view.inputs.rows(list), (row) => rowNumber(row, view, column))
  return [...groups].flatMap(([number, rows]) =>
    number === '' || rows.length < 2
      ? []
      : [{ items: rows.map(({ key }) => key), numbers: { list, number } }],
  )
}

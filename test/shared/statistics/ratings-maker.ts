import fc from 'fast-check'

type Row = (number | null)[]

/** A table as papers print it: a line a row, a dot where a value is missing. */
export function table(text: string): Row[] {
  return text
    .trim()
    .split('\n')
    .map((line) =>
      line
        .trim()
        .split(/\s+/)
        .map((cell) => (cell === '.' ? null : Number(cell))),
    )
}

/** Papers often print a rater a line; the program has a unit a row. */
export function transposed<Value>(rows: readonly (readonly Value[])[]): Value[][] {
  return (rows[0] ?? []).map((_cell, column) => rows.flatMap((row) => row.slice(column, column + 1)))
}

/** Scores of up to five raters over up to eight units, in quarters of a point from 0 to 10. */
export function ratings({ missing }: { readonly missing: boolean }): fc.Arbitrary<Row[]> {
  const score = fc.integer({ min: 0, max: 40 }).map((quarters) => quarters / 4)
  const cell: fc.Arbitrary<number | null> = missing ? fc.option(score, { freq: 4, nil: null }) : score
  return fc
    .integer({ min: 2, max: 5 })
    .chain((raters) =>
      fc.array(fc.array(cell, { minLength: raters, maxLength: raters }), { minLength: 2, maxLength: 8 }),
    )
}

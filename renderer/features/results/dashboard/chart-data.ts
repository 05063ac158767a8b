/** The numbers behind a chart as a table: what a reader without the picture gets, and what is saved. */
export interface ChartTable {
  readonly columns: readonly { readonly title: string; readonly kind: 'text' | 'number' }[]
  readonly rows: readonly (readonly string[])[]
}

/** A text column and number columns, the usual shape. */
export function tableOf(first: string, others: readonly string[], rows: ChartTable['rows']): ChartTable {
  return {
    columns: [{ title: first, kind: 'text' }, ...others.map((title) => ({ title, kind: 'number' as const }))],
    rows,
  }
}

/** A name that fits beside an axis. */
export function shortName(name: string, most = 12): string {
  return name.length <= most ? name : `${name.slice(0, most - 1)}…`
}

/** A mark of a chart and what it stands for. */
export interface Series {
  readonly name: string
  readonly colour: string
}

/** Colours that tell series apart, each dark enough on white; from the best grade or state on. */
export const seriesColours = ['#0b5cad', '#237804', '#ad6800', '#a8071a', '#531dab', '#595959'] as const

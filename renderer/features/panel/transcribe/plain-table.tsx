export interface PlainRow {
  readonly key: string
  readonly cells: readonly string[]
  /** Whether it sums up others. */
  readonly sum?: boolean
}

/** A table to be read line by line beside the paper: no paging, nothing folded. */
export function PlainTable(props: {
  readonly label: string
  readonly columns: readonly string[]
  readonly rows: readonly PlainRow[]
}) {
  const { label, columns, rows } = props
  return (
    <table className="transcribe-table" aria-label={label}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells, sum }) => (
          <tr key={key} className={sum === true ? 'transcribe-sum' : undefined}>
            {cells.map((cell, place) => (
              <td key={columns[place]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

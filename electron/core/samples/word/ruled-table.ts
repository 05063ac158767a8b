import { wordTable } from '../../ooxml/word-table.ts'

export type SampleCell = {
  readonly text: string
  readonly share: number
  readonly head?: boolean
  readonly align?: string
  readonly span?: number
}

/** A ruled table over the width of the text (9 070 twentieths of a point); head rows repeat on each page. */
export function ruledTable(shares: readonly number[], rows: readonly (readonly SampleCell[])[]): string {
  const width = 9070
  const whole = shares.reduce((sum, share) => sum + share, 0)
  const widthOf = (share: number) => Math.round((width * share) / whole)
  const table = wordTable(
    shares.map(widthOf),
    rows.map((cells) => ({
      head: cells.length > 0 && cells.every((cell) => cell.head === true),
      cells: cells.map(({ text, share, head, align, span }) => ({
        text,
        width: widthOf(share),
        ...(span === undefined ? {} : { span }),
        ...(head === true ? { shade: 'E9EEF5' } : {}),
        look:
          head === true
            ? { align: 'center', size: 21, bold: true }
            : { align: align === 'center' || align === 'right' ? align : 'left', size: 21 },
      })),
    })),
  )
  return `${table}<w:p/>`
}

import type { TableColumn, TableRow, WordBlock } from './sample-document.ts'

export function heading(level: 1 | 2 | 3, text: string): WordBlock {
  return { kind: 'heading', level, text }
}

/** A paragraph; with a key, a place that a claim points at. */
export function para(text: string, key?: string): WordBlock {
  return key === undefined ? { kind: 'text', text } : { kind: 'text', text, key }
}

export function paras(texts: readonly string[]): readonly WordBlock[] {
  return texts.map((text) => para(text))
}

export function styled(
  style: NonNullable<Extract<WordBlock, { kind: 'text' }>['style']>,
  text: string,
): WordBlock {
  return { kind: 'text', style, text }
}

export const pageBreak: WordBlock = { kind: 'page-break' }

/** Columns from `title:share`, with `>` for right and `^` for centred at the end: `金额（万元）:2>`. */
export function columns(...specs: readonly string[]): readonly TableColumn[] {
  return specs.map((spec) => {
    const match = /^(.*):([\d.]+)([>^]?)$/.exec(spec)
    if (match === null) throw new RangeError(`${spec} is not title:share`)
    const [, title = '', share, side] = match
    const align = side === '>' ? 'right' : side === '^' ? 'center' : 'left'
    return { title, share: Number(share), align }
  })
}

export function table(caption: string, head: readonly TableColumn[], rows: readonly TableRow[]): WordBlock {
  return caption === ''
    ? { kind: 'table', columns: head, rows }
    : { kind: 'table', caption, columns: head, rows }
}

export function row(...cells: readonly string[]): TableRow {
  return { cells }
}

/** A row that a claim points at. */
export function markedRow(key: string, ...cells: readonly string[]): TableRow {
  return { cells, key }
}

/** Rows of a list with a running number in front and the list's keys: `L3/1`, `L3/2`, … */
export function listRows<Item>(
  list: string,
  items: readonly Item[],
  cells: (item: Item) => readonly string[],
): readonly TableRow[] {
  return items.map((item, index) => markedRow(`${list}/${index + 1}`, String(index + 1), ...cells(item)))
}

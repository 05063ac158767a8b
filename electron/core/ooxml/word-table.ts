import { type ParagraphLook, paragraph } from './word-xml.ts'

/** A cell of a Word table. */
export interface WordCell {
  readonly text: string
  /** Twentieths of a point. */
  readonly width: number
  /** Columns it covers. */
  readonly span?: number
  /** The first of cells merged downwards, or one of those below it. */
  readonly merge?: 'restart' | 'continue'
  /** RGB of its ground. */
  readonly shade?: string
  /** The sides that have a rule, where not all have. */
  readonly rules?: readonly ('top' | 'left' | 'bottom' | 'right')[]
  readonly look: ParagraphLook
}

export interface WordRow {
  readonly cells: readonly WordCell[]
  /** Repeats on each page. */
  readonly head?: boolean
  /** Least height in twentieths of a point. */
  readonly height?: number
  /** Stays on one page. */
  readonly whole?: boolean
}

/** A ruled table of fixed column widths, in twentieths of a point. */
export function wordTable(widths: readonly number[], rows: readonly WordRow[], ruled = true): string {
  const width = widths.reduce((sum, part) => sum + part, 0)
  const grid = widths.map((part) => `<w:gridCol w:w="${part}"/>`).join('')
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(rule).join('')
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/>${ruled ? `<w:tblBorders>${borders}</w:tblBorders>` : ''}` +
    `<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.map(tableRow).join('')}</w:tbl>`
  )
}

function tableRow({ cells, head, height, whole }: WordRow): string {
  const properties = [
    whole === true ? '<w:cantSplit/>' : '',
    height === undefined ? '' : `<w:trHeight w:val="${height}" w:hRule="atLeast"/>`,
    head === true ? '<w:tblHeader/>' : '',
  ].join('')
  return `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${cells.map(tableCell).join('')}</w:tr>`
}

function tableCell({ text, width, span, merge, shade, rules, look }: WordCell): string {
  const properties = [
    `<w:tcW w:w="${width}" w:type="dxa"/>`,
    span === undefined ? '' : `<w:gridSpan w:val="${span}"/>`,
    merge === undefined ? '' : `<w:vMerge w:val="${merge}"/>`,
    rules === undefined ? '' : `<w:tcBorders>${rules.map(rule).join('')}</w:tcBorders>`,
    shade === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${shade}"/>`,
    '<w:vAlign w:val="center"/>',
  ].join('')
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text, look)}</w:tc>`
}

function rule(side: string): string {
  return `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`
}

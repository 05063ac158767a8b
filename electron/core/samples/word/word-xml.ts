/** Text as XML holds it. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

export type ParagraphLook = {
  readonly style?: string
  readonly align?: 'left' | 'center' | 'right' | 'both'
  readonly bold?: boolean
  /** Half-points. */
  readonly size?: number
  /** Hundredths of a character. */
  readonly indent?: number
  readonly colour?: string
}

/** A paragraph of one run; schema order of its properties matters to Word. */
export function paragraph(text: string, look: ParagraphLook = {}): string {
  const properties = [
    look.style === undefined ? '' : `<w:pStyle w:val="${look.style}"/>`,
    look.indent === undefined
      ? ''
      : `<w:ind w:firstLineChars="${look.indent}" w:firstLine="${look.indent * 2.4}"/>`,
    look.align === undefined ? '' : `<w:jc w:val="${look.align}"/>`,
  ].join('')
  const run = [
    look.bold === true ? '<w:b/>' : '',
    look.colour === undefined ? '' : `<w:color w:val="${look.colour}"/>`,
    look.size === undefined ? '' : `<w:sz w:val="${look.size}"/><w:szCs w:val="${look.size}"/>`,
  ].join('')
  const runProperties = run === '' ? '' : `<w:rPr>${run}</w:rPr>`
  const paragraphProperties = properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`
  return `<w:p>${paragraphProperties}<w:r>${runProperties}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`
}

export const pageBreakParagraph = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'

export type WordCell = {
  readonly text: string
  readonly share: number
  readonly head?: boolean
  readonly align?: string
  readonly span?: number
}

/** A ruled table over the width of the text (9 070 twentieths of a point); head rows repeat on each page. */
export function ruledTable(shares: readonly number[], rows: readonly (readonly WordCell[])[]): string {
  const width = 9070
  const whole = shares.reduce((sum, share) => sum + share, 0)
  const widthOf = (share: number) => Math.round((width * share) / whole)
  const grid = shares.map((share) => `<w:gridCol w:w="${widthOf(share)}"/>`).join('')
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
    .join('')
  const body = rows.map((cells) => {
    const head = cells.length > 0 && cells.every((cell) => cell.head === true)
    const content = cells.map((cell) => tableCell(cell, widthOf(cell.share))).join('')
    return `<w:tr>${head ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${content}</w:tr>`
  })
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders>` +
    `<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${body.join('')}</w:tbl><w:p/>`
  )
}

function tableCell(cell: WordCell, width: number): string {
  const span = cell.span === undefined ? '' : `<w:gridSpan w:val="${cell.span}"/>`
  const shade = cell.head === true ? '<w:shd w:val="clear" w:color="auto" w:fill="E9EEF5"/>' : ''
  const align = cell.align === 'center' || cell.align === 'right' ? cell.align : 'left'
  const look: ParagraphLook = {
    align: cell.head === true ? 'center' : align,
    size: 21,
    ...(cell.head === true ? { bold: true } : {}),
  }
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${shade}<w:vAlign w:val="center"/></w:tcPr>${paragraph(cell.text, look)}</w:tc>`
}

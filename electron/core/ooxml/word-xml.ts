import { writableText } from './writable-text.ts'

/** Text as XML holds it; characters that XML cannot hold are left out. */
export function escaped(text: string): string {
  return writableText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

export interface WordRun {
  readonly text: string
  readonly bold?: boolean
}

export type ParagraphLook = {
  readonly style?: string
  readonly align?: 'left' | 'center' | 'right' | 'both'
  readonly bold?: boolean
  /** Half-points. */
  readonly size?: number
  /** Of the first line, in hundredths of a character. */
  readonly indent?: number
  /** Size of such a character in points, for programs that do not count in characters; 12 by default. */
  readonly indentSize?: number
  readonly colour?: string
  readonly keepNext?: boolean
  /** Rules above, below and between paragraphs that follow one another, to write on. */
  readonly ruled?: boolean
  /** Least height of a line, in twentieths of a point. */
  readonly line?: number
}

/** A paragraph; schema order of its properties matters to Word. A line feed begins a new line. */
export function paragraph(content: string | readonly WordRun[], look: ParagraphLook = {}): string {
  const properties = [
    look.style === undefined ? '' : `<w:pStyle w:val="${look.style}"/>`,
    look.keepNext === true ? '<w:keepNext/>' : '',
    look.ruled === true ? rules : '',
    look.line === undefined ? '' : `<w:spacing w:line="${look.line}" w:lineRule="atLeast"/>`,
    look.indent === undefined
      ? ''
      : `<w:ind w:firstLineChars="${look.indent}" w:firstLine="${(look.indent * (look.indentSize ?? 12)) / 5}"/>`,
    look.align === undefined ? '' : `<w:jc w:val="${look.align}"/>`,
  ].join('')
  const runs = typeof content === 'string' ? [{ text: content }] : content
  const paragraphProperties = properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`
  return `<w:p>${paragraphProperties}${runs.map((run) => runXml(run, look)).join('')}</w:p>`
}

const rules = `<w:pBdr>${['bottom', 'between']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="1" w:color="808080"/>`)
  .join('')}</w:pBdr>`

function runXml({ text, bold }: WordRun, look: ParagraphLook): string {
  const properties = [
    look.bold === true || bold === true ? '<w:b/>' : '',
    look.colour === undefined ? '' : `<w:color w:val="${look.colour}"/>`,
    look.size === undefined ? '' : `<w:sz w:val="${look.size}"/><w:szCs w:val="${look.size}"/>`,
  ].join('')
  const lines = text
    .split(/\r?\n/)
    .map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`)
    .join('<w:br/>')
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${lines}</w:r>`
}

export const pageBreakParagraph = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'

import { headerAndFooter, wordFile } from '../../ooxml/word-package.ts'
import { type ParagraphLook, pageBreakParagraph, paragraph } from '../../ooxml/word-xml.ts'
import type { SampleDocument, WordBlock } from '../documents/sample-document.ts'
import { ruledTable, type SampleCell } from './ruled-table.ts'
import { footer, header, styles } from './word-parts.ts'

/** A sample document as DOCX: headings as styles, ruled tables, marked header, watermark, fixed dates. */
export function wordDocument(document: SampleDocument<WordBlock>): Uint8Array {
  const sample = paragraph('样例 SAMPLE · 仅供演示与测试，机构、人员与数据均为虚构', {
    align: 'center',
    bold: true,
    size: 24,
    colour: 'C8201C',
  })
  const body = document.blocks.map((block) => blockXml(block, document.blocks)).join('')
  const page =
    `<w:sectPr>${headerAndFooter}` +
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1588" w:right="1418" w:bottom="1418" w:left="1418" w:header="851" w:footer="851" w:gutter="0"/></w:sectPr>'
  const { title, author, date, owner } = document
  return wordFile({
    title,
    author,
    keywords: '样例 SAMPLE',
    date,
    body: sample + body + page,
    styles,
    header: header(owner),
    footer,
  })
}

const textLooks: Readonly<Record<string, ParagraphLook>> = {
  body: { align: 'both', indent: 200 },
  plain: {},
  center: { align: 'center' },
  right: { align: 'right' },
  title: { style: 'Title' },
  strong: { bold: true },
  small: { size: 21, colour: '595959' },
}

function blockXml(block: WordBlock, all: readonly WordBlock[]): string {
  switch (block.kind) {
    case 'heading':
      return paragraph(block.text, { style: `Heading${block.level}` })
    case 'text':
      return paragraph(block.text, textLooks[block.style ?? 'body'] ?? {})
    case 'table': {
      const caption =
        block.caption === undefined ? '' : paragraph(block.caption, { align: 'center', bold: true, size: 24 })
      const head = block.columns.map(({ title, share }): SampleCell => ({ text: title, share, head: true }))
      const rows = block.rows.map(({ cells }) =>
        block.columns.map(
          ({ share, align = 'left' }, place): SampleCell => ({ text: cells[place] ?? '', share, align }),
        ),
      )
      return (
        caption +
        ruledTable(
          block.columns.map(({ share }) => share),
          [head, ...rows],
        )
      )
    }
    case 'form':
      return formXml(block.rows)
    case 'signature':
      return block.lines.map((line) => paragraph(line, { align: 'right' })).join('')
    case 'cover':
      return coverXml(block)
    case 'contents':
      return (
        all.flatMap((other) => (other.kind === 'heading' ? [paragraph(other.text)] : [])).join('') +
        pageBreakParagraph
      )
    case 'page-break':
      return pageBreakParagraph
  }
}

function formXml(rows: readonly (readonly string[])[]): string {
  const shares = [2.4, 4.2, 2.4, 4.2]
  const wide = rows.some((cells) => cells.length > 2)
  const grid = wide ? shares : [2.4, 10.8]
  const lines = rows.map((cells) =>
    cells.map((text, place): SampleCell => {
      const last = place === cells.length - 1 && cells.length < grid.length
      const share = last ? grid.slice(place).reduce((sum, part) => sum + part, 0) : (grid[place] ?? 1)
      const base: SampleCell = { text, share, ...(place % 2 === 0 ? { head: true } : {}) }
      return last ? { ...base, span: grid.length - place } : base
    }),
  )
  return ruledTable(grid, lines)
}

function coverXml(block: Extract<WordBlock, { kind: 'cover' }>): string {
  return [
    paragraph(''),
    paragraph(block.subtitle, { align: 'center', size: 32 }),
    paragraph(block.title, { style: 'Title' }),
    paragraph(''),
    ...block.rows.map(([label, value]) => paragraph(`${label}：${value}`, { align: 'center' })),
    pageBreakParagraph,
  ].join('')
}

import type { SampleDocument, WordBlock } from '../documents/sample-document.ts'
import { storedZip } from '../stored-zip.ts'
import {
  contentTypes,
  coreProperties,
  documentRelations,
  footer,
  header,
  packageRelations,
  styles,
  wordNamespaces,
} from './word-parts.ts'
import { type ParagraphLook, pageBreakParagraph, paragraph, ruledTable, type WordCell } from './word-xml.ts'

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
    '<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:footerReference w:type="default" r:id="rId3"/>' +
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1588" w:right="1418" w:bottom="1418" w:left="1418" w:header="851" w:footer="851" w:gutter="0"/></w:sectPr>'
  const main = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document ${wordNamespaces}><w:body>${sample}${body}${page}</w:body></w:document>`
  const parts: readonly (readonly [path: string, text: string])[] = [
    ['[Content_Types].xml', contentTypes],
    ['_rels/.rels', packageRelations],
    ['docProps/core.xml', coreProperties(document.title, document.author, document.date)],
    ['word/_rels/document.xml.rels', documentRelations],
    ['word/document.xml', main],
    ['word/footer1.xml', footer],
    ['word/header1.xml', header(document.owner)],
    ['word/styles.xml', styles],
  ]
  return storedZip(parts.map(([path, text]) => ({ path, bytes: Buffer.from(text, 'utf8') })))
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
      const head = block.columns.map(({ title, share }): WordCell => ({ text: title, share, head: true }))
      const rows = block.rows.map(({ cells }) =>
        block.columns.map(
          ({ share, align = 'left' }, place): WordCell => ({ text: cells[place] ?? '', share, align }),
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
    cells.map((text, place): WordCell => {
      const last = place === cells.length - 1 && cells.length < grid.length
      const share = last ? grid.slice(place).reduce((sum, part) => sum + part, 0) : (grid[place] ?? 1)
      const base: WordCell = { text, share, ...(place % 2 === 0 ? { head: true } : {}) }
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

import {
  headerAndFooter,
  watermark,
  wordFile,
  wordNamespaces,
  xmlDeclaration,
} from '../ooxml/word-package.ts'
import { wordTable } from '../ooxml/word-table.ts'
import { escaped, pageBreakParagraph, paragraph } from '../ooxml/word-xml.ts'
import type { Block, Form, Paragraph, Signatures } from './form.ts'
import { pageMeasures, tableTypeSize, textWidth, typeSizes } from './form-page.ts'
import { formWords } from './form-words.ts'
import { numberHeadings } from './heading-numbers.ts'
import { layFields, layTable } from './table-layout.ts'
import { columnWidths, twips, wordGrid } from './word-grid.ts'
import { fontTable, settings, styles } from './word-styles.ts'

/**
 * A form as an editable Word file, with the styles of official documents. The same form gives the same bytes.
 *
 * @throws where the form's spans or rows do not fit its columns.
 */
export function writeDocx(form: Form): Uint8Array {
  const blocks = numberHeadings(form.blocks, form.language).map((block) => blockXml(block, form))
  const subtitle = form.subtitle === undefined ? '' : paragraph(form.subtitle, { style: 'Subtitle' })
  return wordFile({
    title: form.title.replace(/\s*\n\s*/g, ' '),
    author: 'PanelDesk',
    keywords: form.code,
    date: form.date ?? dateOfUndated,
    body: paragraph(form.title, { style: 'Title' }) + subtitle + blocks.join('') + section(form),
    styles,
    header: header(form),
    footer: footer(form),
    extras: [
      { name: 'fontTable', xml: fontTable },
      { name: 'settings', xml: settings },
    ],
  })
}

/** A file must have a date; a form without one gets the first that a ZIP can hold. */
const dateOfUndated = '1980-01-01'

function blockXml(block: Block, { language, paper }: Form): string {
  switch (block.kind) {
    case 'heading':
      return paragraph(block.text, {
        style: `Heading${block.level}`,
        ...(language === 'zh' ? indented : {}),
      })
    case 'paragraph':
      return paragraphXml(block, language === 'zh')
    case 'table': {
      const size = tableTypeSize(block, paper)
      const caption =
        block.caption === undefined
          ? ''
          : paragraph(block.caption, { align: 'center', bold: true, size: size * 2, keepNext: true })
      return caption + wordGrid(layTable(block, language), size, paper) + gap
    }
    case 'fields':
      return wordGrid(layFields(block), 12, paper) + gap
    case 'signatures':
      return signatureTable(block, formWords[language], twips(textWidth(paper)))
    case 'note':
      return paragraph(block.text, { style: 'FormNote' })
    case 'space': {
      const label = block.label === undefined ? '' : paragraph(block.label, { size: 24, keepNext: true })
      return label + paragraph('', { ruled: true, line: twips(9) }).repeat(block.lines) + gap
    }
    case 'page-break':
      return pageBreakParagraph
  }
}

/** Tables that touch become one, and none may end a document; a low paragraph stands between and behind. */
const gap =
  '<w:p><w:pPr><w:spacing w:line="140" w:lineRule="exact"/><w:rPr><w:sz w:val="12"/></w:rPr></w:pPr></w:p>'

/** Two characters of the body, as a Chinese paragraph begins. */
const indented = { indent: 200, indentSize: typeSizes.body } as const

function paragraphXml({ runs, align }: Paragraph, indents: boolean): string {
  if (align === undefined) return paragraph(runs, { style: 'FormBody', ...(indents ? indented : {}) })
  return paragraph(runs, { style: 'FormBody', align: align === 'flush' ? 'left' : align })
}

function signatureTable(
  { lines }: Signatures,
  words: (typeof formWords)[keyof typeof formWords],
  width: number,
): string {
  const widths = columnWidths([34, 28, 12, 26], width)
  const [label = 0, blank = 0, dateLabel = 0, date = 0] = widths
  const look = { size: 24 } as const
  const rows = lines.map((line) => ({
    height: twips(12),
    whole: true,
    cells: [
      { text: words.signature(line), width: label, look },
      { text: '', width: blank, rules: ['bottom'] as const, look },
      { text: words.date, width: dateLabel, look: { ...look, align: 'right' } as const },
      {
        text: line.date ?? words.blankDate,
        width: date,
        rules: ['bottom'] as const,
        look: { ...look, align: 'center' } as const,
      },
    ],
  }))
  return wordTable(widths, rows, false) + gap
}

function section({ paper }: Form): string {
  const { width, height, top, right, bottom, left } = pageMeasures[paper]
  const turned = width > height ? ' w:orient="landscape"' : ''
  return (
    `<w:sectPr>${headerAndFooter}<w:pgSz w:w="${twips(width)}" w:h="${twips(height)}"${turned}/>` +
    `<w:pgMar w:top="${twips(top)}" w:right="${twips(right)}" w:bottom="${twips(bottom)}" w:left="${twips(left)}" ` +
    `w:header="${twips(15)}" w:footer="${twips(Math.max(bottom - 12, 10))}" w:gutter="0"/></w:sectPr>`
  )
}

function header({ mark }: Form): string {
  const text =
    mark === undefined
      ? '<w:p/>'
      : `<w:p><w:pPr><w:jc w:val="right"/></w:pPr>${watermark(mark, Math.min(mark.length * 90, 420), 'ebebeb')}<w:r><w:rPr><w:b/></w:rPr><w:t>${escaped(mark)}</w:t></w:r></w:p>`
  return `${xmlDeclaration}<w:hdr ${wordNamespaces}>${text}</w:hdr>`
}

/** The code on the left, — 1 — in the middle. */
function footer({ code, language, paper }: Form): string {
  const middle = Math.round(twips(textWidth(paper)) / 2)
  const run = (size: number, text: string) => `<w:r><w:rPr><w:sz w:val="${size * 2}"/></w:rPr>${text}</w:r>`
  const words = (text: string) => `<w:t xml:space="preserve">${escaped(text)}</w:t>`
  return (
    `${xmlDeclaration}<w:ftr ${wordNamespaces}><w:p><w:pPr><w:tabs><w:tab w:val="center" w:pos="${middle}"/></w:tabs></w:pPr>` +
    run(typeSizes.foot, words(`${formWords[language].code} ${code}`)) +
    run(typeSizes.page, `<w:tab/>${words('— ')}`) +
    `<w:fldSimple w:instr=" PAGE ">${run(typeSizes.page, '<w:t>1</w:t>')}</w:fldSimple>` +
    `${run(typeSizes.page, words(' —'))}</w:p></w:ftr>`
  )
}

import type { SetPdf } from '../reports/typeset.ts'
import { breakLongWords } from './break-long-words.ts'
import type { Block, Form } from './form.ts'
import { bodyLine, pageMeasures, tableTypeSize, textWidth, typeSizes } from './form-page.ts'
import { formTemplate } from './form-template.ts'
import { formWords } from './form-words.ts'
import { numberHeadings } from './heading-numbers.ts'
import { staysTogether } from './keep-together.ts'
import { type LaidRow, type LaidTable, layFields, layTable } from './table-layout.ts'

/**
 * A form as PDF, set by Typst: the same form gives the same bytes, in the window and on the command line.
 *
 * @throws where the form's spans or rows do not fit its columns.
 */
export function writePdf(setPdf: SetPdf, form: Form): Uint8Array {
  return setPdf(formTemplate, formPaper(form))
}

/** Everything the template prints; the template only sets it. */
function formPaper(form: Form) {
  const wide = (text: string) => breakLongWords(text, textWidth(form.paper), typeSizes.body)
  return {
    language: form.language,
    title: breakLongWords(form.title, textWidth(form.paper), typeSizes.title),
    subtitle: wide(form.subtitle ?? ''),
    mark: form.mark ?? '',
    code: `${formWords[form.language].code} ${form.code}`,
    date: form.date ?? '',
    measures: pageMeasures[form.paper],
    sizes: typeSizes,
    bodyLine,
    blocks: numberHeadings(form.blocks, form.language).map((block) => blockPaper(block, form, wide)),
  }
}

function blockPaper(block: Block, { language, paper }: Form, wide: (text: string) => string) {
  switch (block.kind) {
    case 'heading':
      return { kind: 'heading', level: block.level, text: wide(block.text) }
    case 'paragraph':
      return {
        kind: 'paragraph',
        align: block.align ?? '',
        runs: block.runs.map(({ text, bold }) => ({ text: wide(text), bold: bold === true })),
      }
    case 'table': {
      const size = tableTypeSize(block, paper)
      const table = fitted(layTable(block, language), size, paper)
      return { kind: 'table', caption: wide(block.caption ?? ''), size, table }
    }
    case 'fields':
      return { kind: 'table', caption: '', size: 12, table: fitted(layFields(block), 12, paper) }
    case 'signatures': {
      const { signature, date: dateLabel, blankDate } = formWords[language]
      return {
        kind: 'signatures',
        lines: block.lines.map((line) => ({
          label: signature(line),
          dateLabel,
          date: line.date ?? blankDate,
        })),
      }
    }
    case 'note':
      return { kind: 'note', text: wide(block.text) }
    case 'space':
      return { kind: 'space', label: wide(block.label ?? ''), lines: block.lines }
    case 'page-break':
      return { kind: 'page-break' }
  }
}

/** Breaks words that are longer than their cell: Typst would let them run over the rule. */
function fitted(table: LaidTable, size: number, paper: Form['paper']) {
  const whole = table.shares.reduce((sum, share) => sum + share, 0)
  const broken = (row: LaidRow) =>
    row.map((cell) => {
      const shares = table.shares.slice(cell.column, cell.column + cell.columns)
      const part = shares.reduce((sum, share) => sum + share, 0) / whole
      return { ...cell, text: breakLongWords(cell.text, textWidth(paper) * part - cellInset, size) }
    })
  const rows = [...table.body, ...table.foot].map((row) => ({
    cells: broken(row),
    breakable: !staysTogether(row, table, size, paper),
  }))
  return { shares: table.shares, rowHeight: table.rowHeight, head: table.head.map(broken), rows }
}

/** Both sides of a cell, in mm. */
const cellInset = 2.2

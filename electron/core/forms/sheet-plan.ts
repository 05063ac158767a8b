import type { Language } from '#shared/domain/localized-text.ts'
import type { Block, Form, SignatureLine } from './form.ts'
import { tableTypeSize, textWidth } from './form-page.ts'
import { formWords } from './form-words.ts'
import { numberHeadings } from './heading-numbers.ts'
import type { PlannedSheet } from './planned-sheet.ts'
import { SheetDraft } from './sheet-draft.ts'
import { sheetNames } from './sheet-names.ts'
import { layFields, layTable } from './table-layout.ts'

/**
 * Where everything of a form stands in a spreadsheet: a sheet for each table, so that each has columns of its own
 * and a head that repeats, with what stands before and after it.
 */
export function planSheets(form: Form): readonly PlannedSheet[] {
  const parts = splitAtTables(numberHeadings(form.blocks, form.language))
  const names = sheetNames(
    parts.map((blocks, index) => (index === 0 ? form.title : nameOf(blocks, form.title))),
  )
  return parts.map((blocks, index) => planSheet(form, blocks, names[index] ?? form.title, index === 0))
}

/** Begins a new part before every table but the first, together with the headings right above it. */
function splitAtTables(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const parts: Block[][] = [[]]
  let tables = 0
  for (const block of blocks) {
    const part = parts.at(-1) ?? []
    if (block.kind === 'table') {
      tables += 1
      if (tables > 1) {
        const last = part.findLastIndex(({ kind }) => kind !== 'heading')
        parts.push([...part.splice(last + 1), block])
        continue
      }
    }
    part.push(block)
  }
  return parts
}

function nameOf(blocks: readonly Block[], title: string): string {
  const table = blocks.find((block) => block.kind === 'table')
  const heading = blocks.find((block) => block.kind === 'heading')
  return table?.caption ?? heading?.text ?? title
}

const plainColumns = [20, 30, 20, 30]

function planSheet(form: Form, blocks: readonly Block[], name: string, first: boolean): PlannedSheet {
  const table = blocks.find((block) => block.kind === 'table')
  const shares = table?.columns.map(({ share }) => share) ?? plainColumns
  const draft = new SheetDraft(shares, textWidth(form.paper))
  if (form.mark !== undefined) draft.line(form.mark, { look: 'mark', align: 'right', bold: true })
  draft.line(form.title, { look: 'title', align: 'center', bold: true, size: 18 })
  if (first && form.subtitle !== undefined) draft.line(form.subtitle, { look: 'text', align: 'center' })
  for (const block of blocks) addBlock(draft, block, form)
  return { name, ...draft.done() }
}

function addBlock(draft: SheetDraft, block: Block, { language, paper }: Form): void {
  switch (block.kind) {
    case 'heading':
      draft.line(block.text, { look: 'heading', bold: true, size: block.level === 1 ? 14 : 12 })
      return
    case 'paragraph': {
      const text = block.runs.map((run) => run.text).join('')
      const bold = block.runs.length > 0 && block.runs.every((run) => run.bold === true)
      const indented = block.align === undefined && language === 'zh'
      const align = block.align === 'flush' || block.align === undefined ? 'left' : block.align
      draft.line(indented ? `　　${text}` : text, { look: 'text', align, bold })
      return
    }
    case 'table':
      if (block.caption !== undefined)
        draft.line(block.caption, { look: 'text', align: 'center', bold: true })
      draft.table(layTable(block, language), tableTypeSize(block, paper) - 1)
      return
    case 'fields':
      draft.fields(layFields({ ...block, columns: 2 }))
      return
    case 'signatures':
      for (const line of block.lines) draft.signature(...signatureTexts(line, language))
      return
    case 'note':
      draft.line(block.text, { look: 'note', size: 10 })
      return
    case 'space':
      if (block.label !== undefined) draft.line(block.label, { look: 'text' })
      draft.ruledLines(block.lines)
      return
    case 'page-break':
      draft.endPage()
      return
  }
}

function signatureTexts(line: SignatureLine, language: Language): readonly [signature: string, date: string] {
  const { signature, date, blankDate } = formWords[language]
  return [signature(line), `${date}${line.date ?? blankDate}`]
}

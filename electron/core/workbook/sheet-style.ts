import type { Borders, Cell, Fill, Worksheet } from '@cj-tech-master/excelts'

const thin = { style: 'thin', color: { argb: 'FFB8C2CC' } } as const
const borders: Partial<Borders> = { top: thin, left: thin, bottom: thin, right: thin }
const fontName = '微软雅黑'

/** Draws a title, a heading, a fixed cell, or a cell to be filled in. */
export function styleCell(cell: Cell, look: 'title' | 'text' | 'heading' | 'fixed' | 'input'): void {
  cell.font = {
    name: fontName,
    size: look === 'title' ? 14 : 10.5,
    bold: look === 'title' || look === 'heading',
  }
  cell.alignment =
    look === 'heading'
      ? { vertical: 'middle', horizontal: 'center', wrapText: true }
      : { vertical: 'middle', wrapText: look !== 'title' }
  if (look === 'title' || look === 'text') return
  cell.border = borders
  if (look === 'heading') cell.fill = solid('FFDCE9F7')
  if (look === 'fixed') cell.fill = solid('FFF3F5F7')
}

/** Frames the rows that are meant to be filled, and reddens a required cell that was left out of a filled row. */
export function markRows(
  sheet: Worksheet,
  area: string,
  requiredColumns: readonly string[],
  first: number,
): void {
  sheet.addConditionalFormatting({
    ref: area,
    rules: [
      {
        type: 'expression',
        priority: requiredColumns.length + 1,
        formulae: ['ROW()>0'],
        style: { border: borders },
      },
    ],
  })
  const [left = 'A', right = 'A'] = area.match(/[A-Z]+/g) ?? []
  for (const [index, column] of requiredColumns.entries()) {
    const row = `$${left}${first}:$${right}${first}`
    sheet.addConditionalFormatting({
      ref: area.replace(/[A-Z]+/g, column),
      rules: [
        {
          type: 'expression',
          priority: index + 1,
          formulae: [`AND($${column}${first}="",COUNTA(${row})>0)`],
          style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFFE1DE' } } },
        },
      ],
    })
  }
}

/** Freezes the headings, fits the print to the width of a page and repeats the headings on each. */
export function finishSheet(sheet: Worksheet, headRow: number, frozenColumns: number): void {
  sheet.views = [{ state: 'frozen', xSplit: frozenColumns, ySplit: headRow, showGridLines: true }]
  Object.assign(sheet.pageSetup, {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    showGridLines: true,
    printTitlesRow: `${headRow}:${headRow}`,
  })
}

function solid(argb: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } }
}

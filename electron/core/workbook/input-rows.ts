import type { Cell, Worksheet } from '@cj-tech-master/excelts'
import type { ClaimedEvidence } from '#shared/domain/claim.ts'
import type { FactInput, ScalarInput } from '#shared/domain/input-definition.ts'
import type { Language } from '#shared/domain/localized-text.ts'
import { unitText } from '#shared/domain/unit-text.ts'
import { decimalFormat, listValidation, numberValidation } from './column-format.ts'
import { fillDecimal, yesNoText } from './fill-value.ts'
import { type Filling, firstDataRow } from './filling.ts'
import { claimedFacts, type Head, type SheetLayout } from './layout.ts'
import { type OptionLists, optionRange, yesNoList } from './option-lists.ts'
import { styleCell } from './sheet-style.ts'
import { evidenceCell } from './table-sheet.ts'

/** The rows of the figures: a row an input, a column a year. */
export function addFigureRows(sheet: Worksheet, layout: SheetLayout, filling: Filling): void {
  const { scheme, claims, language } = filling
  for (const [index, input] of scheme.scalars.entries()) {
    const figures = claims.figures.filter((figure) => figure.input === input.code)
    const evidence = figures.find((figure) => figure.evidence !== null)?.evidence ?? null
    const cells = addRow(sheet, firstDataRow + index, layout, input, evidence, language)
    for (const [cell, { content }] of cells) {
      if (content.kind !== 'figure') continue
      const value = figures.find(({ year }) => year === content.year)?.value ?? null
      if (value !== null) cell.value = fillDecimal(value)
      cell.numFmt = decimalFormat(input.decimals)
    }
    const years = cells.filter(([, { content }]) => content.kind === 'figure').map(([cell]) => cell.address)
    const range = `${years[0]}:${years.at(-1)}`
    sheet.dataValidations.add(range, numberValidation(input.decimals, language))
  }
}

/** The rows of the facts that an applicant answers. */
export function addFactRows(
  sheet: Worksheet,
  layout: SheetLayout,
  filling: Filling,
  lists: OptionLists,
): void {
  const { scheme, claims, language } = filling
  const range = optionRange(lists, yesNoList) ?? ''
  for (const [index, fact] of claimedFacts(scheme).entries()) {
    const claim = claims.facts.find((candidate) => candidate.fact === fact.code)
    const cells = addRow(sheet, firstDataRow + index, layout, fact, claim?.evidence ?? null, language)
    for (const [cell, { content }] of cells) {
      if (content.kind !== 'answer') continue
      const yes = claim?.yes ?? null
      if (yes !== null) cell.value = yesNoText(yes, language)
      sheet.dataValidations.add(cell.address, listValidation(range, language))
    }
  }
}

/** A row with what the template says about an input and the evidence named for it. */
function addRow(
  sheet: Worksheet,
  row: number,
  { heads }: SheetLayout,
  input: ScalarInput | FactInput,
  evidence: ClaimedEvidence | null,
  language: Language,
): readonly (readonly [Cell, Head])[] {
  return heads.map((head, index) => {
    const cell = sheet.getCell(row, index + 1)
    const fixed = fixedText(head, input, language)
    cell.value = fixed ?? evidenceCell(head, evidence)
    styleCell(cell, fixed === null ? 'input' : 'fixed')
    return [cell, head]
  })
}

function fixedText({ content }: Head, input: ScalarInput | FactInput, language: Language): string | null {
  switch (content.kind) {
    case 'code':
      return input.code
    case 'name':
      return input.name[language]
    case 'unit':
      return ('unit' in input ? unitText(input.unit)?.[language] : null) ?? ''
    case 'definition':
      return input.definition[language]
    default:
      return null
  }
}

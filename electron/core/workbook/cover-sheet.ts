import type { Workbook } from '@cj-tech-master/excelts'
import type { Centre } from '#shared/domain/application.ts'
import { fields, formationModes } from '#shared/domain/formation-mode.ts'
import type { CentreField } from '#shared/domain/item-key.ts'
import type { Language } from '#shared/domain/localized-text.ts'
import { sameWord } from '#shared/domain/typed-text.ts'
import { hashJson } from '../digest.ts'
import { listValidation } from './column-format.ts'
import { coverFacts, coverLines, howToFill, referenceMark } from './cover-layout.ts'
import { type FilledCell, fillDay, fillText } from './fill-value.ts'
import type { Filling } from './filling.ts'
import { coverSheetName } from './layout.ts'
import { type OptionLists, optionRange } from './option-lists.ts'
import { styleCell } from './sheet-style.ts'

const labelColumn = 1
const valueColumn = 2
const idColumn = 3

/** The cover 封面: who fills it in, for which scheme and period, and how. */
export function addCover(workbook: Workbook, filling: Filling, lists: OptionLists): void {
  const { scheme, period, language, centre } = filling
  const sheet = workbook.addWorksheet(coverSheetName[language])
  sheet.columns = [{ width: 28 }, { width: 64 }, { width: 4, hidden: true }]
  const title = {
    zh: '内蒙古自治区技术创新中心定量指标填报表',
    en: 'Metrics workbook of a technology innovation centre',
  }
  styleCell(Object.assign(sheet.getCell(1, labelColumn), { value: title[language] }), 'title')
  const mark = scheme.status === 'reference' ? ` · ${referenceMark[language]}` : ''
  styleCell(Object.assign(sheet.getCell(2, labelColumn), { value: scheme.name[language] + mark }), 'text')
  sheet.mergeCells(2, labelColumn, 2, valueColumn)
  let row = 3
  const addLine = (id: string, label: string, value: FilledCell, look: 'input' | 'fixed') => {
    row += 1
    styleCell(Object.assign(sheet.getCell(row, labelColumn), { value: label }), 'fixed')
    const cell = sheet.getCell(row, valueColumn)
    if (value !== null) cell.value = value
    styleCell(cell, look)
    cell.numFmt = value instanceof Date ? 'yyyy-mm-dd' : '@'
    sheet.getCell(row, idColumn).value = id
    return cell
  }
  for (const { id, field, label } of coverLines) {
    const cell = addLine(id, `${label[language]}*`, centreCell(centre, field, language), 'input')
    const range = optionRange(lists, id)
    if (range !== null) cell.dataValidation = listValidation(range, language)
    if (field === 'approvedOn') cell.numFmt = 'yyyy-mm-dd'
  }
  row += 1
  const facts: readonly (readonly [keyof typeof coverFacts, string])[] = [
    ['scheme', scheme.id],
    ['version', scheme.version],
    ['hash', hashJson(scheme)],
    ['status', scheme.status === 'reference' ? referenceMark[language] : officialMark[language]],
    ['period', `${period.from}-${period.to}`],
  ]
  for (const [name, value] of facts) {
    addLine(coverFacts[name].id, coverFacts[name].label[language], value, 'fixed')
  }
  row += 2
  for (const line of howToFill) {
    styleCell(Object.assign(sheet.getCell(row, labelColumn), { value: line[language] }), 'text')
    sheet.mergeCells(row, labelColumn, row, valueColumn)
    sheet.getRow(row).height = 32
    row += 1
  }
}

const officialMark = { zh: '正式', en: 'Official' }

function centreCell(centre: Centre | null, field: CentreField, language: Language): FilledCell {
  const value = centre?.[field] ?? null
  if (value === null) return null
  if (field === 'approvedOn') return fillDay(value)
  if (field === 'formationMode')
    return formationModes.find(({ code }) => code === value)?.name[language] ?? value
  if (field === 'field') return fields.find(({ zh }) => sameWord(zh, value))?.[language] ?? fillText(value)
  return fillText(value)
}

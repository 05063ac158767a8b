import type { Workbook } from '@cj-tech-master/excelts'
import type { Language, LocalizedText } from '#shared/domain/localized-text.ts'
import { styleCell } from '../workbook/sheet-style.ts'
import type { RosterLayout } from './roster-layout.ts'

const title: LocalizedText = { zh: '填写说明', en: 'How to fill it in' }

const lines: readonly LocalizedText[] = [
  {
    zh: '1. 在第一张表中每行填写一项，从标题下一行开始；带 * 的列必填，红色格表示漏填。',
    en: '1. One entry a row in the first sheet, from the row under the headings; * is required, a red cell was left out.',
  },
  {
    zh: '2. 有下拉列表的列请从列表选择。列的次序可以改变，也可以增加“序号”列；请勿改动标题文字。',
    en: '2. Choose from the list where there is one. Columns may change places and a column of numbers may be added; leave the headings as they are.',
  },
  {
    zh: '3. 导入前会逐行显示结果和问题，确认后才写入批次；再次导入会更新已有的行，不会删除名单里的人和中心。',
    en: '3. Every row and its problems are shown before anything is applied; a second import brings rows up to date and removes nobody.',
  },
  {
    zh: '4. 统一社会信用代码请按文本填写；日期写成 2022-05-06。',
    en: '4. Credit codes as text; dates as 2022-05-06.',
  },
]

/** The sheet that says how to fill the other one in, with a line a column. */
export function addInstructions(workbook: Workbook, { columns }: RosterLayout, language: Language): void {
  const sheet = workbook.addWorksheet(title[language])
  sheet.columns = [{ width: 22 }, { width: 70 }]
  styleCell(Object.assign(sheet.getCell(1, 1), { value: title[language] }), 'title')
  for (const [index, line] of lines.entries()) {
    const row = index + 2
    styleCell(Object.assign(sheet.getCell(row, 1), { value: line[language] }), 'text')
    sheet.mergeCells(row, 1, row, 2)
    sheet.getRow(row).height = 32
  }
  for (const [index, { column, hint }] of columns.entries()) {
    const row = index + lines.length + 3
    styleCell(Object.assign(sheet.getCell(row, 1), { value: column.name[language] }), 'fixed')
    styleCell(Object.assign(sheet.getCell(row, 2), { value: hint[language] }), 'fixed')
  }
}

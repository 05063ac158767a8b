import type { Workbook } from '@cj-tech-master/excelts'
import { fields, formationModes } from '#shared/domain/formation-mode.ts'
import type { Language } from '#shared/domain/localized-text.ts'
import type { Scheme } from '#shared/domain/scheme.ts'
import { hashJson } from '../digest.ts'
import { columnName } from '../ooxml/cell.ts'
import { yesNoText } from './fill-value.ts'
import type { Filling } from './filling.ts'
import { hiddenSheetName, marker } from './layout.ts'

/** The options of every drop-down by its id. They lie in a sheet: a list in a validation holds 255 characters. */
export type OptionLists = ReadonlyMap<string, readonly string[]>

export const yesNoList = 'yes-no'

/** The drop-downs of a scheme: yes or no, those of the cover, and one a choice column (`L3.kind`). */
export function optionLists({ lists }: Scheme, language: Language): OptionLists {
  const names = (options: readonly { readonly name: { readonly zh: string; readonly en: string } }[]) =>
    options.map(({ name }) => name[language])
  return new Map([
    [yesNoList, [yesNoText(true, language), yesNoText(false, language)]],
    ['centre.field', fields.map((name) => name[language])],
    ['centre.formationMode', names(formationModes)],
    ...lists.flatMap(({ code, columns }) =>
      columns.flatMap((column): readonly (readonly [string, readonly string[]])[] =>
        column.type === 'choice' ? [[`${code}.${column.id}`, names(column.options)]] : [],
      ),
    ),
  ])
}

/** Where the options of a drop-down lie, as a formula; null where there is no such list. */
export function optionRange(lists: OptionLists, id: string): string | null {
  const place = [...lists.keys()].indexOf(id)
  if (place < 0) return null
  const column = columnName(place + firstListColumn)
  return `${hiddenSheetName}!$${column}$2:$${column}$${(lists.get(id)?.length ?? 0) + 1}`
}

const firstListColumn = 3

/** The sheet nobody sees: the marker, the scheme and the period, then the options of the drop-downs. */
export function addHiddenSheet(workbook: Workbook, { scheme, period }: Filling, lists: OptionLists): void {
  const sheet = workbook.addWorksheet(hiddenSheetName, { state: 'veryHidden' })
  const facts = [marker, scheme.id, scheme.version, hashJson(scheme), `${period.from}-${period.to}`]
  for (const [index, fact] of facts.entries()) sheet.getCell(index + 1, 1).value = fact
  for (const [index, [id, options]] of [...lists].entries()) {
    const column = index + firstListColumn
    sheet.getCell(1, column).value = id
    for (const [at, option] of options.entries()) sheet.getCell(at + 2, column).value = option
  }
}

import type { Year } from '#shared/domain/brand.ts'
import type { Column, FactInput, ListInput, Unit } from '#shared/domain/input-definition.ts'
import type { Language, LocalizedText } from '#shared/domain/localized-text.ts'
import type { Scheme } from '#shared/domain/scheme.ts'
import { unitText } from '#shared/domain/unit-text.ts'

/** Says that a workbook was made from our template; stands in its hidden sheet and hidden columns. */
export const marker = 'paneldesk-workbook/1'

/** The sheet nobody sees: the marker, the scheme, the options of the drop-downs. */
export const hiddenSheetName = 'PanelDesk'

export const coverSheetName: LocalizedText = { zh: '封面', en: 'Cover' }

/** What a column of a sheet holds, beyond its heading. */
export type HeadContent =
  | { readonly kind: 'code' | 'name' | 'unit' | 'definition' | 'evidence-file' | 'evidence-page' }
  | { readonly kind: 'figure'; readonly year: Year }
  | { readonly kind: 'answer' }
  | { readonly kind: 'cell'; readonly column: Column; readonly year: Year | null }

/** One column of a sheet with its id, unique in the workbook, as the hidden row carries it: `L7.received.2024`. */
export interface Head {
  readonly id: string
  readonly title: LocalizedText
  readonly unit: Unit
  readonly required: boolean
  readonly content: HeadContent
}

/** One sheet of the workbook: `D` the figures, `F` the facts, or a list by its code. */
export interface SheetLayout {
  readonly code: string
  readonly name: LocalizedText
  readonly definition: LocalizedText
  readonly list: ListInput | null
  readonly heads: readonly Head[]
}

/** The facts that an applicant answers; the others stand on record elsewhere. */
export function claimedFacts({ facts }: Scheme): readonly FactInput[] {
  return facts.filter(({ kind }) => kind === 'check')
}

/** The sheets with data that the template of a scheme has, in order. `years` ascending. */
export function sheetLayouts(scheme: Scheme, years: readonly Year[]): readonly SheetLayout[] {
  return [
    ...(scheme.scalars.length > 0 ? [figureLayout(years)] : []),
    ...(claimedFacts(scheme).length > 0 ? [factLayout] : []),
    ...scheme.lists.map((list) => listLayout(list, years)),
  ]
}

/** A heading as it stands in the sheet: `到账金额 2024年（万元）*`. */
export function headText(head: Head, language: Language): string {
  const unit = unitText(head.unit)
  const mark = head.required ? '*' : ''
  if (unit === null) return head.title[language] + mark
  return language === 'zh' ? `${head.title.zh}（${unit.zh}）${mark}` : `${head.title.en} (${unit.en})${mark}`
}

/** A sheet's name; Excel allows 31 characters and not every one of them. */
export function sheetName({ code, name, list }: SheetLayout, language: Language): string {
  const text = list === null ? name[language] : `${code} ${name[language]}`
  return text
    .replace(/[[\]:*?/\\]/g, ' ')
    .slice(0, 31)
    .trim()
}

function figureLayout(years: readonly Year[]): SheetLayout {
  const head = headsOf('D')
  return {
    code: 'D',
    name: { zh: '定量指标', en: 'Figures' },
    definition: {
      zh: '每个指标一行，按年度填写。未填报与 0 不同：确为零的请填 0。金额单位为万元，最多四位小数。比率由系统计算，无需填写。',
      en: 'One row a figure, one column a year. Empty is not 0: write 0 where it is zero. Amounts in 10,000 yuan, at most four decimals. Ratios are computed.',
    },
    list: null,
    heads: [
      head('@code', { zh: '代码', en: 'Code' }, { kind: 'code' }),
      head('@name', { zh: '指标名称', en: 'Figure' }, { kind: 'name' }),
      head('@unit', { zh: '单位', en: 'Unit' }, { kind: 'unit' }),
      ...years.map((year) =>
        head(year, { zh: `${year}年`, en: year }, { kind: 'figure', year }, { required: true }),
      ),
      ...evidenceHeads(head),
      head('@definition', { zh: '填报说明', en: 'Definition' }, { kind: 'definition' }),
    ],
  }
}

const factLayout: SheetLayout = {
  code: 'F',
  name: { zh: '规范运行', en: 'Facts' },
  definition: {
    zh: '每项选择“是”或“否”，并注明佐证材料。没有证明材料的按“否”核定。',
    en: 'Choose yes or no and name the evidence. Without proof a fact is verified as no.',
  },
  list: null,
  heads: [
    headsOf('F')('@code', { zh: '代码', en: 'Code' }, { kind: 'code' }),
    headsOf('F')('@name', { zh: '核验事项', en: 'Fact' }, { kind: 'name' }),
    headsOf('F')('@answer', { zh: '是否符合', en: 'Answer' }, { kind: 'answer' }, { required: true }),
    ...evidenceHeads(headsOf('F')),
    headsOf('F')('@definition', { zh: '填报说明', en: 'Definition' }, { kind: 'definition' }),
  ],
}

function listLayout(list: ListInput, years: readonly Year[]): SheetLayout {
  const head = headsOf(list.code)
  return {
    code: list.code,
    name: list.name,
    definition: list.definition,
    list,
    heads: [
      ...list.columns.flatMap((column) => {
        const unit = column.type === 'number' || column.type === 'yearly-number' ? column.unit : 'none'
        const extra = { required: column.required, unit }
        if (column.type !== 'yearly-number') {
          return [head(column.id, column.name, { kind: 'cell', column, year: null }, extra)]
        }
        return years.map((year) =>
          head(
            `${column.id}.${year}`,
            { zh: `${column.name.zh} ${year}年`, en: `${column.name.en} ${year}` },
            { kind: 'cell', column, year },
            extra,
          ),
        )
      }),
      ...evidenceHeads(head),
    ],
  }
}

type MakeHead = (
  id: string,
  title: LocalizedText,
  content: HeadContent,
  extra?: { readonly required?: boolean; readonly unit?: Unit },
) => Head

function headsOf(sheet: string): MakeHead {
  return (id, title, content, extra = {}) => ({
    id: `${sheet}.${id}`,
    title,
    content,
    required: extra.required ?? false,
    unit: extra.unit ?? 'none',
  })
}

function evidenceHeads(head: MakeHead): readonly Head[] {
  return [
    head('@evidence', { zh: '佐证材料文件', en: 'Evidence file' }, { kind: 'evidence-file' }),
    head('@page', { zh: '页码', en: 'Page' }, { kind: 'evidence-page' }),
  ]
}

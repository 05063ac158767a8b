import type { Centre } from '#shared/domain/application.ts'
import type { CentreField } from '#shared/domain/item-key.ts'
import type { LocalizedText } from '#shared/domain/localized-text.ts'

/** A line of the cover sheet that the applicant fills in. `id` stands in its hidden column. */
export interface CoverLine {
  readonly id: `centre.${CentreField}`
  readonly field: CentreField
  readonly label: LocalizedText
}

/** What the cover sheet says about the template itself. */
export const coverFacts = {
  scheme: { id: 'scheme.id', label: { zh: '指标体系', en: 'Scheme' } },
  version: { id: 'scheme.version', label: { zh: '指标体系版本', en: 'Scheme version' } },
  hash: { id: 'scheme.hash', label: { zh: '指标体系校验码', en: 'Scheme hash' } },
  status: { id: 'scheme.status', label: { zh: '指标体系性质', en: 'Scheme status' } },
  period: { id: 'period', label: { zh: '评价期', en: 'Review period' } },
} as const

export const coverLines: readonly CoverLine[] = [
  line('name', { zh: '技术创新中心名称', en: 'Name of the centre' }),
  line('leadUnit', { zh: '牵头单位', en: 'Lead unit' }),
  line('creditCode', { zh: '统一社会信用代码', en: 'Unified social credit code' }),
  line('field', { zh: '所属领域', en: 'Field' }),
  line('formationMode', { zh: '组建模式', en: 'Formation mode' }),
  line('approvedOn', { zh: '批复认定日期', en: 'Approved on' }),
]

/** How a scheme that is not official is marked, on screen, on paper and here. */
export const referenceMark: LocalizedText = { zh: '参考，非官方', en: 'Reference, not official' }

/** How to fill the workbook in, a line each. */
export const howToFill: readonly LocalizedText[] = [
  {
    zh: '填报说明：',
    en: 'How to fill it in:',
  },
  {
    zh: '1. 先填本页，再逐页填写。带 * 的为必填项；鼠标停在表头上可看到填写要求。灰色单元格请勿改动。',
    en: '1. This sheet first, then sheet by sheet. * is required; hold the mouse over a heading to see what it asks for. Leave grey cells alone.',
  },
  {
    zh: '2. 金额单位均为万元，最多四位小数；数字格只填数字，不带单位和文字。未填报请留空，确为零的填 0。',
    en: '2. Amounts in 10,000 yuan, at most four decimals; numbers without units or words. Empty is not reported, 0 is zero.',
  },
  {
    zh: '3. 清单每行填写一项事实；行数不够时在下方继续填写。比率、合计由系统计算，不要填写合计行。',
    en: '3. One fact a row; go on below where the rows do not suffice. Ratios and totals are computed: leave out total rows.',
  },
  {
    zh: '4. 佐证材料填写材料包中的文件名（或文件夹名）和页码，多个文件用分号隔开。',
    en: '4. As evidence write the name of a file (or folder) of the package and the page, several separated by semicolons.',
  },
  {
    zh: '5. 用公式计算的数字请在保存前确认结果已显示。填好后与佐证材料放入同一文件夹提交，文件名不限。',
    en: '5. Where formulas are used, see that their results show before saving. Put the workbook into the folder with the evidence; its name does not matter.',
  },
]

function line(field: keyof Centre & CentreField, label: LocalizedText): CoverLine {
  return { id: `centre.${field}`, field, label }
}

import type { Centre } from '#shared/domain/application.ts'
import type { CentreField } from '#shared/domain/item-key.ts'
import type { LocalizedText } from '#shared/domain/localized-text.ts'

/** A line of the cover sheet that the applicant fills in. `id` stands in its hidden column. */
export interface CoverLine {
  readonly id: `centre.${CentreField}`
  readonly field: CentreField
  readonly label: LocalizedText
}

/** What the cover sheet says about the template itself. `aliases`: what people call it who typed it anew. */
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

function line(field: keyof Centre & CentreField, label: LocalizedText): CoverLine {
  return { id: `centre.${field}`, field, label }
}

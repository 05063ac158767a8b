import type { FormationMode } from './application.ts'
import type { LocalizedText } from './localized-text.ts'

/** Formation modes and fields as forms offer them. 内科发〔2020〕68号, 二 and 三(一). */
export const formationModes: readonly { readonly code: FormationMode; readonly name: LocalizedText }[] = [
  { code: 'leading-enterprise', name: { zh: '龙头企业牵头', en: 'Led by a leading enterprise' } },
  { code: 'joint-platform', name: { zh: '多家骨干企业联合（平台型公司）', en: 'Joint platform company' } },
  { code: 'university-or-institute', name: { zh: '高校院所牵头', en: 'Led by a university or institute' } },
]

export const fields: readonly LocalizedText[] = [
  { zh: '新能源', en: 'New energy' },
  { zh: '新材料', en: 'New materials' },
  { zh: '装备制造', en: 'Equipment manufacturing' },
  { zh: '新一代信息技术', en: 'New-generation information technology' },
  { zh: '大数据', en: 'Big data' },
  { zh: '煤化工', en: 'Coal chemistry' },
  { zh: '民族医药', en: 'Ethnic medicine' },
  { zh: '现代农牧业', en: 'Modern farming and animal husbandry' },
  { zh: '生态环境', en: 'Ecology and environment' },
  { zh: '生物技术', en: 'Biotechnology' },
]

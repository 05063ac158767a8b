import type { LocalizedText } from '../domain/localized-text.ts'
import type { BundleKind } from './kind.ts'

/** What a kind of bundle is called on screen and paper. */
export const kindTitles: Readonly<Record<BundleKind, LocalizedText>> = {
  enrolment: { zh: '登记包（公钥）', en: 'enrolment (public keys)' },
  package: { zh: '申报材料包', en: 'application package' },
  assignment: { zh: '任务包', en: 'assignment' },
  scores: { zh: '评分包', en: 'scores' },
  'panel-result': { zh: '专家组结果包', en: 'panel result' },
  'round-result': { zh: '批次结果包', en: 'round result' },
}

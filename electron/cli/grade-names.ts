import type { Grade } from '#shared/domain/grade.ts'
import type { Language } from '#shared/domain/localized-text.ts'

export const gradeNames: Readonly<Record<Language, Readonly<Record<Grade, string>>>> = {
  zh: { excellent: '优秀', good: '良好', pass: '合格', fail: '不合格' },
  en: { excellent: 'excellent', good: 'good', pass: 'pass', fail: 'fail' },
}

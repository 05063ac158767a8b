import type { PackageKind } from './application.ts'
import type { Grade } from './grade.ts'
import type { LocalizedText } from './localized-text.ts'
import { gradeNames } from './names.ts'
import type { Scheme } from './scheme.ts'

/** Of a centre that is to be built the grades are suggestions; there is no best one among equals. */
const suggestions: Readonly<Record<Grade, LocalizedText>> = {
  excellent: { zh: '建议建设', en: 'Recommended' },
  good: { zh: '建议建设', en: 'Recommended' },
  pass: { zh: '修改完善后建设', en: 'Recommended after changes' },
  fail: { zh: '不建议建设', en: 'Not recommended' },
}

/**
 * What a grade is called for a kind of scheme, or of package: 优秀 … 不合格 of a centre that runs, a suggestion for
 * one that is to be built.
 */
export function outcomeName(kind: Scheme['kind'] | PackageKind, grade: Grade): LocalizedText {
  return kind === 'operation-evaluation' || kind === 'evaluation' ? gradeNames[grade] : suggestions[grade]
}

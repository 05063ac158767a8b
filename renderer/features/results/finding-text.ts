import type { Language } from '#renderer/app/text.ts'
import { kindTitles } from '#shared/bundle/kind-title.ts'
import { checkTitles } from '#shared/bundle/verification-text.ts'
import { rationalSchema, toFixed, toFraction } from '#shared/domain/exact.ts'
import { gradeSchema } from '#shared/domain/grade.ts'
import type { LocalizedText } from '#shared/domain/localized-text.ts'
import { gradeNames } from '#shared/domain/names.ts'
import type { Round } from '#shared/domain/round.ts'
import { subjectLabel } from '#shared/rounds/subject-label.ts'

const words: Readonly<Record<string, LocalizedText>> = {
  total: { zh: '总分', en: 'total' },
  'score-grade': { zh: '得分等次', en: 'grade by score' },
  'capped-grade': { zh: '限制后等次', en: 'grade after caps' },
  'hand-ins': { zh: '上交的评分', en: 'hand-in' },
  sheets: { zh: '评分表', en: 'score sheet' },
  signatures: { zh: '签名', en: 'signature' },
  chair: { zh: '组长', en: 'chair' },
  conclusion: { zh: '结论', en: 'conclusion' },
  confirmation: { zh: '核定数据确认书', en: 'confirmation of verified data' },
  claims: { zh: '填报数据', en: 'claimed data' },
}

/** Where a finding lies, in words: `Z001 某某中心 · 上交的评分 · E03 张三`. */
export function placeText(
  place: string,
  round: Pick<Round, 'centres' | 'experts' | 'panels'> | null,
  language: Language,
): string {
  return place
    .split('/')
    .map((part) => wordFor(part)?.[language] ?? (round === null ? part : subjectLabel(round, part)))
    .join(' · ')
}

/** A part of a place with a word of its own, among them the checks that a whole bundle fails. */
function wordFor(part: string): LocalizedText | undefined {
  return words[part] ?? new Map<string, LocalizedText>(Object.entries(checkTitles)).get(part)
}

/** A signed or recomputed value as people read it: a grade by its name, a fraction with its decimals. */
export function valueText(value: string | null, language: Language): string {
  if (value === null) return '—'
  const grade = gradeSchema.safeParse(value)
  if (grade.success) return gradeNames[grade.data][language]
  const kind = new Map<string, LocalizedText>(Object.entries(kindTitles)).get(value)
  if (kind !== undefined) return kind[language]
  const rational = rationalSchema.safeParse(value)
  if (!rational.success) return value
  const shown = toFixed(toFraction(rational.data), 4)
  return rational.data.includes('/') ? `${shown} (${rational.data})` : rational.data
}

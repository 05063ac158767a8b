import type { GradeReport } from '#shared/domain/grade-report.ts'
import type { Language } from '#shared/domain/localized-text.ts'
import type { Scheme } from '#shared/domain/scheme.ts'

/** The caps that hold, each with its code and text. */
export function capTexts(
  { caps }: Pick<Scheme, 'caps'>,
  report: Pick<GradeReport, 'caps'>,
  language: Language,
): readonly string[] {
  return report.caps.map(({ code }) =>
    `${code} ${caps.find((cap) => cap.code === code)?.text[language] ?? ''}`.trim(),
  )
}

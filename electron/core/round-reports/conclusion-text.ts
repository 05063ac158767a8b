import type { Language } from '#shared/domain/localized-text.ts'
import type { Conclusion } from '#shared/domain/panel-opinion.ts'
import type { RoundKind } from '#shared/domain/round.ts'
import { conclusionNames } from '#shared/rounds/names.ts'

/** What a panel concludes, as its opinion says it: 建议评定为“良好” of an evaluation, else the conclusion alone. */
export function conclusionText(kind: RoundKind, conclusion: Conclusion, language: Language): string {
  const name = conclusionNames[conclusion][language]
  if (kind !== 'operation-evaluation' && kind !== 're-evaluation') return name
  return language === 'zh' ? `建议评定为“${name}”` : `proposed grade “${name}”`
}

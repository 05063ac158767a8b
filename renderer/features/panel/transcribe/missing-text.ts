import type { Language } from '#renderer/app/text.ts'
import type { Claims } from '#shared/domain/claim.ts'
import { openItemNames } from '#shared/domain/names.ts'
import type { Scheme } from '#shared/domain/scheme.ts'
import { itemLabel } from '../centre/item-label.ts'
import type { Missing } from './paper-missing.ts'
import { transcribeText } from './transcribe-text.ts'

/** What is missing, in a line: where, and what. */
export function missingText(scheme: Scheme, claims: Claims, missing: Missing, language: Language): string {
  const words = transcribeText[language].missingKinds
  switch (missing.kind) {
    case 'scan':
    case 'answer':
    case 'relations':
    case 'reason':
      return words[missing.kind]
    case 'note':
      return `${itemLabel(scheme, claims, missing.item, language)}：${words.note}`
    case 'open': {
      const { code, needed, has } = missing.open
      const numbers = needed !== null && has !== null ? `（${has}/${needed}）` : ''
      const label = itemLabel(scheme, claims, missing.item, language)
      return `${label}：${openItemNames[code][language]}${numbers}`
    }
  }
}

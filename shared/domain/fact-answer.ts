import type { FactInput } from './input-definition.ts'
import type { LocalizedText } from './localized-text.ts'
import type { FactVerification } from './verification.ts'

/** What a fact was found to be; `mostly` 基本属实 is an answer to statements only. */
export type FactAnswer = 'yes' | 'mostly' | 'no'

/** The answers that a kind of fact can have, in the order of a form. */
export function factAnswers(kind: FactInput['kind']): readonly FactAnswer[] {
  return kind === 'statement' ? ['yes', 'mostly', 'no'] : ['yes', 'no']
}

/**
 * The answer that an entry gives; null while there is none. A statement that holds in the main is one that holds
 * (`verified`) but was cut back (`reduced`), as a figure is: with a reason and a note.
 */
export function factAnswer(
  kind: FactInput['kind'],
  { verified, state }: Pick<FactVerification, 'verified' | 'state'>,
): FactAnswer | null {
  if (verified === null) return null
  if (!verified) return 'no'
  return kind === 'statement' && state === 'reduced' ? 'mostly' : 'yes'
}

/** The entry with another answer. A first answer counts as checked in the usual way: a statement on site. */
export function withFactAnswer(
  kind: FactInput['kind'],
  entry: FactVerification,
  answer: FactAnswer,
): FactVerification {
  const usual = kind === 'statement' ? 'site-checked' : 'document-checked'
  const again = entry.state === 'not-checked' || (kind === 'statement' && entry.state === 'reduced')
  const state = answer === 'mostly' ? 'reduced' : again ? usual : entry.state
  return { ...entry, verified: answer !== 'no', state }
}

/** Whether an answer differs from what the applicant says, and so needs a reason; a statement says yes by itself. */
export function differsFromClaim(
  kind: FactInput['kind'],
  claimed: boolean | null,
  entry: Pick<FactVerification, 'verified' | 'state'>,
): boolean {
  const answer = factAnswer(kind, entry)
  const said = kind === 'statement' ? true : claimed
  if (answer === null || said === null) return false
  return answer === 'mostly' || (answer === 'yes') !== said
}

const statementNames: Readonly<Record<FactAnswer, LocalizedText>> = {
  yes: { zh: '属实', en: 'True' },
  mostly: { zh: '基本属实', en: 'Mostly true' },
  no: { zh: '不属实', en: 'Not true' },
}

const plainNames: Readonly<Record<FactAnswer, LocalizedText>> = {
  yes: { zh: '是', en: 'Yes' },
  mostly: { zh: '是', en: 'Yes' },
  no: { zh: '否', en: 'No' },
}

export function factAnswerName(kind: FactInput['kind'], answer: FactAnswer): LocalizedText {
  return (kind === 'statement' ? statementNames : plainNames)[answer]
}

import type { Declaration, DeclarationAnswer, Relation } from '#shared/domain/declaration.ts'
import type { CentreId } from '#shared/domain/round.ts'

/** A declaration while it is being filled in; no answer is chosen for anybody. */
export interface DraftDeclaration {
  readonly answer: DeclarationAnswer | null
  readonly relations: readonly Relation[]
  readonly reason: string
}

export const untouched: DraftDeclaration = { answer: null, relations: [], reason: '' }

/** What a draft still lacks; null where it can be declared. */
export function lacks({
  answer,
  relations,
  reason,
}: DraftDeclaration): 'answer' | 'relations' | 'reason' | null {
  if (answer === null) return 'answer'
  if (answer === 'none') return null
  if (relations.length === 0) return 'relations'
  return reason.trim() === '' ? 'reason' : null
}

/** The declaration that a draft makes; null while it lacks something. "None" carries no relation along. */
export function declarationOf(
  centre: CentreId,
  draft: DraftDeclaration,
): Omit<Declaration, 'declaredAt'> | null {
  const { answer, relations, reason } = draft
  if (answer === null || lacks(draft) !== null) return null
  return answer === 'none'
    ? { centre, answer, relations: [], reason: '' }
    : { centre, answer, relations, reason: reason.trim() }
}

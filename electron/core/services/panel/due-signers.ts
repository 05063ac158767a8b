import type { Person } from '#shared/domain/identity.ts'
import type { PanelResult } from '#shared/domain/panel-result.ts'

/** Who is to sign a result: every enrolled member whose sheet counts, or whose opinions are in a consultation. */
export function dueSigners({ members, handIns }: PanelResult): readonly Person[] {
  const counted = new Set(
    handIns.filter(({ counts, state }) => counts !== null || state === 'sealed').map(({ expert }) => expert),
  )
  return members.flatMap(({ expert, person }) => (counted.has(expert) && person !== null ? [person] : []))
}

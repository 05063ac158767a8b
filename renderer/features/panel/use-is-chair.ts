import { useSession } from '#renderer/app/session.ts'
import type { Member } from '#shared/domain/assignment.ts'
import type { ExpertId } from '#shared/domain/round.ts'

/** Whether this person leads the panel; everybody else (the secretariat) only looks. */
export function useIsChair(board: {
  readonly panel: { readonly chair: ExpertId }
  readonly members: readonly Member[]
}): boolean {
  const identity = useSession((state) => state.identity)
  const chair = board.members.find(({ expert }) => expert === board.panel.chair)
  return identity?.state === 'open' && chair?.person?.fingerprint === identity.identity.fingerprint
}

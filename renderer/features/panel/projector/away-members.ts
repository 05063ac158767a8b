import type { Board, PanelCentre } from '#shared/contract/panel.ts'
import type { Member } from '#shared/domain/assignment.ts'

/** Who must leave the room for a centre: members of the panel who were kept away from it, or declared it themselves. */
export function awayMembers(
  { members }: Pick<Board, 'members'>,
  { members: takePart, row }: Pick<PanelCentre, 'members' | 'row'>,
): readonly Member[] {
  const away = new Set(
    row.cells.filter(({ state }) => state === 'recused' || state === 'void').map(({ expert }) => expert),
  )
  return members.filter(
    ({ expert }) => away.has(expert) || !takePart.some((member) => member.expert === expert),
  )
}

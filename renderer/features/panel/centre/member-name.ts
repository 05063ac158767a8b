import type { PanelCentre } from '#shared/contract/panel.ts'
import type { ExpertId } from '#shared/domain/round.ts'

/** What an expert is called; his number where the roster does not know him. */
export function memberName({ members }: Pick<PanelCentre, 'members'>, expert: ExpertId): string {
  return members.find((member) => member.expert === expert)?.name ?? expert
}

/** Members who are in the room for this centre: as taken down last, else all who take part and are not recused. */
export function presentMembers({ members, decisions, row }: PanelCentre): readonly ExpertId[] {
  const taken = decisions.findLast(({ kind }) => kind === 'present')
  if (taken?.kind === 'present') return taken.experts
  const away = new Set(
    row.cells.filter(({ state }) => state === 'recused' || state === 'void').map(({ expert }) => expert),
  )
  return members.map(({ expert }) => expert).filter((expert) => !away.has(expert))
}

import type { PanelCentre } from '#shared/contract/panel.ts'
import type { ExpertId } from '#shared/domain/round.ts'
import { presentMembers } from '#shared/rounds/present-members.ts'

/** What an expert is called; his number where the roster does not know him. */
export function memberName({ members }: Pick<PanelCentre, 'members'>, expert: ExpertId): string {
  return members.find((member) => member.expert === expert)?.name ?? expert
}

/** Members who are in the room for this centre. */
export function presentAtCentre({ decisions, row }: PanelCentre): readonly ExpertId[] {
  return presentMembers(row.cells, decisions)
}

import type { PanelCentre } from '#shared/contract/panel.ts'
import { instantSchema } from '#shared/domain/brand.ts'
import type { PanelGrade } from '#shared/domain/panel-grade.ts'
import type { PanelOpinion } from '#shared/domain/panel-opinion.ts'
import { draftOpinion } from '#shared/rounds/draft-opinion.ts'
import { memberName, presentAtCentre } from '../centre/member-name.ts'
import type { PanelWork } from '../centre/panel-work.ts'

/** The panel's grade as far as it can be computed; null where it cannot, and for a consultation. */
export function gradeOf(work: PanelWork | null): PanelGrade | null {
  return work?.aggregation.ok === true ? work.aggregation.grade : null
}

/** The first text of the opinion, from what is on the screen now. */
export function draftFor(centre: PanelCentre, work: PanelWork | null, now: Date): PanelOpinion {
  const away = centre.row.cells.filter(({ state }) => state === 'recused' || state === 'void')
  const drafted = draftOpinion({
    round: centre.round,
    panelName: centre.panel.name,
    centre: centre.centre,
    members: centre.members,
    chairName: memberName(centre, centre.panel.chair),
    present: presentAtCentre(centre).length,
    recused: away.length,
    scheme: work?.scheme ?? null,
    grade: gradeOf(work),
    opinions: centre.opinions.map(({ opinions }) => opinions),
    day: `${now.getFullYear()}年${now.getMonth() + 1}月${now.getDate()}日`,
  })
  return { ...drafted, editedAt: instantSchema.parse(now.toISOString()) }
}

import { listPanelResults, type StoredPanelResult } from '#db/panel-results.ts'
import type { RoundId } from '#shared/domain/brand.ts'
import type { CentreId } from '#shared/domain/round.ts'
import type { RoundDecision } from '#shared/domain/round-decision.ts'
import type { DepartmentDecision } from '#shared/domain/round-result.ts'
import type { Store } from '../../store/open-store.ts'

/** The result of a centre that counts: the one that was chosen, else the newest. */
export function resultThatCounts(
  store: Store,
  round: RoundId,
  centre: CentreId,
  decisions: readonly RoundDecision[],
): StoredPanelResult | null {
  const results = listPanelResults(store.database, round, centre)
  const chosen = decisions.findLast(
    (decision) => decision.kind === 'choose-result' && decision.centre === centre,
  )
  const named =
    chosen?.kind === 'choose-result'
      ? results.find(({ bundleHash }) => bundleHash === chosen.result)
      : undefined
  return named ?? results.at(-1) ?? null
}

/** What the department decided about a centre last; null while it has not. */
export function departmentDecision(
  decisions: readonly RoundDecision[],
  centre: CentreId,
): DepartmentDecision | null {
  const last = decisions.findLast((decision) => decision.kind === 'department' && decision.centre === centre)
  return last?.kind === 'department' ? last.decision : null
}

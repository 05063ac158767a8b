import { getOpinion, listScans, type StoredPanelResult } from '#db/panel-results.ts'
import { canonicalJson } from '#shared/bundle/canonical-json.ts'
import type { AssignedCentre } from '#shared/domain/assignment.ts'
import type { Sha256 } from '#shared/domain/hash.ts'
import type { PanelOpinion } from '#shared/domain/panel-opinion.ts'
import type { PanelResult, ReceivedHandIn } from '#shared/domain/panel-result.ts'
import { aggregatePanel } from '#shared/scoring/panel/aggregate-panel.ts'
import { failWith } from '../../core-failure.ts'
import type { Store } from '../../store/open-store.ts'
import { type CentreState, centreState, sheetsThatCount } from './centre-state.ts'
import { handInsOf } from './panel-memory.ts'
import type { PanelSource } from './panel-source.ts'

/** What a result says besides who signs it when: it changes exactly where something that counts does. */
export type ResultContent = Pick<
  PanelResult,
  'handIns' | 'decisions' | 'grade' | 'opinion' | 'scans' | 'packageHash' | 'claims'
>

/** Every hand-in that was received, with the sheet of it that counts. */
function receivedOf(
  store: Store,
  source: PanelSource,
  centre: AssignedCentre,
  state: CentreState,
): readonly ReceivedHandIn[] {
  const received = handInsOf(store, source.round.id, centre.id)
  return state.states.flatMap(({ seat, state: name, counts }) =>
    received
      .filter(({ handIn }) => handIn.expert === seat.expert)
      .map(({ bundleHash, documentHash }) => ({
        expert: seat.expert,
        bundleHash,
        documentHash,
        counts: counts?.from.bundleHash === bundleHash ? counts.sheetHash : null,
        state: name,
      })),
  )
}

/** What the panel would sign now; fails where differences are still open or the opinion is not there. */
export function resultContent(store: Store, source: PanelSource, centre: AssignedCentre): ResultContent {
  const { database } = store
  const state = centreState(store, source, centre)
  const opinion = getOpinion(database, source.round.id, centre.id)
  if (!state.opened) failWith('sheets-not-opened', { subject: centre.id })
  if (opinion === null) return failWith('opinion-incomplete', { subject: centre.id })
  return {
    handIns: receivedOf(store, source, centre, state),
    decisions: state.decisions,
    grade: gradeOf(source, centre, state),
    opinion: withDissents(opinion, state),
    scans: listScans(database, source.round.id, centre.id),
    packageHash: centre.version?.packageHash ?? null,
    claims: centre.version?.claims ?? { figures: [], rows: [], facts: [] },
  }
}

/** Members' own dissents belong to the opinion, in their words, whatever its draft says. */
export function withDissents(opinion: PanelOpinion, { states }: CentreState): PanelOpinion {
  const own = states.flatMap(({ seat, newest }) =>
    newest?.handIn.dissent == null ? [] : [{ expert: seat.expert, text: newest.handIn.dissent }],
  )
  const others = opinion.dissents.filter(({ expert }) => !own.some((dissent) => dissent.expert === expert))
  return {
    ...opinion,
    dissents: [...others, ...own].toSorted((left, right) => (left.expert < right.expert ? -1 : 1)),
  }
}

function gradeOf(
  { round, scheme }: PanelSource,
  centre: AssignedCentre,
  state: CentreState,
): PanelResult['grade'] {
  if (round.scheme === null || scheme === null) return null
  const aggregation = aggregatePanel(scheme, {
    period: round.period,
    claims: centre.version?.claims ?? { figures: [], rows: [], facts: [] },
    sheets: sheetsThatCount(state),
    decisions: state.decisions,
    rules: round.rules,
  })
  if (!aggregation.ok) {
    const [first] = aggregation.problems
    return failWith('panel-not-settled', { subject: centre.id, reason: first?.code ?? 'refused' })
  }
  const [open] = aggregation.open
  if (open !== undefined)
    failWith('panel-not-settled', {
      subject: centre.id,
      reason: 'open',
      details: { message: aggregation.open.join(' '), open: aggregation.open.length },
    })
  return aggregation.grade
}

/** Whether nothing changed since a result was signed. */
export function standsStill(
  store: Store,
  source: PanelSource,
  centre: AssignedCentre,
  result: PanelResult,
): boolean {
  try {
    const now = resultContent(store, source, centre)
    return canonicalJson(now) === canonicalJson(contentOf(result))
  } catch {
    return false
  }
}

/** The newest version of a centre's result that was signed with a scan; null where none was. */
export function signedIn(results: readonly Pick<StoredPanelResult, 'result'>[], scan: Sha256): number | null {
  return (
    results.findLast(({ result }) => result.scans.some(({ hash }) => hash === scan))?.result.version ?? null
  )
}

function contentOf({
  handIns,
  decisions,
  grade,
  opinion,
  scans,
  packageHash,
  claims,
}: PanelResult): ResultContent {
  return { handIns, decisions, grade, opinion, scans, packageHash, claims }
}

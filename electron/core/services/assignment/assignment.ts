import {
  getAssignment,
  getDissent,
  getPledge,
  listAssignments,
  listDeclarations,
  listOpinions,
  putDissent,
  putOpinions,
  putPledge,
  type StoredAssignment,
} from '#db/assignments.ts'
import { listSealed } from '#db/sealed-sheets.ts'
import type { AssignedWork, AssignmentView } from '#shared/contract/assignment.ts'
import type { AssignedCentre } from '#shared/domain/assignment.ts'
import type { RoundId } from '#shared/domain/brand.ts'
import { type NumberedOpinion, numberedOpinionSchema } from '#shared/domain/hand-in.ts'
import type { CentreId, PanelId } from '#shared/domain/round.ts'
import { failWith } from '../../core-failure.ts'
import type { Store } from '../../store/open-store.ts'
import type { Transaction } from '../../transaction.ts'
import { itemsOf, reviewOf } from '../review/review.ts'
import { accessTo } from './assigned-centre.ts'

export function storedAssignment(store: Store, round: RoundId, panel: PanelId): StoredAssignment {
  return getAssignment(store.database, round, panel) ?? failWith('assignment-not-found', { subject: panel })
}

export function allAssignments(store: Store): readonly AssignmentView[] {
  return listAssignments(store.database).map((stored) => viewOf(store, stored))
}

/** An assignment with what was signed, declared and done so far. */
export function viewOf(store: Store, stored: StoredAssignment): AssignmentView {
  const { scheme: _scheme, centres, format: _format, ...rest } = stored.assignment
  return {
    ...rest,
    isChair: rest.panel.chair === rest.expert,
    signed: getPledge(store.database, rest.round.id),
    centres: centres.map((centre) => workOn(store, stored, centre)),
  }
}

export function assignmentView(store: Store, round: RoundId, panel: PanelId): AssignmentView {
  return viewOf(store, storedAssignment(store, round, panel))
}

function workOn(store: Store, stored: StoredAssignment, centre: AssignedCentre): AssignedWork {
  const { database } = store
  const { version: _version, ...head } = centre
  const round = stored.assignment.round.id
  const access = accessTo(database, { round, centre: centre.id, application: centre.application })
  const { application } = centre
  const reviewed = access === 'open' && application !== null ? reviewOf(store, application) : null
  const sealed = application === null ? undefined : listSealed(database, application).at(-1)
  return {
    ...head,
    adoptions: access === 'open' ? centre.adoptions : [],
    declarations: listDeclarations(database, round, centre.id),
    access,
    openItems: reviewed === null ? null : new Set(reviewed.open.map(({ item }) => item)).size,
    items: reviewed === null || application === null ? null : itemsOf(store, application),
    sealedVersion: sealed?.reopenedBecause === null ? sealed.version : null,
    sheetHash: sealed?.reopenedBecause === null ? sealed.sheetHash : null,
    opinions: listOpinions(database, round, centre.id),
    dissent: getDissent(database, round, centre.id),
  }
}

/** Signs the pledge of a round, as the assignment words it. Signing again changes nothing. */
export function signPledge({ store, database, record }: Transaction, round: RoundId, panel: PanelId): void {
  const { assignment } = storedAssignment(store, round, panel)
  const before = getPledge(database, round)
  const pledge = before ?? { text: assignment.pledge, signedAt: store.machine.now() }
  if (before === null) putPledge(database, round, pledge)
  record({ action: 'pledge', subject: round, item: panel, before, after: pledge.signedAt, why: null })
}

/** Keeps the numbered opinions on a centre of a consultation. */
export function saveOpinions(
  { store, database, record }: Transaction,
  round: RoundId,
  panel: PanelId,
  centre: CentreId,
  opinions: readonly NumberedOpinion[],
): void {
  refuseClosed(store, round, panel, centre)
  const numbered = opinions.map((opinion, at) => numberedOpinionSchema.parse({ ...opinion, number: at + 1 }))
  const before = listOpinions(database, round, centre)
  putOpinions(database, round, centre, numbered)
  record({ action: 'opinions', subject: round, item: centre, before, after: numbered, why: null })
}

/** Keeps one's own dissent about a centre, for the next hand-in; null takes it back. */
export function saveDissent(
  { store, database, record }: Transaction,
  round: RoundId,
  panel: PanelId,
  centre: CentreId,
  dissent: string | null,
): void {
  refuseClosed(store, round, panel, centre)
  const before = getDissent(database, round, centre)
  putDissent(database, round, centre, dissent)
  record({ action: 'dissent', subject: round, item: centre, before, after: dissent, why: null })
}

function refuseClosed(store: Store, round: RoundId, panel: PanelId, centre: CentreId): void {
  const stored = storedAssignment(store, round, panel)
  const found = stored.assignment.centres.find(({ id }) => id === centre)
  if (
    found === undefined ||
    accessTo(store.database, { round, centre, application: found.application }) !== 'open'
  )
    failWith('centre-closed', { subject: centre })
}

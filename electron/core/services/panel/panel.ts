import {
  addDecision,
  getOpinion,
  listPanelResults,
  listScans,
  newestPanelResult,
  putOpinion,
} from '#db/panel-results.ts'
import type { Board, BoardCell, PanelCentre } from '#shared/contract/panel.ts'
import type { AssignedCentre } from '#shared/domain/assignment.ts'
import type { RoundId } from '#shared/domain/brand.ts'
import type { PanelDecision } from '#shared/domain/panel-decision.ts'
import type { PanelOpinion } from '#shared/domain/panel-opinion.ts'
import type { CentreId, PanelId } from '#shared/domain/round.ts'
import type { ExpertState } from '#shared/rounds/merge-hand-ins.ts'
import { failWith } from '../../core-failure.ts'
import type { Store } from '../../store/open-store.ts'
import type { Transaction } from '../../transaction.ts'
import { accessTo } from '../assignment/assigned-centre.ts'
import { centreOutline, centreState, sheetsFirstSealed, sheetsThatCount } from './centre-state.ts'
import { decisionProblem } from './decision-rules.ts'
import { dueSigners } from './due-signers.ts'
import { type OutlinedHandIn, resultOutline } from './panel-memory.ts'
import { centreSource, membersFor, type PanelSource, panelSource, panelsOf } from './panel-source.ts'
import { signedIn, standsStill } from './panel-standing.ts'

function cellOf(
  { seat, state, newest, sheets, counts, declarations }: ExpertState<OutlinedHandIn>,
  openedAt: string | null,
): BoardCell {
  const first = sheets[0]
  return {
    expert: seat.expert,
    state,
    version: counts?.sheet.version ?? null,
    sheetHash: counts?.sheetHash ?? null,
    sealedAt: counts?.sheet.sealedAt ?? null,
    handedInAt: newest?.handIn.handedInAt ?? null,
    open: newest?.handIn.open ?? null,
    transcribed: newest?.handIn.transcription != null,
    superseded: sheets
      .filter(({ sheetHash }) => sheetHash !== counts?.sheetHash)
      .map(({ sheet, sheetHash }) => ({
        version: sheet.version,
        sheetHash,
        sealedAt: sheet.sealedAt,
        reason:
          sheets.find((later) => later.sheet.supersedes?.sheetHash === sheetHash)?.sheet.supersedes?.reason ??
          '',
      })),
    late: openedAt !== null && first !== undefined && first.sheet.sealedAt > openedAt,
    declarations,
  }
}

function rowOf(store: Store, source: PanelSource, centre: AssignedCentre): Board['rows'][number] {
  const { states, decisions, complete, opened } = centreOutline(store, source, centre)
  const { version: _version, members: _members, ...head } = centre
  const early = decisions.find(({ kind }) => kind === 'open-early')
  const newest = newestPanelResult(store.database, source.round.id, centre.id)
  return {
    centre: head,
    cells: states.map((state) => cellOf(state, early?.decidedAt ?? null)),
    complete,
    opened,
    result:
      newest === null ? null : { ...resultOutline(store, newest.bundleHash), signatures: newest.signatures },
  }
}

function boardOf(store: Store, source: PanelSource): Board {
  const { round, panel, members } = source
  const visible = source.centres.filter((centre) => mayLead(store, source, centre))
  return { round, panel, members, rows: visible.map((centre) => rowOf(store, source, centre)) }
}

/** A chair who is recused from a centre, or became so, leads it no more and sees nothing of it. */
function mayLead({ database }: Store, { stored, round }: PanelSource, centre: AssignedCentre): boolean {
  if (stored === null) return true
  const access = accessTo(database, {
    round: round.id,
    centre: centre.id,
    application: centre.application,
  })
  return access !== 'recused' && access !== 'void'
}

export function allBoards(store: Store): readonly Board[] {
  return panelsOf(store).map((source) => boardOf(store, source))
}

export function board(store: Store, round: RoundId, panel: PanelId): Board {
  return boardOf(store, panelSource(store, round, panel))
}

/** A centre that this person may lead, with its panel. */
export function ledCentre(store: Store, round: RoundId, id: CentreId) {
  const found = centreSource(store, round, id)
  if (!mayLead(store, found.source, found.centre) || !isOpened(store, found))
    failWith('centre-closed', { subject: id })
  return found
}

/** The chair leads as a member: after his own pledge and declaration. */
function isOpened({ database }: Store, { source, centre }: ReturnType<typeof centreSource>): boolean {
  if (source.stored === null) return true
  return (
    accessTo(database, { round: source.round.id, centre: centre.id, application: centre.application }) ===
    'open'
  )
}

export function panelCentre(store: Store, round: RoundId, id: CentreId): PanelCentre {
  const { database } = store
  const { source, centre } = ledCentre(store, round, id)
  const state = centreState(store, source, centre)
  const { version, members: _members, ...head } = centre
  const results = listPanelResults(database, round, id)
  return {
    round: source.round,
    panel: source.panel,
    scheme: source.scheme,
    centre: head,
    claims: version?.claims ?? { figures: [], rows: [], facts: [] },
    members: membersFor(source, centre),
    row: rowOf(store, source, centre),
    sheets: state.opened ? sheetsThatCount(state) : [],
    firstSealed: state.opened ? sheetsFirstSealed(state) : [],
    opinions: state.opened
      ? state.states.map(({ seat, state: name, newest }) => ({
          expert: seat.expert,
          // of one who is recused since nothing counts; what he wrote stays on record
          opinions: name === 'sealed' ? (newest?.handIn.opinions ?? []) : [],
        }))
      : [],
    decisions: state.decisions,
    opinion: getOpinion(database, round, id),
    scans: listScans(database, round, id).map((scan) => ({
      ...scan,
      signedIn: signedIn(results, scan.hash),
    })),
    results: results.map(({ bundleHash, result, proof }, at) => ({
      bundleHash,
      version: result.version,
      closedAt: result.closedAt,
      signatures: proof.signatures.map(({ principal }) => ({
        principal,
        name: result.members.find(({ person }) => person?.principal === principal)?.name ?? null,
      })),
      due: dueSigners(result),
      stands: at === results.length - 1 && standsStill(store, source, centre, result),
    })),
  }
}

/** Only the chair changes what a panel decides and signs; the secretariat looks. */
export function refuseOthers({ isChair }: PanelSource): void {
  if (!isChair) failWith('not-the-chair')
}

/** Puts a decision of the panel on record. The clock is ours: nobody dates a decision. */
export function decide(
  { store, database, record }: Transaction,
  round: RoundId,
  id: CentreId,
  given: PanelDecision,
): void {
  const { source, centre } = ledCentre(store, round, id)
  refuseOthers(source)
  const state = centreState(store, source, centre)
  const problem = decisionProblem(given, source, centre, state)
  if (problem !== null) failWith('decision-invalid', { subject: id, reason: problem })
  const decision: PanelDecision = { ...given, decidedAt: store.machine.now() }
  addDecision(database, round, id, decision)
  record({
    action: 'decide',
    subject: round,
    item: `${id}/${decision.kind}`,
    before: null,
    after: decision,
    why: decision.reason === '' ? null : decision.reason,
  })
}

export function saveOpinion(
  { store, database, record }: Transaction,
  round: RoundId,
  id: CentreId,
  given: PanelOpinion,
): void {
  const { source } = ledCentre(store, round, id)
  refuseOthers(source)
  const before = getOpinion(database, round, id)
  const opinion: PanelOpinion = { ...given, editedAt: store.machine.now() }
  putOpinion(database, round, id, opinion)
  record({ action: 'opinion', subject: round, item: id, before, after: opinion, why: null })
}

import { listDecisions } from '#db/panel-results.ts'
import type { AssignedCentre } from '#shared/domain/assignment.ts'
import type { Sha256 } from '#shared/domain/hash.ts'
import type { PanelDecision } from '#shared/domain/panel-decision.ts'
import type { Seat } from '#shared/domain/round.ts'
import {
  type ExpertState,
  type MergedHandIn,
  mergeHandIns,
  type ReceivedHandIn,
  type ReceivedSheet,
} from '#shared/rounds/merge-hand-ins.ts'
import type { PanelSheet } from '#shared/scoring/panel/panel-sheet.ts'
import { hashJson } from '../../digest.ts'
import type { Store } from '../../store/open-store.ts'
import { handInsOf, type OutlinedHandIn, outlineAt, outlinesOf } from './panel-memory.ts'
import { membersFor, type PanelSource } from './panel-source.ts'

/** The board of one centre, from everything that was received about it. */
export interface CentreStateOf<Received extends MergedHandIn> {
  readonly states: readonly ExpertState<Received>[]
  readonly decisions: readonly PanelDecision[]
  readonly complete: boolean
  readonly opened: boolean
}
export type CentreState = CentreStateOf<ReceivedHandIn>

export function centreState(store: Store, source: PanelSource, centre: AssignedCentre): CentreState {
  const received = handInsOf(store, source.round.id, centre.id)
  const hashes = new Map(
    received.flatMap(({ bundleHash, handIn }) => {
      const { sheets } = outlineAt(store, bundleHash).handIn
      return handIn.sheets.map((sheet, at) => [sheet, sheets[at]?.sheetHash] as const)
    }),
  )
  return merged(store, source, centre, received, (sheet) => hashes.get(sheet) ?? hashJson(sheet))
}

/** The same without the contents of the sheets: fast for every centre of a round. */
export function centreOutline(
  store: Store,
  source: PanelSource,
  centre: AssignedCentre,
): CentreStateOf<OutlinedHandIn> {
  const received = outlinesOf(store, source.round.id, centre.id)
  return merged(store, source, centre, received, ({ sheetHash }) => sheetHash)
}

function merged<Received extends MergedHandIn>(
  { database }: Store,
  source: PanelSource,
  centre: AssignedCentre,
  received: readonly Received[],
  hashOf: (sheet: Received['handIn']['sheets'][number]) => Sha256,
): CentreStateOf<Received> {
  const decisions = listDecisions(database, source.round.id, centre.id)
  const states = mergeHandIns(membersFor(source, centre), received, decisions, hashOf)
  const complete = states.every(({ state }) => state === 'sealed' || state === 'recused' || state === 'void')
  const early = decisions.some(({ kind }) => kind === 'open-early')
  return { states, decisions, complete, opened: complete || (early && chairHasSealed(source, states)) }
}

/** Whoever leads seals first: nobody looks at others' scores before his own are committed. */
export function chairHasSealed(
  { panel }: PanelSource,
  states: readonly Pick<ExpertState, 'seat' | 'state'>[],
): boolean {
  const own = states.find(({ seat }) => seat.expert === panel.chair)
  return own === undefined || own.state === 'sealed' || own.state === 'recused' || own.state === 'void'
}

/** The sheets that count, as the panel's arithmetic takes them. */
export function sheetsThatCount({ states }: Pick<CentreState, 'states'>): readonly PanelSheet[] {
  return states.flatMap(({ seat, counts }) => (counts === null ? [] : [panelSheet(seat, counts)]))
}

/** Of the same experts what each sealed first: what they amended after the discussion shows against it. */
export function sheetsFirstSealed({ states }: Pick<CentreState, 'states'>): readonly PanelSheet[] {
  return states.flatMap(({ seat, counts, sheets: [first] }) =>
    counts === null || first === undefined ? [] : [panelSheet(seat, first)],
  )
}

function panelSheet(seat: Seat, { sheetHash, sheet, from }: ReceivedSheet): PanelSheet {
  return {
    expert: seat.expert,
    sheetHash,
    transcribed: from.handIn.transcription !== null,
    scope: seat.scope,
    content: sheet.content,
  }
}

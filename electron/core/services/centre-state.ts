import { listHandIns } from '#db/hand-ins.ts'
import { listDecisions } from '#db/panel-results.ts'
import type { AssignedCentre } from '#shared/domain/assignment.ts'
import type { PanelDecision } from '#shared/domain/panel-decision.ts'
import { type ExpertState, mergeHandIns } from '#shared/rounds/merge-hand-ins.ts'
import type { PanelSheet } from '#shared/scoring/panel/panel-sheet.ts'
import { hashJson } from '../digest.ts'
import type { Store } from '../store/open-store.ts'
import { membersFor, type PanelSource } from './panel-source.ts'

/** The board of one centre, from everything that was received about it. */
export interface CentreState {
  readonly states: readonly ExpertState[]
  readonly decisions: readonly PanelDecision[]
  readonly complete: boolean
  readonly opened: boolean
}

export function centreState(store: Store, source: PanelSource, centre: AssignedCentre): CentreState {
  const { database } = store
  const decisions = listDecisions(database, source.round.id, centre.id)
  const states = mergeHandIns(
    membersFor(source, centre),
    listHandIns(database, source.round.id, centre.id),
    decisions,
    hashJson,
  )
  const complete = states.every(({ state }) => state === 'sealed' || state === 'recused' || state === 'void')
  const early = decisions.some(({ kind }) => kind === 'open-early')
  return { states, decisions, complete, opened: complete || (early && chairHasSealed(source, states)) }
}

/** Whoever leads seals first: nobody looks at others' scores before his own are committed. */
function chairHasSealed({ panel }: PanelSource, states: readonly ExpertState[]): boolean {
  const own = states.find(({ seat }) => seat.expert === panel.chair)
  return own === undefined || own.state === 'sealed' || own.state === 'recused' || own.state === 'void'
}

/** The sheets that count, as the panel's arithmetic takes them. */
export function sheetsThatCount({ states }: Pick<CentreState, 'states'>): readonly PanelSheet[] {
  return states.flatMap(({ seat, counts }) =>
    counts === null
      ? []
      : [
          {
            expert: seat.expert,
            sheetHash: counts.sheetHash,
            transcribed: counts.from.handIn.transcription !== null,
            scope: seat.scope,
            content: counts.sheet.content,
          },
        ],
  )
}

import type { StoredAssignment } from '#db/assignments.ts'
import { getRound, listRounds } from '#db/rounds.ts'
import type { AssignedCentre, Assignment, Member } from '#shared/domain/assignment.ts'
import type { RoundId } from '#shared/domain/brand.ts'
import type { PublicIdentity } from '#shared/domain/identity.ts'
import {
  type CentreId,
  type ExpertId,
  headOf,
  type PanelId,
  type Round,
  type RoundHead,
  seatsFor,
  type Visit,
} from '#shared/domain/round.ts'
import type { Scheme } from '#shared/domain/scheme.ts'
import { failWith } from '../../core-failure.ts'
import type { Store } from '../../store/open-store.ts'
import { subjectOf } from '../review/subject.ts'
import { memberOf } from '../round/round-issue.ts'
import { getScheme } from '../scheme.ts'
import { knownAssignment, knownAssignments } from './panel-memory.ts'

/** A panel as this store knows it: the chair from his assignment, the secretariat from its round. */
export interface PanelSource {
  readonly round: RoundHead
  readonly scheme: Scheme | null
  readonly panel: { readonly id: PanelId; readonly name: string; readonly chair: ExpertId }
  readonly members: readonly Member[]
  readonly centres: readonly AssignedCentre[]
  readonly visits: readonly Visit[]
  readonly secretariat: PublicIdentity
  /** This person is the chair; the secretariat only looks. */
  readonly isChair: boolean
  /** The chair's own assignment; null for the secretariat. */
  readonly stored: StoredAssignment | null
}

function fromAssignment(stored: StoredAssignment): PanelSource {
  const { round, scheme, panel, centres, visits, secretariat, expert }: Assignment = stored.assignment
  const { id, name, chair, members } = panel
  return {
    round,
    scheme,
    panel: { id, name, chair },
    members,
    centres,
    visits,
    secretariat,
    isChair: chair === expert,
    stored,
  }
}

function fromRound(store: Store, round: Round): readonly PanelSource[] {
  return round.panels.flatMap((panel) => {
    const { id, name, chair } = panel
    if (chair === null) return []
    return [
      {
        round: headOf(round),
        scheme: round.scheme === null ? null : getScheme(store, round.scheme.hash).scheme,
        panel: { id, name, chair },
        members: panel.seats.map((seat) => memberOf(round, seat)),
        centres: round.centres
          .filter((centre) => panel.centres.includes(centre.id))
          .map((centre) => ({
            ...centre,
            version:
              centre.application === null ? null : subjectOf(store, centre.application).application.current,
            members: seatsFor(round, centre.id).map(({ expert }) => expert),
          })),
        visits: round.visits,
        secretariat: store.identity,
        isChair: false,
        stored: null,
      },
    ]
  })
}

/** Every panel that this person chairs, or that belongs to a round he runs. */
export function panelsOf(store: Store): readonly PanelSource[] {
  return [
    ...knownAssignments(store)
      .map(fromAssignment)
      .filter(({ isChair }) => isChair),
    ...listRounds(store.database)
      .filter(({ state }) => state !== 'draft')
      .flatMap((round) => fromRound(store, round)),
  ]
}

export function panelSource(store: Store, round: RoundId, panel: PanelId): PanelSource {
  const stored = knownAssignment(store, round, panel)
  if (stored !== null) {
    const source = fromAssignment(stored)
    return source.isChair ? source : failWith('not-the-chair')
  }
  const own = getRound(store.database, round)
  const found = own === null ? undefined : fromRound(store, own).find((source) => source.panel.id === panel)
  return found ?? failWith('assignment-not-found', { subject: panel })
}

/** The panel that has a centre, and the centre. */
export function centreSource(
  store: Store,
  round: RoundId,
  centre: CentreId,
): { readonly source: PanelSource; readonly centre: AssignedCentre } {
  for (const source of panelsOf(store)) {
    const found = source.round.id === round ? source.centres.find(({ id }) => id === centre) : undefined
    if (found !== undefined) return { source, centre: found }
  }
  return failWith('centre-closed', { subject: centre })
}

/** The members who take part for a centre. */
export function membersFor({ members }: PanelSource, centre: AssignedCentre): readonly Member[] {
  return members.filter(({ expert }) => centre.members.includes(expert))
}

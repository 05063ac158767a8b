import { assignmentPlaces, getAssignment, type StoredAssignment } from '#db/assignments.ts'
import { getHandIn, getHandInJson, getOutline, handInHashes, type StoredHandIn } from '#db/hand-ins.ts'
import { getPanelResult } from '#db/panel-results.ts'
import type { RoundId } from '#shared/domain/brand.ts'
import type { HandInOutline } from '#shared/domain/hand-in-outline.ts'
import type { Sha256 } from '#shared/domain/hash.ts'
import type { CentreId, PanelId } from '#shared/domain/round.ts'
import type { Store } from '../../store/open-store.ts'
import { dueSigners } from './due-signers.ts'
import { readOutline } from './hand-in-outline.ts'

/** What a board says of a signed result. */
interface ResultOutline {
  readonly version: number
  readonly due: number
}

/** The outline of a hand-in under the hash of its bundle, as merging takes it. */
export interface OutlinedHandIn {
  readonly bundleHash: Sha256
  readonly handIn: HandInOutline
}

/** What was read before, by the hashes of the bundles: under one hash there is one document for ever. */
export interface PanelMemory {
  readonly outlines: Map<Sha256, OutlinedHandIn>
  /** Whole ones, of the centre in hand only: those of a round would not fit. */
  readonly handIns: Map<Sha256, StoredHandIn>
  readonly assignments: Map<Sha256, StoredAssignment>
  readonly results: Map<Sha256, ResultOutline>
}

export function panelMemory(): PanelMemory {
  return { outlines: new Map(), handIns: new Map(), assignments: new Map(), results: new Map() }
}

function remembered<Value>(known: Map<Sha256, Value>, hash: Sha256, read: () => Value): Value {
  const found = known.get(hash)
  if (found !== undefined) return found
  const value = read()
  known.set(hash, value)
  return value
}

/** Everything that was received about a centre, in an order that does not depend on when it came. */
export function handInsOf(
  { database, panels: { handIns } }: Store,
  round: RoundId,
  centre: CentreId,
): readonly StoredHandIn[] {
  const hashes = handInHashes(database, round, centre)
  if (!hashes.some((hash) => handIns.has(hash))) handIns.clear()
  return hashes.map((hash) => remembered(handIns, hash, () => getHandIn(database, hash) ?? vanished(hash)))
}

/** The same without the contents of the sheets. */
export function outlinesOf(store: Store, round: RoundId, centre: CentreId): readonly OutlinedHandIn[] {
  return handInHashes(store.database, round, centre).map((hash) => outlineAt(store, hash))
}

export function outlineAt({ database, panels: { outlines } }: Store, hash: Sha256): OutlinedHandIn {
  return remembered(outlines, hash, () => ({
    bundleHash: hash,
    handIn: getOutline(database, hash) ?? readOutline(getHandInJson(database, hash)),
  }))
}

/** Everything that this person was given to do, newest round first. */
export function knownAssignments(store: Store): readonly StoredAssignment[] {
  return assignmentPlaces(store.database).map((place) => assignmentAt(store, place))
}

export function knownAssignment(store: Store, round: RoundId, panel: PanelId): StoredAssignment | null {
  const place = assignmentPlaces(store.database).find((each) => each.round === round && each.panel === panel)
  return place === undefined ? null : assignmentAt(store, place)
}

function assignmentAt(
  { database, panels: { assignments } }: Store,
  { bundleHash, round, panel }: ReturnType<typeof assignmentPlaces>[number],
): StoredAssignment {
  return remembered(
    assignments,
    bundleHash,
    () => getAssignment(database, round, panel) ?? vanished(bundleHash),
  )
}

export function resultOutline({ database, panels: { results } }: Store, hash: Sha256): ResultOutline {
  return remembered(results, hash, () => {
    const { result } = getPanelResult(database, hash) ?? vanished(hash)
    return { version: result.version, due: dueSigners(result).length }
  })
}

function vanished(hash: Sha256): never {
  throw new Error(`${hash} was listed and is not there`)
}

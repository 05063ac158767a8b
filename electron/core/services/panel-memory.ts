import { assignmentPlaces, getAssignment, type StoredAssignment } from '#db/assignments.ts'
import { getHandIn, getHandInJson, handInHashes, type StoredHandIn } from '#db/hand-ins.ts'
import { getPanelResult } from '#db/panel-results.ts'
import type { RoundId } from '#shared/domain/brand.ts'
import type { HandIn } from '#shared/domain/hand-in.ts'
import type { Sha256 } from '#shared/domain/hash.ts'
import type { CentreId, PanelId } from '#shared/domain/round.ts'
import type { Store } from '../store/open-store.ts'
import { dueSigners } from './due-signers.ts'
import { type HandInOutline, outlineOf, readOutline } from './hand-in-outline.ts'

/** What a board says of a signed result. */
interface ResultOutline {
  readonly version: number
  readonly due: number
}

/**
 * Documents that were read before, by the hashes of their bundles: under one hash there is one document for ever.
 * A board of 25 × 60 looks at 1,500 hand-ins; reading them all with each look would take seconds.
 */
export interface PanelMemory {
  readonly outlines: Map<Sha256, HandInOutline>
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
export function outlinesOf(store: Store, round: RoundId, centre: CentreId): readonly HandInOutline[] {
  return handInHashes(store.database, round, centre).map((hash) => outlineAt(store, hash))
}

export function outlineAt({ database, panels: { outlines } }: Store, hash: Sha256): HandInOutline {
  return remembered(outlines, hash, () => readOutline(hash, getHandInJson(database, hash)))
}

/** Keeps the outline of a hand-in that was just received. */
export function rememberHandIn({ panels: { outlines } }: Store, bundleHash: Sha256, handIn: HandIn): void {
  remembered(outlines, bundleHash, () => outlineOf(bundleHash, handIn))
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

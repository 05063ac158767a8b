import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import {
  getDissent,
  getPledge,
  listDeclarations,
  listOpinions,
  type StoredAssignment,
} from '#db/assignments.ts'
import { journalHead } from '#db/journal.ts'
import { allSealed } from '#db/sealed-sheets.ts'
import { writeAllowedSigners } from '#shared/bundle/allowed-signers.ts'
import { portableName, portablePath } from '#shared/bundle/bundle-path.ts'
import { bundleKinds } from '#shared/bundle/kind.ts'
import type { AssignedCentre } from '#shared/domain/assignment.ts'
import type { RoundId } from '#shared/domain/brand.ts'
import { type HandIn, handInSchema } from '#shared/domain/hand-in.ts'
import type { Sha256 } from '#shared/domain/hash.ts'
import type { CentreId, PanelId } from '#shared/domain/round.ts'
import type { ScoreSheet } from '#shared/domain/score-sheet.ts'
import { writeBundle } from '../../bundle/write-bundle.ts'
import { blobPath } from '../../intake/content-store.ts'
import type { Job } from '../../job.ts'
import type { Store } from '../../store/open-store.ts'
import { refuseReadOnly, transact } from '../../transaction.ts'
import { reviewOf } from '../review/review.ts'
import { rawKey } from '../round/trust.ts'
import { accessTo } from './assigned-centre.ts'
import { storedAssignment } from './assignment.ts'

export interface WrittenHandIn {
  readonly centre: CentreId
  readonly file: string
  readonly bundleHash: Sha256
}

/**
 * Writes a signed `scores` bundle a centre into a folder: what was declared, every sealed version, how far a draft
 * is. Nothing of one centre is in the bundle of another.
 */
export async function writeHandIns(
  store: Store,
  round: RoundId,
  panel: PanelId,
  folder: string,
  job: Job,
): Promise<readonly WrittenHandIn[]> {
  refuseReadOnly(store)
  const stored = storedAssignment(store, round, panel)
  await mkdir(folder, { recursive: true })
  const { centres, expert } = stored.assignment
  const written: WrittenHandIn[] = []
  for (const [at, centre] of centres.entries()) {
    job.signal.throwIfAborted()
    job.progress('write', at, centres.length, centre.centre.name)
    const handIn = handInOf(store, stored, centre)
    const name = portableName([stored.assignment.round.name, centre.id, expert], '.zip')
    written.push(await writeOne(store, stored, centre, handIn, join(folder, name), job))
  }
  transact(store, ({ record }) => {
    const after = written.map(({ centre, bundleHash }) => ({ centre, bundleHash }))
    record({ action: 'hand-in', subject: round, item: panel, before: null, after, why: null })
  })
  return written
}

/** All that this person has to say about one centre so far. */
function handInOf(store: Store, stored: StoredAssignment, centre: AssignedCentre): HandIn {
  const { database, machine } = store
  const { assignment } = stored
  const { round, panel, expert } = assignment
  const { application } = centre
  const open = accessTo(database, { round: round.id, centre: centre.id, application }) === 'open'
  const review = open && application !== null ? reviewOf(store, application) : null
  return handInSchema.parse({
    format: 'paneldesk-hand-in/1',
    round: round.id,
    drill: round.drill,
    panel: panel.id,
    centre: centre.id,
    expert,
    signer: store.identity,
    pledge: getPledge(database, round.id),
    declarations: listDeclarations(database, round.id, centre.id),
    sheets: application === null ? [] : allSealed(database, application),
    opinions: listOpinions(database, round.id, centre.id),
    dissent: getDissent(database, round.id, centre.id),
    open: review?.state === 'draft' ? new Set(review.open.map(({ item }) => item)).size : null,
    transcription: null,
    journalHead: journalHead(database),
    handedInAt: machine.now(),
  })
}

/** Evidence that sealed sheets point at, by hash. */
export function evidenceOf(sheets: readonly ScoreSheet[]): ReadonlyMap<Sha256, string> {
  return new Map(sheets.flatMap(({ documents }) => documents.map(({ hash, path }) => [hash, path] as const)))
}

/** Where evidence lies in a bundle. */
export function evidencePath(hash: Sha256, path: string): string {
  return `evidence/${portablePath(`${hash.slice(0, 12)}-${path.split('/').at(-1) ?? hash}`)}`
}

async function writeOne(
  store: Store,
  { assignment, roster, rosterSignature }: StoredAssignment,
  { version }: AssignedCentre,
  handIn: HandIn,
  out: string,
  job: Job,
): Promise<WrittenHandIn> {
  const { signer, paths } = store
  // the chair has the package already: what the sheets point at beside it are the expert's own photographs
  const inPackage = new Set(version?.files.map(({ sha256 }) => sha256))
  const own = [...evidenceOf(handIn.sheets)].filter(([hash]) => !inPackage.has(hash))
  const enrolled = assignment.panel.members.some(
    ({ person }) => person?.fingerprint === store.identity.fingerprint,
  )
  const { bundleHash } = await writeBundle({
    kind: 'scores',
    document: handIn,
    files: own.map(([hash, path]) => ({
      path: evidencePath(hash, path),
      source: blobPath(paths.evidence, hash),
      sha256: hash,
    })),
    // whoever was not enrolled when the round was sent out can only speak for himself
    ...(enrolled
      ? { allowedSigners: roster, rosterSignature }
      : {
          allowedSigners: writeAllowedSigners([
            {
              principal: signer.principal,
              namespaces: [bundleKinds.scores.namespace],
              publicKey: rawKey(store.identity),
            },
          ]),
        }),
    signers: [signer],
    out,
    signal: job.signal,
  })
  return { centre: handIn.centre, file: out, bundleHash }
}

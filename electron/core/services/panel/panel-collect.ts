import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { putDocument } from '#db/documents.ts'
import { addHandIn, hasHandIn } from '#db/hand-ins.ts'
import { listPins } from '#db/pins.ts'
import { isNoBundle } from '#shared/bundle/verification-report.ts'
import type { CollectedFile } from '#shared/contract/panel.ts'
import type { AssignedCentre, Member } from '#shared/domain/assignment.ts'
import { type HandIn, handInSchema } from '#shared/domain/hand-in.ts'
import type { Sha256 } from '#shared/domain/hash.ts'
import { sameWord } from '#shared/domain/typed-text.ts'
import { proofOf } from '../../bundle/bundle-proof.ts'
import { isFailure, unreadable } from '../../core-failure.ts'
import { hashJson } from '../../digest.ts'
import type { Job } from '../../job.ts'
import type { Store } from '../../store/open-store.ts'
import { refuseReadOnly, transact } from '../../transaction.ts'
import { keepEvidence, type ReceivedBundle, withReceivedBundle } from '../assignment/received-bundle.ts'
import { outlineOf } from './hand-in-outline.ts'
import { membersFor, type PanelSource, panelsOf } from './panel-source.ts'

/** Files as they are, folders with what lies in them; names mean nothing. */
export async function filesBelow(paths: readonly string[]): Promise<readonly string[]> {
  const found: string[] = []
  for (const path of paths) {
    const isFolder = (await stat(path).catch(unreadable(path))).isDirectory()
    if (!isFolder) {
      found.push(path)
      continue
    }
    for (const entry of await readdir(path, { withFileTypes: true, recursive: true }))
      if (entry.isFile() && !entry.name.startsWith('.')) found.push(join(entry.parentPath, entry.name))
  }
  return found.toSorted()
}

/**
 * Takes in what members handed in: in any order, twice, late. A bundle that does not verify, or comes from nobody
 * on the panel, is listed with the reason, and the others go on. Nothing that was taken in is ever dropped.
 */
export async function collectHandIns(
  store: Store,
  paths: readonly string[],
  job: Job,
): Promise<readonly CollectedFile[]> {
  refuseReadOnly(store)
  const files = await filesBelow(paths)
  const boards: Boards = { panels: panelsOf(store), claims: new Map() }
  const collected: CollectedFile[] = []
  for (const [at, file] of files.entries()) {
    job.signal.throwIfAborted()
    job.progress('read', at, files.length, basename(file))
    collected.push(await collectOne(store, boards, file, job))
  }
  return collected
}

/** The boards that hand-ins may belong to. */
interface Boards {
  readonly panels: readonly PanelSource[]
  /** Hashes of the claims that the secretariat sent out: the same for every expert. */
  readonly claims: Map<AssignedCentre, Sha256 | null>
}

type Refusal = NonNullable<CollectedFile['reason']>

function refused(file: string, reason: Refusal, about: Partial<CollectedFile> = {}): CollectedFile {
  return {
    file: basename(file),
    outcome: 'refused',
    reason,
    centre: null,
    expert: null,
    signer: null,
    ...about,
  }
}

async function collectOne(store: Store, boards: Boards, file: string, job: Job): Promise<CollectedFile> {
  const quiet: Job = { ...job, progress: () => undefined }
  try {
    return await store.intake(() =>
      withReceivedBundle(store, file, quiet, (bundle) => takeIn(store, boards, file, bundle, quiet)),
    )
  } catch (error) {
    job.signal.throwIfAborted()
    if (isFailure(error, 'not-for-you') || isFailure(error, 'file-unreadable'))
      return refused(file, 'unreadable')
    throw error
  }
}

async function takeIn(
  store: Store,
  boards: Boards,
  file: string,
  bundle: ReceivedBundle,
  job: Job,
): Promise<CollectedFile> {
  const { report, document, contents } = bundle
  const broken = report.checks.find(({ name, ok }) => !ok && name !== 'roster' && name !== 'signers')
  if (report.kind !== null && report.kind !== 'scores') return refused(file, 'other-kind')
  if (broken?.name === 'document') return refused(file, 'document-invalid')
  if (
    broken !== undefined ||
    contents === undefined ||
    report.bundleHash === null ||
    report.documentHash === null
  )
    return refused(
      file,
      isNoBundle(report) ? 'unreadable' : broken?.name === 'signatures' ? 'not-signed' : 'not-intact',
    )
  const parsed = handInSchema.safeParse(document)
  if (!parsed.success) return refused(file, 'other-kind')
  const handIn = parsed.data
  const about = { centre: handIn.centre, expert: handIn.expert, signer: handIn.signer }
  const reason = whyNot(store, boards, bundle, handIn)
  if (reason !== null) return refused(file, reason, about)
  const known: CollectedFile = { file: basename(file), outcome: 'known', reason: null, ...about }
  if (hasHandIn(store.database, report.bundleHash)) return known
  const evidence = [...contents.files.values()].filter(({ path }) => path.startsWith('data/evidence/'))
  const kept = await keepEvidence(store, bundle.path, evidence, job)
  const { bundleHash, documentHash } = report
  transact(store, ({ database, record }) => {
    for (const { sha256, size } of kept) putDocument(database, sha256, size)
    addHandIn(database, { bundleHash, documentHash, handIn, proof: proofOf(contents) }, outlineOf(handIn))
    record({
      action: 'collect',
      subject: handIn.round,
      item: `${handIn.centre}/${handIn.expert}`,
      before: null,
      after: { bundleHash, sheets: handIn.sheets.length, open: handIn.open },
      why: null,
    })
  })
  return { ...known, outcome: 'added' }
}

/** Why a verified hand-in does not belong on any board of this store. */
function whyNot(store: Store, boards: Boards, { report }: ReceivedBundle, handIn: HandIn): Refusal | null {
  const source = boards.panels.find(
    ({ round, panel }) => round.id === handIn.round && panel.id === handIn.panel,
  )
  if (source === undefined) return 'other-round'
  if (source.round.drill !== handIn.drill) return 'drill-mixed'
  const centre = source.centres.find(({ id }) => id === handIn.centre)
  const member =
    centre === undefined
      ? undefined
      : membersFor(source, centre).find(({ expert }) => expert === handIn.expert)
  if (member === undefined) return 'not-a-member'
  if (!report.signers.some(({ fingerprint }) => fingerprint === handIn.signer.fingerprint))
    return 'not-signed'
  if (centre === undefined || !sheetsBelongTo(handIn, centre, boards)) return 'document-invalid'
  return handIn.transcription === null
    ? whyNotHisOwn(store, member, handIn)
    : whyNotTranscribed(source, handIn)
}

/**
 * A sheet about another centre or other claims has no place in a hand-in, nor one that somebody else signed for:
 * everybody scores what the secretariat sent out.
 */
function sheetsBelongTo({ sheets, signer }: HandIn, centre: AssignedCentre, boards: Boards): boolean {
  if (sheets.length === 0) return true
  const { application, version } = centre
  const claims = boards.claims.get(centre) ?? (version === null ? null : hashJson(version.claims))
  boards.claims.set(centre, claims)
  return sheets.every(
    (sheet) =>
      sheet.subject.application === application &&
      sheet.subject.packageHash === version?.packageHash &&
      hashJson(sheet.claims) === claims &&
      sheet.reviewer.fingerprint === signer.fingerprint,
  )
}

function whyNotHisOwn(store: Store, member: Member, { signer }: HandIn): Refusal | null {
  if (member.person !== null) return member.person.fingerprint === signer.fingerprint ? null : 'key-differs'
  // enrolled on the day: the key was compared on both screens and pinned under his name
  const pinned = listPins(store.database).some(({ identity }) => identity.fingerprint === signer.fingerprint)
  return pinned && sameWord(signer.name, member.name) ? null : 'unknown-key'
}

/** 代录: typed in by the secretariat or by a member of the panel, for one who has no key. */
function whyNotTranscribed({ members, secretariat }: PanelSource, { signer }: HandIn): Refusal | null {
  const may = [secretariat.fingerprint, ...members.flatMap(({ person }) => person?.fingerprint ?? [])]
  return may.includes(signer.fingerprint) ? null : 'unknown-key'
}

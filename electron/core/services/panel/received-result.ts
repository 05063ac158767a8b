import { mkdir } from 'node:fs/promises'
import { basename } from 'node:path'
import { addPanelResult, getPanelResult, addSignature as keepSignature } from '#db/panel-results.ts'
import { listSealed } from '#db/sealed-sheets.ts'
import type { BundleProof } from '#shared/bundle/bundle-proof.ts'
import { isNoBundle } from '#shared/bundle/verification-report.ts'
import type { Failure } from '#shared/contract/failure.ts'
import type { CollectedFile } from '#shared/contract/panel.ts'
import type { Sha256 } from '#shared/domain/hash.ts'
import { type PanelResult, panelResultSchema } from '#shared/domain/panel-result.ts'
import { addSignature, mergeSignatures } from '../../bundle/add-signature.ts'
import { proofOf } from '../../bundle/bundle-proof.ts'
import { inspectBundle } from '../../bundle/verify-bundle.ts'
import { copyWholeFile } from '../../bundle/whole-file.ts'
import { CoreFailure, failWith, unreadable } from '../../core-failure.ts'
import type { Job } from '../../job.ts'
import type { Store } from '../../store/open-store.ts'
import { refuseReadOnly, transact } from '../../transaction.ts'
import { pinnedKeys } from '../round/trust.ts'
import { keptResult } from './panel-result.ts'

/** A panel result that somebody sent, with what shows its signatures. */
export interface ReadResult {
  readonly result: PanelResult
  readonly bundleHash: Sha256
  readonly documentHash: Sha256
  readonly proof: BundleProof
  readonly ok: boolean
}

/**
 * Reads a panel result, which must be intact and signed. Whether those who signed are known and may sign is for the
 * reader to judge: `ok`.
 */
export async function readResult(store: Store, path: string, job: Job): Promise<ReadResult> {
  const { report, document, contents } = await inspectBundle(path, {
    pinned: pinnedKeys(store),
    signal: job.signal,
    progress: (done, total) => job.progress('hash', done, total, null),
  }).catch(unreadable(path))
  const { bundleHash, documentHash, kind } = report
  if (kind !== null && kind !== 'panel-result')
    failWith('bundle-invalid', { subject: path, reason: 'other-kind' })
  const parsed = panelResultSchema.safeParse(document)
  const broken = report.checks.find(({ name, ok }) => !ok && name !== 'roster' && name !== 'signers')
  const whole = broken === undefined && parsed.success
  if (!whole || contents === undefined || bundleHash === null || documentHash === null)
    return failWith('bundle-invalid', {
      subject: path,
      reason: isNoBundle(report) ? 'not-a-zip' : (broken?.name ?? 'document'),
    })
  return { result: parsed.data, bundleHash, documentHash, proof: proofOf(contents), ok: report.ok }
}

/**
 * A member countersigns his copy; no signed byte changes. Refused where his own sheet in it is not the one that he
 * sealed last.
 */
export async function countersign(store: Store, path: string, out: string, job: Job) {
  refuseReadOnly(store)
  const { result, bundleHash, ok } = await readResult(store, path, job)
  if (!ok) failWith('bundle-invalid', { subject: path, reason: 'signers' })
  const me = result.members.find(({ person }) => person?.fingerprint === store.identity.fingerprint)
  if (me === undefined) return failWith('not-for-you', { subject: path })
  const own = ownSheet(store, result)
  const counted =
    result.handIns.find(({ expert, counts }) => expert === me.expert && counts !== null)?.counts ?? null
  if (own !== undefined && own !== counted)
    failWith('bundle-invalid', { subject: result.centre.centre.name, reason: 'own-sheet-differs' })
  await addSignature(path, out, store.signer, { pinned: pinnedKeys(store), signal: job.signal })
  const signed = await inspectBundle(out, { pinned: pinnedKeys(store) })
  transact(store, ({ record }) =>
    record({
      action: 'countersign',
      subject: result.round.id,
      item: result.centre.id,
      before: null,
      after: bundleHash,
      why: null,
    }),
  )
  return { bundleHash, signatures: signed.report.signers.length }
}

/** The sheet that this person sealed last for the centre of a result; undefined where he has none here. */
function ownSheet({ database }: Store, { centre }: PanelResult): Sha256 | undefined {
  const sealed = centre.application === null ? undefined : listSealed(database, centre.application).at(-1)
  return sealed?.reopenedBecause === null ? sealed.sheetHash : undefined
}

/**
 * Takes in panel results and countersigned copies of them: the chair merges signatures, the secretariat keeps
 * whole results. In any order, as often as one likes.
 */
export async function collectResults(
  store: Store,
  files: readonly string[],
  job: Job,
  mayAdd: (read: ReadResult) => CollectedFile['reason'],
): Promise<readonly CollectedFile[]> {
  refuseReadOnly(store)
  await mkdir(store.paths.results, { recursive: true })
  const collected: CollectedFile[] = []
  for (const [at, file] of files.entries()) {
    job.signal.throwIfAborted()
    job.progress('read', at, files.length, basename(file))
    collected.push(await collectResult(store, file, job, mayAdd))
  }
  return collected
}

async function collectResult(
  store: Store,
  file: string,
  job: Job,
  mayAdd: (read: ReadResult) => CollectedFile['reason'],
): Promise<CollectedFile> {
  const about = { file: basename(file), centre: null, expert: null, signer: null }
  const quiet: Job = { ...job, progress: () => undefined }
  const read = await readResult(store, file, quiet).catch((error: unknown) => {
    job.signal.throwIfAborted()
    if (error instanceof CoreFailure) return error.failure
    throw error
  })
  if (!('result' in read))
    return {
      ...about,
      outcome: 'refused',
      reason: reasonOf(read),
    }
  const { bundleHash, documentHash, result, proof, ok } = read
  const where = { ...about, centre: result.centre.id }
  const known = getPanelResult(store.database, bundleHash)
  const reason = ok ? (known === null ? mayAdd(read) : null) : 'unknown-key'
  if (reason !== null) return { ...where, outcome: 'refused', reason }
  const fresh = proof.signatures.filter(
    ({ principal }) => !known?.proof.signatures.some((signature) => signature.principal === principal),
  )
  if (fresh.length === 0) return { ...where, outcome: 'known', reason: null }
  const kept = keptResult(store, bundleHash)
  if (known === null) await copyWholeFile(file, kept)
  else await mergeSignatures(kept, kept, fresh, { pinned: pinnedKeys(store), signal: job.signal })
  transact(store, ({ database, record }) => {
    if (known === null) addPanelResult(database, { bundleHash, documentHash, result, proof })
    else for (const signature of fresh) keepSignature(database, bundleHash, signature)
    record({
      action: known === null ? 'import-result' : 'merge-signatures',
      subject: result.round.id,
      item: result.centre.id,
      before: null,
      after: { bundleHash, signatures: fresh.map(({ principal }) => principal) },
      why: null,
    })
  })
  return { ...where, outcome: 'added', reason: null }
}

/** Why a file that is no readable result was not taken in. */
function reasonOf({ code, reason }: Failure): NonNullable<CollectedFile['reason']> {
  if (code === 'file-unreadable' || reason === 'not-a-zip') return 'unreadable'
  if (reason === 'other-kind') return 'other-kind'
  return reason === 'signatures' ? 'not-signed' : 'not-intact'
}

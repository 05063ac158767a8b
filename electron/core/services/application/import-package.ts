import { stat } from 'node:fs/promises'
import {
  findByPackageHash,
  findRemovedByPackageHash,
  getVersion,
  listApplications,
  putApplication,
  putVersion,
  type StoredApplication,
} from '#db/applications.ts'
import { putScheme } from '#db/schemes.ts'
import type { ImportOutcome } from '#shared/contract/application.ts'
import type { PackageVersion } from '#shared/domain/application.ts'
import { applicationIdSchema } from '#shared/domain/brand.ts'
import type { Sha256 } from '#shared/domain/hash.ts'
import { packageDifferences } from '#shared/domain/package-difference.ts'
import { verifyBundle } from '../../bundle/verify-bundle.ts'
import { failWith } from '../../core-failure.ts'
import { hashJson } from '../../digest.ts'
import { blobPath } from '../../intake/content-store.ts'
import { type StagedPackage, stageSource } from '../../intake/stage-source.ts'
import type { Job } from '../../job.ts'
import type { Store } from '../../store/open-store.ts'
import { refuseReadOnly, transact } from '../../transaction.ts'
import { isSealed } from '../review/review-edit.ts'
import { forgetSubject } from '../review/subject.ts'
import { restoreApplication } from './application.ts'
import { carryOver } from './carry-over.ts'
import { type PackageReading, readPackage } from './read-package.ts'

/**
 * Imports what an applicant sent, whole or not at all: files into the evidence store, claims and checks into
 * the database. The same package again is noticed, and brought
 * back with its review where it was removed; an amended one becomes the next version of its application.
 */
export async function importPackage(store: Store, path: string, job: Job): Promise<ImportOutcome> {
  refuseReadOnly(store)
  return store.intake(() => importNow(store, path, job))
}

async function importNow(store: Store, path: string, job: Job): Promise<ImportOutcome> {
  job.signal.throwIfAborted()
  const staged = await stageSource(path, {
    evidenceFolder: store.paths.evidence,
    stagingFolder: store.paths.staging,
    newId: store.machine.newId,
    signal: job.signal,
    onProgress: ({ phase, done, total, name }) => job.progress(phase, done, total, name),
  })
  let kept = false
  try {
    const packageHash = hashJson(staged.files.map((file) => [file.path, file.sha256]))
    const known = findByPackageHash(store.database, packageHash)
    if (known !== null) return { outcome: 'already-imported', application: known }
    const removed = findRemovedByPackageHash(store.database, packageHash)
    if (removed !== null) {
      transact(store, (transaction) => restoreApplication(transaction, { application: removed }))
      return { outcome: 'restored', application: removed }
    }
    if (staged.kind === 'bundle') await refuseTampered(path, staged, job)
    await staged.commit()
    const pathOf = (hash: Sha256) => blobPath(store.paths.evidence, hash)
    const reading = await readPackage(store, { ...staged, pathOf }, job)
    job.signal.throwIfAborted()
    const outcome = keep(store, staged, { packageHash, reading })
    kept = true
    return outcome
  } finally {
    if (!kept) await staged.discard()
  }
}

/**
 * A `package` bundle says itself what is in it: what differs was changed on the way. A bundle of another kind is
 * no package. A bag of some other tool, or a bundle somebody unpacked, is taken as any ZIP or folder is.
 */
async function refuseTampered(path: string, { sourceName }: StagedPackage, job: Job): Promise<void> {
  if (!(await stat(path)).isFile()) return
  const { kind, checks } = await verifyBundle(path, { signal: job.signal })
  if (kind === null) return
  const failed = checks.find(({ ok }) => !ok)?.name
  const reason = kind === 'package' ? failed : 'other-kind'
  if (reason !== undefined) failWith('bundle-invalid', { subject: sourceName, reason })
}

interface ReadPackage {
  readonly packageHash: PackageVersion['packageHash']
  readonly reading: PackageReading
}

function keep(store: Store, staged: StagedPackage, { packageHash, reading }: ReadPackage): ImportOutcome {
  const earlier = sameCentre(store, reading)
  // what was sealed rests on the package as it was
  if (earlier !== null && isSealed(store, earlier.id))
    failWith('sheet-sealed', { subject: staged.sourceName })
  const id = earlier?.id ?? applicationIdSchema.parse(store.machine.newId())
  const version: PackageVersion = {
    version: (earlier?.current.version ?? 0) + 1,
    packageHash,
    sourceName: staged.sourceName,
    importedAt: store.machine.now(),
    files: staged.files.map(({ modified: _modified, ...file }) => file),
    ignored: staged.ignored,
    notes: staged.notes,
    claims: reading.claims,
    problems: reading.problems,
    corrections: [],
    completeness: reading.completeness,
  }
  transact(store, (transaction) => {
    const { database, record } = transaction
    const { scheme, kind, centre, period } = reading
    if (earlier === null) putScheme(database, scheme)
    const sample = /样例|SAMPLE/.test(`${centre.name} ${staged.sourceName}`)
    putApplication(database, { id, kind, centre, schemeHash: scheme.hash, period, sample })
    putVersion(database, id, version)
    const before = earlier === null ? null : summary(earlier.current)
    record({ action: 'import', subject: id, item: 'package', before, after: summary(version), why: null })
    if (earlier !== null)
      carryOver(transaction, { id, scheme: scheme.scheme, before: earlier.current, after: version })
  })
  forgetSubject(store, id)
  if (earlier === null) return { outcome: 'added', application: id }
  const before = getVersion(store.database, id, earlier.current.version) ?? earlier.current
  return {
    outcome: 'amended',
    application: id,
    differences: packageDifferences(reading.scheme.scheme, before, version),
  }
}

function summary({ version, packageHash, sourceName }: PackageVersion) {
  return { version, packageHash, source: sourceName }
}

/** The application of the same centre under the same scheme: by its credit code, else by its name. */
function sameCentre({ database }: Store, { centre, kind, scheme }: PackageReading): StoredApplication | null {
  const found = listApplications(database).find(
    (application) =>
      application.kind === kind &&
      application.schemeHash === scheme.hash &&
      (centre.creditCode !== null && application.centre.creditCode !== null
        ? application.centre.creditCode === centre.creditCode
        : application.centre.name === centre.name),
  )
  return found ?? null
}

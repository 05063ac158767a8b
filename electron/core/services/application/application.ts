import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  dropCorrection,
  getVersion,
  isRemoved,
  listApplications,
  putCorrection,
  setRemoved,
} from '#db/applications.ts'
import { givenCentre } from '#db/assignments.ts'
import type { ApplicationSummary, ImportOutcome } from '#shared/contract/application.ts'
import type { ApplicationId } from '#shared/domain/brand.ts'
import { readCorrection } from '#shared/domain/correction-text.ts'
import { parseItemKey } from '#shared/domain/item-key.ts'
import { type PackageDifference, packageDifferences } from '#shared/domain/package-difference.ts'
import { failWith } from '../../core-failure.ts'
import type { Job } from '../../job.ts'
import { writeSamplePackages } from '../../samples/write-sample-packages.ts'
import type { Store } from '../../store/open-store.ts'
import type { Transaction } from '../../transaction.ts'
import { isOpenTo } from '../assignment/assigned-centre.ts'
import { itemsOf, reviewOf } from '../review/review.ts'
import { isSealed } from '../review/review-edit.ts'
import { forgetSubject, subjectOf } from '../review/subject.ts'
import { importPackage } from './import-package.ts'

/** Makes the three sample packages in a temporary folder and imports them as any other. */
export async function importSamples(store: Store, job: Job): Promise<readonly ImportOutcome[]> {
  const folder = await mkdtemp(join(tmpdir(), 'paneldesk-samples-'))
  try {
    const samples = await writeSamplePackages(folder, {
      signal: job.signal,
      progress: ({ done, total, name }) => job.progress('write', done, total, name),
    })
    const outcomes: ImportOutcome[] = []
    for (const { path } of samples) outcomes.push(await importPackage(store, path, job))
    return outcomes
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** A line an application for the list, with how far its review is. */
export function listSummaries(store: Store): readonly ApplicationSummary[] {
  const visible = listApplications(store.database).filter(({ id }) => isOpenTo(store.database, id))
  return visible.map(({ id }): ApplicationSummary => {
    const { application } = subjectOf(store, id)
    const { centre, current, kind, sample } = application
    const review = reviewOf(store, id)
    const openKeys = new Set(review.open.map(({ item }) => item))
    return {
      id,
      centre: centre.name,
      leadUnit: centre.leadUnit,
      field: centre.field,
      kind,
      sample,
      version: current.version,
      files: current.files.length,
      importedAt: current.importedAt,
      errors: current.problems.filter(({ severity }) => severity === 'error').length,
      warnings: current.problems.filter(({ severity }) => severity === 'warning').length,
      open: openKeys.size,
      items: itemsOf(store, id),
      sealedVersion: review.state === 'sealed' ? (review.sealed.at(-1)?.version ?? null) : null,
      total: review.report?.total ?? null,
      grade: review.report?.cappedGrade ?? null,
    }
  })
}

export function differencesOf(
  store: Store,
  {
    application,
    from,
    to,
  }: { readonly application: ApplicationId; readonly from: number; readonly to: number },
): readonly PackageDifference[] {
  const { scheme } = subjectOf(store, application)
  const before = getVersion(store.database, application, from)
  const after = getVersion(store.database, application, to)
  if (before === null || after === null) return failWith('application-not-found', { subject: application })
  return packageDifferences(scheme, before, after)
}

interface ClaimCorrection {
  readonly application: ApplicationId
  readonly item: string
  readonly corrected: string | null
  readonly reason: string
}

/** Corrects a claim, with a reason; the applicant's own text stays beside it. */
export function correctClaim(
  { store, database, record }: Transaction,
  { application: id, item, corrected, reason }: ClaimCorrection,
): void {
  const { application, scheme } = subjectOf(store, id)
  if (isSealed(store, id)) failWith('sheet-sealed')
  // everybody in a round scores the claims that the secretariat sent out
  if (givenCentre(store.database, id) !== null) failWith('round-frozen', { subject: item })
  const parsed = parseItemKey(item) ?? failWith('item-not-found', { subject: item })
  const earlier = application.current.corrections.find((correction) => correction.item === item)
  if (corrected === null) {
    dropCorrection(database, id, item)
  } else {
    const reading = readCorrection(scheme, parsed, corrected)
    if (reading === null || !reading.ok)
      failWith('verification-invalid', { subject: item, details: { message: corrected } })
    if (reason.trim() === '') failWith('verification-invalid', { subject: item })
    const original = application.current.problems.find((problem) => problem.item === item)?.found ?? null
    const at = store.machine.now()
    putCorrection(database, id, { item, original: earlier?.original ?? original, corrected, reason, at })
  }
  record({
    action: 'correct',
    subject: id,
    item,
    before: earlier?.corrected ?? null,
    after: corrected,
    why: reason === '' ? null : reason,
  })
  forgetSubject(store, id)
}

export function removeApplication(
  { store, database, record }: Transaction,
  { application }: { readonly application: ApplicationId },
): void {
  subjectOf(store, application)
  setRemoved(database, application, store.machine.now())
  record({
    action: 'remove',
    subject: application,
    item: 'application',
    before: null,
    after: null,
    why: null,
  })
  forgetSubject(store, application)
}

export function restoreApplication(
  { store, database, record }: Transaction,
  { application }: { readonly application: ApplicationId },
): void {
  if (!isRemoved(database, application)) failWith('application-not-found', { subject: application })
  setRemoved(database, application, null)
  record({
    action: 'restore',
    subject: application,
    item: 'application',
    before: null,
    after: null,
    why: null,
  })
  forgetSubject(store, application)
}

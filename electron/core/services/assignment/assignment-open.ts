import { existsSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { getApplication, putApplication, putVersion } from '#db/applications.ts'
import { addDeclaration, getPledge, listDeclarations, putAssignment } from '#db/assignments.ts'
import { putScheme } from '#db/schemes.ts'
import { listSealed } from '#db/sealed-sheets.ts'
import { bagFiles } from '#shared/bundle/bagit.ts'
import type { AssignmentOffer, AssignmentView } from '#shared/contract/assignment.ts'
import { type AssignedCentre, type Assignment, assignmentSchema } from '#shared/domain/assignment.ts'
import type { RoundId } from '#shared/domain/brand.ts'
import type { Declaration } from '#shared/domain/declaration.ts'
import type { Sha256 } from '#shared/domain/hash.ts'
import type { Fingerprint } from '#shared/domain/identity.ts'
import type { PanelId } from '#shared/domain/round.ts'
import { keptText } from '../../bundle/bundle-contents.ts'
import { encryptFile } from '../../bundle/encryption.ts'
import { failWith } from '../../core-failure.ts'
import { hashJson } from '../../digest.ts'
import type { Job } from '../../job.ts'
import type { Store } from '../../store/open-store.ts'
import { refuseReadOnly, transact } from '../../transaction.ts'
import { forgetSubject } from '../review/subject.ts'
import { isPinned, pin } from '../round/trust.ts'
import { accessOf } from './assigned-centre.ts'
import { assignmentView, storedAssignment } from './assignment.ts'
import { amend, amendedCentres, forgetWithdrawn, refuseOlder } from './assignment-revision.ts'
import { forgetMaterial, materialPath } from './material.ts'
import { keepEvidence, type ReceivedBundle, withReceivedBundle } from './received-bundle.ts'

/** Where the encrypted bundle of an assignment is kept, until its centres are opened one by one. */
function keptBundle(store: Store, bundleHash: Sha256): string {
  return join(store.paths.assignments, `${bundleHash}.zip.age`)
}

/** The assignment in a bundle that its own secretariat signed; nothing is taken on somebody else's word. */
function assignmentIn({ report, document }: ReceivedBundle, path: string): Assignment {
  const failed = report.checks.find(({ name, ok }) => !ok && name !== 'roster' && name !== 'signers')
  if (failed?.name === 'container') failWith('bundle-invalid', { subject: path, reason: failed.name })
  if (report.kind !== 'assignment') failWith('bundle-invalid', { subject: path, reason: 'other-kind' })
  if (failed !== undefined) failWith('bundle-invalid', { subject: path, reason: failed.name })
  const assignment = assignmentSchema.parse(document)
  if (!report.signers.some(({ fingerprint }) => fingerprint === assignment.secretariat.fingerprint))
    failWith('bundle-invalid', { subject: path, reason: 'signers' })
  return assignment
}

/** What a bundle offers and who sent it, so that the fingerprint can be compared before it is opened. */
export function inspectAssignment(
  store: Store,
  path: string,
  code: string | null,
  job: Job,
): Promise<AssignmentOffer> {
  const offer = async (bundle: ReceivedBundle): Promise<AssignmentOffer> => {
    const { round, panel, secretariat, centres } = assignmentIn(bundle, path)
    return {
      round,
      panel: panel.name,
      secretariat,
      pinned: isPinned(store, secretariat.fingerprint),
      bundleHash: bundle.report.bundleHash ?? failWith('bundle-invalid', { subject: path }),
      centres: centres.length,
    }
  }
  return withReceivedBundle(store, path, job, offer, code)
}

/**
 * Keeps an assignment. The secretariat's key must be pinned, or its compared fingerprint is given and pinned now.
 * No material leaves the bundle before the pledge and the declaration about its centre.
 */
export async function openAssignment(
  store: Store,
  path: string,
  { compared, code }: { readonly compared: Fingerprint | null; readonly code: string | null },
  job: Job,
): Promise<AssignmentView> {
  refuseReadOnly(store)
  const open = async (bundle: ReceivedBundle): Promise<AssignmentView> => {
    const assignment = assignmentIn(bundle, path)
    const { secretariat, round, panel } = assignment
    const pinned = isPinned(store, secretariat.fingerprint)
    if (!pinned && compared !== secretariat.fingerprint)
      failWith('secretariat-unknown', { subject: secretariat.fingerprint })
    const me = panel.members.find(({ expert }) => expert === assignment.expert)
    if (me?.person != null && me.person.fingerprint !== store.identity.fingerprint)
      failWith('not-for-you', { subject: me.name })
    const roster = bundle.contents && keptText(bundle.contents, bagFiles.allowedSigners)
    const rosterSignature = bundle.contents && keptText(bundle.contents, bagFiles.rosterSignature)
    const { bundleHash } = bundle.report
    if (roster === undefined || rosterSignature === undefined || bundleHash === null)
      return failWith('bundle-invalid', { subject: path, reason: 'roster' })
    refuseOlder(store, assignment, path)
    await mkdir(store.paths.assignments, { recursive: true })
    const kept = keptBundle(store, bundleHash)
    const wasKept = existsSync(kept)
    await encryptFile(bundle.path, kept, { keys: [store.identity.ageRecipient] }, job.signal)
    try {
      const amended = amendedCentres(store, assignment)
      for (const centre of amended) await takeOut(store, centre, kept, job)
      transact(store, (transaction) => {
        const { database, record } = transaction
        if (!pinned) pin(transaction, secretariat, 'secretariat')
        if (assignment.scheme !== null)
          putScheme(database, { hash: hashJson(assignment.scheme), scheme: assignment.scheme })
        forgetWithdrawn(transaction, assignment)
        putAssignment(database, { assignment, bundleHash, roster, rosterSignature })
        for (const centre of amended) amend(transaction, assignment, centre)
        const after = { bundleHash, revision: round.revision }
        record({
          action: 'open-assignment',
          subject: round.id,
          item: panel.id,
          before: null,
          after,
          why: null,
        })
      })
    } catch (error) {
      // opened a second time it is the one that its centres are still to be taken out of
      if (!wasKept) await rm(kept, { force: true })
      throw error
    }
    for (const { application } of assignment.centres)
      if (application !== null) forgetSubject(store, application)
    return assignmentView(store, round.id, panel.id)
  }
  return withReceivedBundle(store, path, job, open, code)
}

/**
 * Puts a declaration on record. Where it opens the centre, its material is taken out of the bundle; where it
 * recuses, the centre is closed from now on, and sealed scores are void but stay on record.
 */
export async function declare(
  store: Store,
  round: RoundId,
  panel: PanelId,
  given: Omit<Declaration, 'declaredAt'>,
  job: Job,
): Promise<AssignmentView> {
  refuseReadOnly(store)
  const stored = storedAssignment(store, round, panel)
  const { assignment, bundleHash } = stored
  if (getPledge(store.database, round) === null) failWith('pledge-missing')
  const centre = assignment.centres.find(({ id }) => id === given.centre)
  if (centre === undefined) return failWith('centre-closed', { subject: given.centre })
  if (given.answer !== 'none' && (given.relations.length === 0 || given.reason.trim() === ''))
    failWith('decision-invalid', { subject: given.centre, reason: 'reason-missing' })
  const declaration: Declaration = { ...given, declaredAt: store.machine.now() }
  const before = listDeclarations(store.database, round, given.centre)
  const sealed = centre.application !== null && listSealed(store.database, centre.application).length > 0
  const opens = accessOf(true, [...before, declaration], sealed) === 'open'
  const documents =
    opens && centre.version !== null ? await takeOut(store, centre, keptBundle(store, bundleHash), job) : []
  transact(store, ({ database, record }) => {
    addDeclaration(database, round, declaration)
    if (documents.length > 0) putCentre(database, assignment, centre)
    if (!opens) forgetMaterial(database, centre)
    record({
      action: 'declare',
      subject: round,
      item: given.centre,
      before: before.at(-1) ?? null,
      after: declaration,
      why: given.reason === '' ? null : given.reason,
    })
  })
  if (centre.application !== null) forgetSubject(store, centre.application)
  return assignmentView(store, round, panel)
}

function putCentre(
  database: Parameters<typeof putApplication>[0],
  { round, scheme }: Assignment,
  { application, centre, version }: AssignedCentre,
): void {
  if (application === null || version === null || scheme === null) return
  if (getApplication(database, application) !== null) return
  const hash = hashJson(scheme)
  putApplication(database, {
    id: application,
    kind: scheme.kind === 'operation-evaluation' ? 'evaluation' : 'plan',
    centre,
    schemeHash: round.scheme?.hash ?? hash,
    period: round.period,
    sample: false,
  })
  putVersion(database, application, version)
}

/** Takes a centre's package out of the encrypted bundle, checked against the hashes that were signed. */
function takeOut(store: Store, centre: AssignedCentre, kept: string, job: Job) {
  const wanted = new Map(
    (centre.version?.files ?? []).map(({ path, sha256 }) => [
      `data/${materialPath(centre.id, path, sha256)}`,
      sha256,
    ]),
  )
  return store.intake(() =>
    withReceivedBundle(store, kept, job, async ({ contents, path }) => {
      const files = [...(contents?.files.values() ?? [])].filter(
        (file) => wanted.get(file.path) === file.sha256,
      )
      const missing = [...wanted.keys()].find((name) => !files.some((file) => file.path === name))
      if (missing !== undefined) failWith('bundle-invalid', { subject: missing, reason: 'files' })
      return keepEvidence(store, path, files, job)
    }),
  )
}

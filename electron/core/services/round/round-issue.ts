import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { putRound } from '#db/rounds.ts'
import { portableName } from '#shared/bundle/bundle-path.ts'
import { rosterNamespace } from '#shared/bundle/kind.ts'
import type { IssuedBundle } from '#shared/contract/round.ts'
import type { AssignedCentre, Assignment, Member } from '#shared/domain/assignment.ts'
import type { RoundId } from '#shared/domain/brand.ts'
import type { Person } from '#shared/domain/identity.ts'
import {
  type CentreId,
  headOf,
  type Panel,
  type Round,
  type RoundExpert,
  seatsFor,
} from '#shared/domain/round.ts'
import type { Scheme } from '#shared/domain/scheme.ts'
import { checkRound } from '#shared/rounds/check-round.ts'
import { pledgeText } from '#shared/rounds/pledge-text.ts'
import { encryptFile } from '../../bundle/encryption.ts'
import { signMessage } from '../../bundle/signing.ts'
import { writeBundle } from '../../bundle/write-bundle.ts'
import { failWith } from '../../core-failure.ts'
import { blobPath } from '../../intake/content-store.ts'
import type { Job } from '../../job.ts'
import type { Store } from '../../store/open-store.ts'
import { refuseReadOnly, transact } from '../../transaction.ts'
import { newCode } from '../assignment/bundle-code.ts'
import { materialPath } from '../assignment/material.ts'
import { subjectOf } from '../review/subject.ts'
import { getScheme } from '../scheme.ts'
import { roundOf } from './round.ts'
import { rosterOf } from './trust.ts'

/**
 * Writes one assignment bundle an expert into a folder: signed by the secretariat, encrypted to that expert, and
 * with nothing in it of a centre that he is recused from. The round is issued from then on; issuing again makes
 * the next revision.
 */
export async function issueRound(
  store: Store,
  id: RoundId,
  folder: string,
  job: Job,
): Promise<readonly IssuedBundle[]> {
  refuseReadOnly(store)
  const before = roundOf(store, id)
  if (before.state === 'closed') failWith('round-frozen', { subject: before.name })
  const scheme = before.scheme === null ? null : getScheme(store, before.scheme.hash).scheme
  const errors = checkRound(before, scheme).filter(({ severity }) => severity === 'error')
  const [first] = errors
  if (first !== undefined)
    failWith('round-not-ready', {
      subject: before.name,
      reason: first.code,
      details: { errors: errors.length },
    })
  const round: Round = { ...before, state: 'issued', revision: before.revision + 1 }
  const roster = rosterOf(round, store.identity)
  const rosterSignature = await signMessage(store.signer, rosterNamespace, Buffer.from(roster))
  await mkdir(folder, { recursive: true })
  const seats = round.panels.flatMap((panel) => panel.seats.map(({ expert }) => ({ panel, expert })))
  const issued: IssuedBundle[] = []
  for (const [at, { panel, expert: expertId }] of seats.entries()) {
    job.signal.throwIfAborted()
    const expert = round.experts.find((candidate) => candidate.id === expertId)
    if (expert === undefined) return failWith('expert-not-found', { subject: expertId })
    job.progress('write', at, seats.length, expert.name)
    const assignment = assignmentFor(store, round, panel, expert)
    issued.push(await writeOne(store, { assignment, expert, roster, rosterSignature, folder }, job))
  }
  transact(store, ({ database, record }) => {
    putRound(database, round)
    record({
      action: 'issue',
      subject: id,
      item: `revision ${round.revision}`,
      before: before.state,
      after: issued.map(({ expert, bundleHash }) => ({ expert, bundleHash })),
      why: null,
    })
  })
  return issued
}

/** What one expert may know. Centres he is recused from are left out whole, with their visits. */
function assignmentFor(store: Store, round: Round, panel: Panel, expert: RoundExpert): Assignment {
  const centres = panel.centres.filter((centre) =>
    seatsFor(round, centre).some((seat) => seat.expert === expert.id),
  )
  const { chair } = panel
  if (chair === null) return failWith('round-not-ready', { subject: panel.name, reason: 'no-chair' })
  return {
    format: 'paneldesk-assignment/1',
    round: headOf(round),
    scheme: schemeFor(store, round),
    expert: expert.id,
    panel: {
      id: panel.id,
      name: panel.name,
      chair,
      members: panel.seats.map((seat) => memberOf(round, seat)),
    },
    centres: centres.map((centre) => assignedCentre(store, round, centre)),
    visits: round.visits.filter(({ centre }) => centres.includes(centre)),
    pledge: pledgeText(),
    secretariat: store.identity,
    issuedAt: store.machine.now(),
  }
}

/** The scheme of the round; a consultation reads its plans under the scheme that they were imported with. */
function schemeFor(store: Store, round: Round): Scheme | null {
  if (round.scheme !== null) return getScheme(store, round.scheme.hash).scheme
  const application = round.centres.find((centre) => centre.application !== null)?.application ?? null
  return application === null ? null : subjectOf(store, application).scheme
}

export function memberOf(round: Round, seat: Panel['seats'][number]): Member {
  const expert = round.experts.find(({ id }) => id === seat.expert)
  if (expert === undefined) return failWith('expert-not-found', { subject: seat.expert })
  const { name, organisation, role, identity } = expert
  return { ...seat, name, organisation, role, person: identity === null ? null : personOf(identity) }
}

export function personOf({ principal, name, organisation, fingerprint }: Person): Person {
  return { principal, name, organisation, fingerprint }
}

function assignedCentre(store: Store, round: Round, id: CentreId): AssignedCentre {
  const centre = round.centres.find((candidate) => candidate.id === id)
  if (centre === undefined) return failWith('application-not-found', { subject: id })
  const version =
    centre.application === null ? null : subjectOf(store, centre.application).application.current
  return { ...centre, version, members: seatsFor(round, id).map(({ expert }) => expert) }
}

interface BundleForOne {
  readonly assignment: Assignment
  readonly expert: RoundExpert
  readonly roster: string
  readonly rosterSignature: string
  readonly folder: string
}

async function writeOne(
  store: Store,
  { assignment, expert, roster, rosterSignature, folder }: BundleForOne,
  job: Job,
): Promise<IssuedBundle> {
  const { id, name, identity } = expert
  const { round, panel } = assignment
  const out = join(folder, portableName([round.name, panel.id, id, name], '.zip.age'))
  const plain = join(store.paths.staging, `${store.machine.newId()}.zip`)
  const code = identity === null ? newCode(store.machine.random) : null
  await mkdir(store.paths.staging, { recursive: true })
  try {
    const { bundleHash } = await writeBundle({
      kind: 'assignment',
      document: assignment,
      files: assignment.centres.flatMap(({ id: centre, version }) =>
        (version?.files ?? []).map(({ path, sha256 }) => ({
          path: materialPath(centre, path, sha256),
          source: blobPath(store.paths.evidence, sha256),
          sha256,
        })),
      ),
      allowedSigners: roster,
      rosterSignature,
      signers: [store.signer],
      out: plain,
      signal: job.signal,
    })
    const recipients = code === null ? { keys: identity === null ? [] : [identity.ageRecipient] } : { code }
    await encryptFile(plain, out, recipients, job.signal)
    const centres = assignment.centres.length
    return { expert: id, name, file: out, bundleHash, centres, code }
  } finally {
    await rm(plain, { force: true })
  }
}

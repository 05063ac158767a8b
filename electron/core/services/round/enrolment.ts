import { writeAllowedSigners } from '#shared/bundle/allowed-signers.ts'
import { bundleKinds } from '#shared/bundle/kind.ts'
import type { ShownKey } from '#shared/contract/round.ts'
import { enrolmentSchema } from '#shared/domain/enrolment.ts'
import { handInSchema } from '#shared/domain/hand-in.ts'
import type { Sha256 } from '#shared/domain/hash.ts'
import { writeBundle } from '../../bundle/write-bundle.ts'
import { failWith } from '../../core-failure.ts'
import type { Job } from '../../job.ts'
import type { Store } from '../../store/open-store.ts'
import { withReceivedBundle } from '../assignment/received-bundle.ts'
import { isPinned, rawKey } from './trust.ts'

/** Writes this person's public keys, signed with them, for the secretariat. */
export async function writeEnrolment(
  store: Store,
  out: string,
  job: Job,
): Promise<{ readonly bundleHash: Sha256 }> {
  const { signer, identity } = store
  const { bundleHash } = await writeBundle({
    kind: 'enrolment',
    document: { format: 'paneldesk-enrolment/1', identity, madeAt: store.machine.now() },
    files: [],
    allowedSigners: writeAllowedSigners([
      {
        principal: signer.principal,
        namespaces: [bundleKinds.enrolment.namespace],
        publicKey: rawKey(identity),
      },
    ]),
    signers: [signer],
    out,
    signal: job.signal,
  })
  return { bundleHash }
}

/** Whose key an enrolment shows, or the first bundle that somebody hands in. It must have signed the bundle. */
export function readKey(store: Store, path: string, job: Job): Promise<ShownKey> {
  return withReceivedBundle(store, path, job, async ({ report, document }) => {
    const enrolment = enrolmentSchema.safeParse(document)
    const handIn = handInSchema.safeParse(document)
    const identity = enrolment.data?.identity ?? handIn.data?.signer
    const broken = report.checks.find(({ name, ok }) => !ok && name !== 'roster' && name !== 'signers')
    const signed = report.signers.some(({ fingerprint }) => fingerprint === identity?.fingerprint)
    if (identity === undefined || report.kind === null || broken !== undefined || !signed)
      return failWith('bundle-invalid', { subject: path, reason: broken?.name ?? 'other-kind' })
    return { identity, kind: report.kind, pinned: isPinned(store, identity.fingerprint) }
  })
}

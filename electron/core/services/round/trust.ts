import { listPins, putPin } from '#db/pins.ts'
import { writeAllowedSigners } from '#shared/bundle/allowed-signers.ts'
import { bundleKinds, rosterNamespace } from '#shared/bundle/kind.ts'
import type { PinnedKey } from '#shared/bundle/pinned-key.ts'
import { parsePublicKeyLine } from '#shared/bundle/ssh-key.ts'
import type { Fingerprint, PublicIdentity } from '#shared/domain/identity.ts'
import type { PinnedPerson } from '#shared/domain/pinned-person.ts'
import type { Round } from '#shared/domain/round.ts'
import { fingerprintOf } from '../../bundle/signing.ts'
import { failWith } from '../../core-failure.ts'
import type { Store } from '../../store/open-store.ts'
import type { Transaction } from '../../transaction.ts'

/** Keys that this store trusts: those that were compared, and its own, which vouches for what it signed itself. */
export function pinnedKeys({ database, identity }: Store): readonly PinnedKey[] {
  return [
    {
      fingerprint: identity.fingerprint,
      principal: identity.principal,
      name: identity.name,
      role: 'secretariat',
    },
    ...listPins(database).map(({ identity: { fingerprint, principal, name }, role }) => ({
      fingerprint,
      principal,
      name,
      role,
    })),
  ]
}

export function isPinned(store: Store, fingerprint: Fingerprint): boolean {
  return pinnedKeys(store).some((pin) => pin.fingerprint === fingerprint)
}

/** Trusts a key from now on: its fingerprint was compared on both screens. */
export function pin(
  { store, database, record }: Transaction,
  identity: PublicIdentity,
  role: PinnedPerson['role'],
): void {
  if (fingerprintOf(rawKey(identity)) !== identity.fingerprint)
    failWith('bundle-invalid', { subject: identity.name, reason: 'key-differs' })
  putPin(database, { identity, role, pinnedAt: store.machine.now() })
  record({
    action: 'pin',
    subject: 'pins',
    item: identity.fingerprint,
    before: null,
    after: { name: identity.name, organisation: identity.organisation, role },
    why: null,
  })
}

/** The 32 bytes behind `ssh-ed25519 …`. */
export function rawKey({ signingKey, name }: PublicIdentity): Uint8Array {
  return (
    parsePublicKeyLine(signingKey) ?? failWith('bundle-invalid', { subject: name, reason: 'key-differs' })
  )
}

/**
 * The roster of a round in OpenSSH's format: the secretariat hands out assignments and publishes, experts score
 * and sign panel results. Who is not enrolled is not in it.
 */
export function rosterOf(round: Pick<Round, 'experts'>, secretariat: PublicIdentity): string {
  const { assignment, scores, 'panel-result': panelResult, 'round-result': roundResult } = bundleKinds
  return writeAllowedSigners([
    {
      principal: secretariat.principal,
      namespaces: [assignment.namespace, roundResult.namespace, scores.namespace, rosterNamespace],
      publicKey: rawKey(secretariat),
    },
    ...round.experts.flatMap(({ identity }) =>
      identity === null || identity.fingerprint === secretariat.fingerprint
        ? []
        : [
            {
              principal: identity.principal,
              namespaces: [scores.namespace, panelResult.namespace],
              publicKey: rawKey(identity),
            },
          ],
    ),
  ])
}

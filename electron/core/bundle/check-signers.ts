import { type BundleKind, bundleKinds } from '#shared/bundle/kind.ts'
import type { PinnedKey } from '#shared/bundle/pinned-key.ts'
import type { VerificationLevel, VerifiedSigner } from '#shared/bundle/verification-report.ts'
import type { Person } from '#shared/domain/identity.ts'
import type { Roster } from './check-roster.ts'
import type { HeldSignature } from './check-signatures.ts'
import type { Ledger } from './ledger.ts'

export interface SignersToCheck {
  readonly kind: BundleKind | undefined
  readonly held: readonly HeldSignature[]
  readonly roster: Roster | undefined
  readonly pinned: readonly PinnedKey[]
  /** In whose name the document speaks. */
  readonly authors: readonly Person[]
}

/** Holds each signature against roster and pins and says how far its key is trusted. */
export function checkSigners(signers: SignersToCheck, ledger: Ledger): readonly VerifiedSigner[] {
  const { kind, held, roster, pinned, authors } = signers
  if (!roster || !kind || held.length === 0) {
    ledger.add('signers', { code: 'not-checked' })
    return held.map(({ principal, fingerprint }) => ({ principal, fingerprint, level: 'signed' }))
  }
  for (const { principal, name, fingerprint } of authors) {
    const signed = held.some((one) => one.principal === principal && one.fingerprint === fingerprint)
    if (!signed) ledger.add('signers', { code: 'author-not-signer', principal, name })
  }
  return held.map((signature) => {
    const listed = standsInRoster(signature, kind, roster, ledger)
    const pin = pinned.find(({ fingerprint }) => fingerprint === signature.fingerprint)
    const vouched = pin !== undefined || (roster.vouched && listed !== 'not')
    if (!vouched) reportStranger(signature, pinned, ledger)
    const authorised = roster.vouched || bundleKinds[kind].authority === 'self'
    const level: VerificationLevel = !vouched
      ? 'signed'
      : authorised && listed === 'for-kind'
        ? 'allowed'
        : 'vouched'
    const { principal, fingerprint } = signature
    return { principal, fingerprint, ...(pin && { name: pin.name }), level }
  })
}

/** How a key stands in the roster under the principal that the signature names. */
function standsInRoster(
  { principal, publicKey, fingerprint }: HeldSignature,
  kind: BundleKind,
  { signers }: Roster,
  ledger: Ledger,
): 'not' | 'for-other-kinds' | 'for-kind' {
  const line = signers.find((signer) => Buffer.from(signer.publicKey).equals(publicKey))
  if (!line) {
    const known = signers.some((signer) => signer.principal === principal)
    const code = known ? 'signer-key-differs' : 'signer-not-in-roster'
    ledger.add('signers', { code, principal, fingerprint })
    return 'not'
  }
  if (line.principal !== principal) {
    ledger.add('signers', { code: 'signature-of-other', principal, fingerprint, owner: line.principal })
    return 'not'
  }
  if (line.namespaces.includes(bundleKinds[kind].namespace)) return 'for-kind'
  ledger.add('signers', { code: 'signer-not-allowed', principal, fingerprint, kind })
  return 'for-other-kinds'
}

/** A key that nobody vouches for; worse where its principal is pinned with another. */
function reportStranger(
  { principal, fingerprint }: HeldSignature,
  pinned: readonly PinnedKey[],
  ledger: Ledger,
): void {
  const pin = pinned.find((one) => one.principal === principal)
  ledger.add(
    'signers',
    pin
      ? { code: 'pinned-key-differs', principal, fingerprint, name: pin.name, pinned: pin.fingerprint }
      : { code: 'key-not-vouched', principal, fingerprint },
  )
}

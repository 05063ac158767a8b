import { type AllowedSigner, parseAllowedSigners } from '#shared/bundle/allowed-signers.ts'
import { bagFiles } from '#shared/bundle/bagit.ts'
import { type Authority, rosterNamespace } from '#shared/bundle/kind.ts'
import type { PinnedKey } from '#shared/bundle/pinned-key.ts'
import { parseSshSignature } from '#shared/bundle/sshsig.ts'
import type { Fingerprint } from '#shared/domain/identity.ts'
import { type BundleContents, keptText } from './bundle-contents.ts'
import type { HeldSignature } from './check-signatures.ts'
import type { Ledger } from './ledger.ts'
import { fingerprintOf, isSignatureOver } from './signing.ts'

export interface Roster {
  readonly signers: readonly AllowedSigner[]
  /** A pinned secretariat stands behind it. */
  readonly vouched: boolean
}

/**
 * Reads the roster and asks who vouches for it: a pinned secretariat by a signature over the roster alone, or
 * by signing the whole of a bundle that only a secretariat makes.
 */
export function checkRoster(
  contents: BundleContents,
  authority: Authority | undefined,
  held: readonly HeldSignature[],
  pinned: readonly PinnedKey[],
  ledger: Ledger,
): Roster | undefined {
  const text = keptText(contents, bagFiles.allowedSigners)
  const parsed = text === undefined ? ({ ok: false, line: 1 } as const) : parseAllowedSigners(text)
  if (!parsed.ok) {
    const missing = !contents.files.has(bagFiles.allowedSigners)
    ledger.add('roster', missing ? { code: 'not-checked' } : { code: 'roster-malformed', line: parsed.line })
    return undefined
  }
  const isSecretariat = (fingerprint: Fingerprint | undefined) =>
    pinned.some((pin) => pin.role === 'secretariat' && pin.fingerprint === fingerprint)
  const vouched =
    isSecretariat(rosterSigner(contents, ledger)) ||
    (authority === 'secretariat' && held.some(({ fingerprint }) => isSecretariat(fingerprint)))
  if (!vouched && authority !== 'self') ledger.add('roster', { code: 'roster-not-vouched' })
  return { signers: parsed.value, vouched }
}

/** Whose signature lies beside the roster, where there is one and it holds. */
function rosterSigner(contents: BundleContents, ledger: Ledger): Fingerprint | undefined {
  const roster = contents.kept.get(bagFiles.allowedSigners)
  if (!roster || !contents.kept.has(bagFiles.rosterSignature)) return undefined
  const parsed = parseSshSignature(keptText(contents, bagFiles.rosterSignature) ?? '')
  const holds =
    parsed.ok && parsed.value.namespace === rosterNamespace && isSignatureOver(parsed.value, roster)
  if (holds) return fingerprintOf(parsed.value.publicKey)
  ledger.add('roster', { code: 'roster-signature-bad' })
  return undefined
}

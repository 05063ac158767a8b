import { bagFiles, signatureOwner } from '#shared/bundle/bagit.ts'
import { parseSshSignature } from '#shared/bundle/sshsig.ts'
import type { Fingerprint, Principal } from '#shared/domain/identity.ts'
import { type BundleContents, keptText } from './bundle-contents.ts'
import type { Ledger } from './ledger.ts'
import { fingerprintOf, isSignatureOver } from './signing.ts'

/** A signature that holds: the key signed this tag manifest for this kind. Whose key it is, is not said. */
export interface HeldSignature {
  /** Under whose name it lies. */
  readonly principal: Principal
  readonly publicKey: Uint8Array
  readonly fingerprint: Fingerprint
}

/** Checks every signature over the tag manifest and gives those that hold. */
export function checkSignatures(
  contents: BundleContents,
  namespace: string | undefined,
  ledger: Ledger,
): readonly HeldSignature[] {
  const tagManifest = contents.kept.get(bagFiles.tagManifest)
  if (!tagManifest || namespace === undefined) {
    ledger.add('signatures', { code: 'not-checked' })
    return []
  }
  const held: HeldSignature[] = []
  let found = 0
  for (const path of [...contents.files.keys()].sort()) {
    const principal = signatureOwner(path)
    if (!principal) continue
    found++
    const signature = readSignature(contents, path, ledger)
    if (!signature) continue
    const fingerprint = fingerprintOf(signature.publicKey)
    if (signature.namespace !== namespace) {
      const actual = signature.namespace
      ledger.add('signatures', { code: 'wrong-namespace', principal, expected: namespace, actual })
    } else if (isSignatureOver(signature, tagManifest)) {
      held.push({ principal, publicKey: signature.publicKey, fingerprint })
    } else {
      ledger.add('signatures', { code: 'signature-mismatch', principal, fingerprint })
    }
  }
  if (found === 0) ledger.add('signatures', { code: 'unsigned' })
  return held
}

function readSignature(contents: BundleContents, path: string, ledger: Ledger) {
  const parsed = parseSshSignature(keptText(contents, path) ?? '')
  if (parsed.ok) return parsed.value
  const code = parsed.problem === 'unsupported' ? 'unsupported-signature' : 'bad-armour'
  ledger.add('signatures', { code, path })
  return undefined
}

import { bagFiles, parseManifest } from '#shared/bundle/bagit.ts'
import type { BundleProof } from '#shared/bundle/bundle-proof.ts'
import { canonicalJson } from '#shared/bundle/canonical-json.ts'
import { type BundleKind, bundleKinds } from '#shared/bundle/kind.ts'
import { parseSshSignature } from '#shared/bundle/sshsig.ts'
import type { AuditFinding } from '#shared/domain/audit.ts'
import type { Sha256 } from '#shared/domain/hash.ts'
import type { Fingerprint, Principal } from '#shared/domain/identity.ts'
import { fingerprintOf, isSignatureOver } from '../bundle/signing.ts'
import { sha256 } from '../digest.ts'

/** What a proof shows: which bundle, which document, and whose keys signed it. */
export interface CheckedProof {
  readonly bundleHash: Sha256
  readonly documentHash: Sha256
  readonly signers: readonly { readonly principal: Principal; readonly fingerprint: Fingerprint }[]
  readonly findings: readonly AuditFinding[]
}

/**
 * Holds a document against the tag files and signatures that came with it: the signatures cover the tag manifest,
 * the tag manifest the manifest, the manifest the document. `place` says where it lies, for the findings.
 */
export function checkProof(
  kind: BundleKind,
  document: unknown,
  proof: BundleProof,
  place: string,
): CheckedProof {
  const findings: AuditFinding[] = []
  const differ = (code: AuditFinding['code'], at: string, signed: string | null, found: string | null) => {
    findings.push({ code, place: at, signed, found })
  }
  const documentHash = sha256(canonicalJson(document))
  const expect = (manifest: string, path: string, found: Sha256) => {
    const parsed = parseManifest(manifest)
    const line = parsed.ok ? parsed.value.find((entry) => entry.path === path) : undefined
    if (line?.sha256 !== found) differ('manifest-mismatch', `${place}/${path}`, line?.sha256 ?? null, found)
  }
  expect(proof.manifest, bundleKinds[kind].documentPath, documentHash)
  expect(proof.tagManifest, bagFiles.manifest, sha256(proof.manifest))
  expect(proof.tagManifest, bagFiles.info, sha256(proof.info))
  expect(proof.tagManifest, bagFiles.declaration, sha256(proof.declaration))
  expect(proof.tagManifest, bagFiles.allowedSigners, sha256(proof.allowedSigners))
  const signed = Buffer.from(proof.tagManifest)
  const signers = proof.signatures.flatMap(({ principal, armoured }) => {
    const parsed = parseSshSignature(armoured)
    const holds =
      parsed.ok &&
      parsed.value.namespace === bundleKinds[kind].namespace &&
      isSignatureOver(parsed.value, signed)
    if (!holds) {
      differ('signature-bad', `${place}/signatures/${principal}`, principal, null)
      return []
    }
    return [{ principal, fingerprint: fingerprintOf(parsed.value.publicKey) }]
  })
  return { bundleHash: sha256(proof.tagManifest), documentHash, signers, findings }
}

import { bagFiles, signaturePath } from '#shared/bundle/bagit.ts'
import type { BundleProof } from '#shared/bundle/bundle-proof.ts'
import { canonicalJson } from '#shared/bundle/canonical-json.ts'
import { type BundleKind, bundleKinds } from '#shared/bundle/kind.ts'
import { signaturesIn } from './add-signature.ts'
import { type BundleContents, keptText } from './bundle-contents.ts'
import { BundleError } from './bundle-error.ts'
import type { BundleSource } from './bundle-to-write.ts'

/** The tag files and signatures of a bundle that was read and is intact. */
export function proofOf(contents: BundleContents): BundleProof {
  const text = (path: string) => {
    const found = keptText(contents, path)
    if (found === undefined) throw new BundleError('not-intact', path)
    return found
  }
  return {
    declaration: text(bagFiles.declaration),
    info: text(bagFiles.info),
    manifest: text(bagFiles.manifest),
    tagManifest: text(bagFiles.tagManifest),
    allowedSigners: text(bagFiles.allowedSigners),
    rosterSignature: keptText(contents, bagFiles.rosterSignature) ?? null,
    signatures: signaturesIn(contents).toSorted((left, right) =>
      left.principal < right.principal ? -1 : left.principal > right.principal ? 1 : 0,
    ),
  }
}

/**
 * A bundle without its evidence, unpacked below `folder`: there the same `sha256sum` and `ssh-keygen` lines show
 * who signed its document.
 */
export function proofFiles(
  folder: string,
  kind: BundleKind,
  document: unknown,
  proof: BundleProof,
): readonly BundleSource[] {
  const file = (path: string, text: string): BundleSource => ({
    path: `${folder}/${path}`,
    source: Buffer.from(text),
  })
  return [
    file(bagFiles.declaration, proof.declaration),
    file(bagFiles.info, proof.info),
    file(bagFiles.manifest, proof.manifest),
    file(bagFiles.tagManifest, proof.tagManifest),
    file(bagFiles.allowedSigners, proof.allowedSigners),
    ...(proof.rosterSignature === null ? [] : [file(bagFiles.rosterSignature, proof.rosterSignature)]),
    file(bundleKinds[kind].documentPath, canonicalJson(document)),
    ...proof.signatures.map(({ principal, armoured }) => file(signaturePath(principal), armoured)),
  ]
}

import { type FileHandle, open } from 'node:fs/promises'
import { bagFiles, signatureOwner, signaturePath } from '#shared/bundle/bagit.ts'
import { bundleKinds } from '#shared/bundle/kind.ts'
import { parseSshSignature } from '#shared/bundle/sshsig.ts'
import type { Principal } from '#shared/domain/identity.ts'
import { type BundleContents, keptText, type PassOptions } from './bundle-contents.ts'
import { BundleError } from './bundle-error.ts'
import { refuseSigner } from './bundle-to-write.ts'
import { type BundleSigner, isSignatureOver } from './signing.ts'
import { type InspectedBundle, inspectBundle, type VerifyOptions } from './verify-bundle.ts'
import { writeWholeFile } from './whole-file.ts'
import { signTagManifest } from './write-bundle.ts'
import { bundleLimits } from './zip-limits.ts'
import { openZip, readEntry } from './zip-reader.ts'
import { createZipWriter } from './zip-writer.ts'

/** A signature that someone made elsewhere, to be put beside the others. */
export interface ForeignSignature {
  readonly principal: Principal
  /** The text of the `.sig` file. */
  readonly armoured: string
}

/**
 * Countersigns: writes to `out` (which may be the bundle itself) the same bundle with one signature more and
 * no signed byte changed. The result is the bytes that `writeBundle` with all signers would have given.
 *
 * Throws a {@link BundleError}: `not-intact` where the bundle does not verify, `signer-not-in-roster`,
 * `already-signed` where another signature stands under the principal. Signing twice changes nothing.
 */
export async function addSignature(
  bundle: string,
  out: string,
  signer: BundleSigner,
  options: VerifyOptions = {},
): Promise<void> {
  const inspected = await inspectBundle(bundle, options)
  const { tagManifest, kind, contents } = fitToSign(inspected, bundle)
  const roster = keptText(contents, bagFiles.allowedSigners) ?? ''
  refuseSigner(signer, kind, roster)
  const armoured = await signTagManifest(signer, bundleKinds[kind].namespace, tagManifest)
  await writeWith(bundle, out, contents, [{ principal: signer.principal, armoured }], options)
}

/**
 * Puts signatures that others made over the same bundle beside those that it has, as when members countersign
 * on their own laptops. Throws as {@link addSignature} does, and `signer-failed` for one that does not hold.
 */
export async function mergeSignatures(
  bundle: string,
  out: string,
  signatures: readonly ForeignSignature[],
  options: VerifyOptions = {},
): Promise<void> {
  const { tagManifest, kind, contents } = fitToSign(await inspectBundle(bundle, options), bundle)
  const roster = keptText(contents, bagFiles.allowedSigners) ?? ''
  for (const { principal, armoured } of signatures) {
    const parsed = parseSshSignature(armoured)
    const holds =
      parsed.ok &&
      parsed.value.namespace === bundleKinds[kind].namespace &&
      isSignatureOver(parsed.value, tagManifest)
    if (!holds) throw new BundleError('signer-failed', principal)
    refuseSigner({ principal, publicKey: parsed.value.publicKey }, kind, roster)
  }
  await writeWith(bundle, out, contents, signatures, options)
}

/** The signatures in a bundle as texts, to be merged into another copy of it. */
export function signaturesIn(contents: BundleContents): readonly ForeignSignature[] {
  return [...contents.kept.keys()].flatMap((path) => {
    const principal = signatureOwner(path)
    const armoured = keptText(contents, path)
    return principal && armoured !== undefined ? [{ principal, armoured }] : []
  })
}

function fitToSign({ report, contents }: InspectedBundle, bundle: string) {
  const tagManifest = contents?.kept.get(bagFiles.tagManifest)
  if (!report.ok || !contents || !tagManifest || !report.kind) throw new BundleError('not-intact', bundle)
  return { contents, tagManifest, kind: report.kind }
}

async function writeWith(
  bundle: string,
  out: string,
  contents: BundleContents,
  signatures: readonly ForeignSignature[],
  options: PassOptions,
): Promise<void> {
  const added = new Map<string, Buffer>()
  for (const { principal, armoured } of signatures) {
    const path = signaturePath(principal)
    const there = contents.kept.get(path)
    if (there && !there.equals(Buffer.from(armoured))) throw new BundleError('already-signed', principal)
    added.set(path, Buffer.from(armoured))
  }
  await writeWholeFile(out, async (handle) => {
    const source = await open(bundle, 'r')
    try {
      await copyWith(source, handle, contents, added, options)
    } finally {
      // Before the renaming: Windows does not replace a file that is open.
      await source.close()
    }
  })
}

/** Copies what was verified, byte for byte, and refuses a file that has changed since. */
async function copyWith(
  source: FileHandle,
  handle: FileHandle,
  contents: BundleContents,
  added: ReadonlyMap<string, Buffer>,
  { progress, signal }: PassOptions,
): Promise<void> {
  const archive = await openZip(source, bundleLimits)
  const entries = new Map(archive.entries.map((entry) => [entry.path, entry]))
  const paths = [...new Set([...entries.keys(), ...added.keys()])].sort()
  const total = archive.entries.reduce((sum, { size }) => sum + size, 0)
  let done = 0
  const zip = createZipWriter(handle, {
    advanced: (bytes) => {
      done = Math.min(done + bytes, total)
      progress?.(done, total)
    },
  })
  for (const path of paths) {
    const signature = added.get(path)
    const entry = entries.get(path)
    if (signature) await zip.add(path, signature.length, [signature])
    else if (entry) {
      const sha256 = await zip.add(path, entry.size, readEntry(source, entry, signal))
      if (sha256 !== contents.files.get(path)?.sha256) throw new BundleError('source-changed', path)
    }
  }
  await zip.finish()
}

import { type FileHandle, open, stat } from 'node:fs/promises'
import { writeBagInfo } from '#shared/bundle/bag-info.ts'
import {
  bagDeclaration,
  bagFiles,
  type ManifestLine,
  signaturePath,
  writeManifest,
} from '#shared/bundle/bagit.ts'
import { bundleKinds } from '#shared/bundle/kind.ts'
import { parseSshSignature } from '#shared/bundle/sshsig.ts'
import { type Sha256, sha256Schema } from '#shared/domain/hash.ts'
import { BundleError } from './bundle-error.ts'
import { type BundleSource, type BundleToWrite, gatherPayload, refuseUnfit } from './bundle-to-write.ts'
import { readChunks } from './file-chunks.ts'
import { type BundleSigner, isSignatureOver, signMessage } from './signing.ts'
import { writeWholeFile } from './whole-file.ts'
import { createZipWriter, type ZipWriter } from './zip-writer.ts'

export interface WrittenBundle {
  /** SHA-256 of `tagmanifest-sha256.txt`: names the bundle, also after countersignatures. */
  readonly bundleHash: Sha256
  readonly documentHash: Sha256
  /** Of the ZIP, in bytes. */
  readonly size: number
}

interface SizedSource extends BundleSource {
  readonly size: number
}

/**
 * Writes a signed bundle: the same input gives the same bytes on every platform, in one pass over the files.
 * Refuses with a {@link BundleError} what would not pass verification afterwards. Nothing half-written stays.
 */
export async function writeBundle(bundle: BundleToWrite): Promise<WrittenBundle> {
  const payload = await withSizes(gatherPayload(bundle))
  refuseUnfit(bundle)
  return writeWholeFile(bundle.out, (handle) => writeEntries(handle, bundle, payload))
}

/** Signs a tag manifest for a kind of bundle and makes sure that the signature holds. */
export async function signTagManifest(
  signer: BundleSigner,
  namespace: string,
  tagManifest: Uint8Array,
): Promise<string> {
  const text = await signMessage(signer, namespace, tagManifest)
  const parsed = parseSshSignature(text)
  if (parsed.ok && isSignatureOver(parsed.value, tagManifest)) return text
  throw new BundleError('signer-failed', signer.principal)
}

async function writeEntries(
  handle: FileHandle,
  bundle: BundleToWrite,
  payload: readonly SizedSource[],
): Promise<WrittenBundle> {
  const octets = payload.reduce((sum, { size }) => sum + size, 0)
  const info = { kind: bundle.kind, oxum: { octets, files: payload.length }, labels: bundle.bagInfo ?? {} }
  const zip = createZipWriter(handle, { advanced: counter(octets, bundle.progress) })
  const tags: ManifestLine[] = []
  const addTag = async (path: string, text: string) => {
    tags.push({ path, sha256: await addText(zip, path, text) })
  }
  await addTag(bagFiles.allowedSigners, bundle.allowedSigners)
  if (bundle.rosterSignature !== undefined) await addTag(bagFiles.rosterSignature, bundle.rosterSignature)
  await addTag(bagFiles.info, writeBagInfo(info))
  await addTag(bagFiles.declaration, bagDeclaration)
  const manifest: ManifestLine[] = []
  for (const source of payload) {
    manifest.push({ path: source.path, sha256: await addSource(zip, source, bundle.signal) })
  }
  await addTag(bagFiles.manifest, writeManifest(manifest))
  const tagManifest = writeManifest(tags)
  await addSignatures(zip, bundle, Buffer.from(tagManifest))
  const bundleHash = await addText(zip, bagFiles.tagManifest, tagManifest)
  const { documentPath } = bundleKinds[bundle.kind]
  const documentHash = sha256Schema.parse(manifest.find(({ path }) => path === documentPath)?.sha256)
  return { bundleHash, documentHash, size: await zip.finish() }
}

/** Tells of bytes of content; the few of the tag files fall to the end. */
function counter(total: number, progress: BundleToWrite['progress']): (bytes: number) => void {
  let done = 0
  return (bytes) => {
    done = Math.min(done + bytes, total)
    progress?.(done, total)
  }
}

function withSizes(payload: readonly BundleSource[]): Promise<readonly SizedSource[]> {
  return Promise.all(
    payload.map(async (file) => ({
      ...file,
      size: typeof file.source === 'string' ? (await stat(file.source)).size : file.source.length,
    })),
  )
}

async function addSource(zip: ZipWriter, file: SizedSource, signal?: AbortSignal): Promise<Sha256> {
  signal?.throwIfAborted()
  const found =
    typeof file.source === 'string'
      ? await addFile(zip, file, file.source, signal)
      : await zip.add(file.path, file.size, [file.source])
  if (file.sha256 !== undefined && found !== file.sha256) throw new BundleError('source-changed', file.path)
  return found
}

async function addFile(
  zip: ZipWriter,
  { path, size }: SizedSource,
  source: string,
  signal?: AbortSignal,
): Promise<Sha256> {
  const handle = await open(source, 'r')
  try {
    if ((await handle.stat()).size !== size) throw new BundleError('source-changed', path)
    return await zip.add(path, size, readChunks(handle, 0, size, signal))
  } catch (error) {
    // The file became shorter while it was read.
    throw error instanceof RangeError ? new BundleError('source-changed', path) : error
  } finally {
    await handle.close()
  }
}

function addText(zip: ZipWriter, path: string, text: string): Promise<Sha256> {
  const bytes = Buffer.from(text)
  return zip.add(path, bytes.length, [bytes])
}

async function addSignatures(zip: ZipWriter, bundle: BundleToWrite, tagManifest: Buffer): Promise<void> {
  const { namespace } = bundleKinds[bundle.kind]
  const signers = bundle.signers.map((signer) => ({ signer, path: signaturePath(signer.principal) }))
  for (const { signer, path } of signers.sort((a, b) => (a.path < b.path ? -1 : 1))) {
    await addText(zip, path, await signTagManifest(signer, namespace, tagManifest))
  }
}

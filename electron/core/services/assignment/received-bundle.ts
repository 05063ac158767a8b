import { mkdir, open, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Sha256 } from '#shared/domain/hash.ts'
import type { BundleFile } from '../../bundle/bundle-contents.ts'
import { decryptFile, encryptionOf, type Opener } from '../../bundle/encryption.ts'
import { readBundleFiles } from '../../bundle/read-bundle-files.ts'
import { type InspectedBundle, inspectBundle } from '../../bundle/verify-bundle.ts'
import { failWith, unreadable } from '../../core-failure.ts'
import { commitBlobs, type StagedBlob } from '../../intake/staged-blobs.ts'
import type { Job } from '../../job.ts'
import type { Store } from '../../store/open-store.ts'
import { pinnedKeys } from '../round/trust.ts'
import { normalCode } from './bundle-code.ts'

/** A bundle that somebody sent, decrypted and inspected. `path` is plain and lives as long as the visit. */
export interface ReceivedBundle extends InspectedBundle {
  readonly path: string
}

/**
 * Decrypts where needed, inspects, hands over, and leaves nothing decrypted behind. `code`: what its sender told
 * the receiver of a bundle for somebody without keys.
 */
export async function withReceivedBundle<Result>(
  store: Store,
  path: string,
  job: Job,
  visit: (bundle: ReceivedBundle) => Promise<Result>,
  code: string | null = null,
): Promise<Result> {
  if (!(await stat(path).catch(unreadable(path))).isFile()) failWith('bundle-invalid', { subject: path })
  const encryption = await encryptionOf(path).catch(unreadable(path))
  const encrypted = encryption !== 'none'
  await mkdir(store.paths.staging, { recursive: true })
  const plain = encrypted ? join(store.paths.staging, `${store.machine.newId()}.zip`) : path
  try {
    if (encryption === 'key') await decryptMine(store, path, plain, job)
    if (encryption === 'code') await decryptWithCode(path, plain, code, job)
    const inspected = await inspectBundle(plain, {
      pinned: pinnedKeys(store),
      signal: job.signal,
      progress: (done, total) => job.progress('hash', done, total, null),
    })
    return await visit({ ...inspected, path: plain })
  } finally {
    if (encrypted) await rm(plain, { force: true })
  }
}

/** Fails with `not-for-you`; a damaged file says so in its reason, for nobody can tell whom it was meant for. */
async function decryptMine(store: Store, path: string, plain: string, job: Job): Promise<void> {
  const opened = await decryptFile(path, plain, { identity: store.ageIdentity }, job.signal)
    .then((mine) => (mine ? 'mine' : 'other-recipient'))
    .catch(() => 'damaged')
  job.signal.throwIfAborted()
  if (opened !== 'mine') failWith('not-for-you', { subject: path, reason: opened })
}

/** Fails with `code-needed`, also for a wrong one: there is nothing else that could open it. */
async function decryptWithCode(path: string, plain: string, code: string | null, job: Job): Promise<void> {
  if (code === null) failWith('code-needed', { subject: path })
  const opener: Opener = { code: normalCode(code) }
  const opened = await decryptFile(path, plain, opener, job.signal).catch(() => false)
  job.signal.throwIfAborted()
  if (!opened) failWith('code-needed', { subject: path, reason: 'wrong' })
}

/** Files of a bundle on their way into the evidence store. */
export async function keepEvidence(
  store: Store,
  path: string,
  files: readonly BundleFile[],
  job: Job,
): Promise<readonly { readonly sha256: Sha256; readonly size: number }[]> {
  const { staging, evidence } = store.paths
  await mkdir(staging, { recursive: true })
  const staged: StagedBlob[] = []
  const distinct = [...new Map(files.map((file) => [file.sha256, file])).values()]
  try {
    await readBundleFiles(
      path,
      distinct,
      async ({ sha256, size }, chunks) => {
        const file = join(staging, store.machine.newId())
        const handle = await open(file, 'wx')
        try {
          for await (const chunk of chunks) await handle.writeFile(chunk)
          await handle.sync()
        } finally {
          await handle.close()
        }
        staged.push({ sha256, size, file })
      },
      { signal: job.signal, progress: (done, total) => job.progress('storing', done, total, null) },
    )
    await commitBlobs(staged, evidence, path, undefined)
  } finally {
    for (const { file } of staged) await rm(file, { force: true })
  }
  return distinct.map(({ sha256, size }) => ({ sha256, size }))
}

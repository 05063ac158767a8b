import { mkdir, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Sha256 } from '#shared/domain/hash.ts'
import { blobPath, moveIntoStore, syncFolders } from './content-store.ts'
import { asWriteError } from './problem.ts'
import type { OnIntakeProgress } from './progress.ts'
import { progressCounter } from './progress.ts'

/** A file written and flushed in the staging room, under its hash. */
export interface StagedBlob {
  readonly sha256: Sha256
  readonly size: number
  readonly file: string
}

/**
 * Moves staged blobs into the store, all or none, and makes that durable; returns the hashes that the store did
 * not have before. Throws `IntakeError`.
 */
export async function commitBlobs(
  blobs: readonly StagedBlob[],
  evidenceFolder: string,
  archive: string,
  onProgress: OnIntakeProgress | undefined,
): Promise<readonly Sha256[]> {
  const added: Sha256[] = []
  const progress = progressCounter('storing', blobs.length, onProgress)
  try {
    await mkdir(evidenceFolder, { recursive: true })
    for (const { sha256, size, file } of blobs) {
      if (await moveIntoStore(file, evidenceFolder, sha256, size)) added.push(sha256)
      progress.add(1, sha256)
    }
    const folders = new Set(added.map((sha256) => dirname(blobPath(evidenceFolder, sha256))))
    await syncFolders([...folders, evidenceFolder])
  } catch (error) {
    await removeBlobs(added, evidenceFolder)
    throw asWriteError(error, { archive })
  }
  progress.finish()
  return added
}

/** Takes blobs out of the store again. */
export async function removeBlobs(hashes: readonly Sha256[], evidenceFolder: string): Promise<void> {
  for (const sha256 of hashes) await rm(blobPath(evidenceFolder, sha256), { force: true })
}

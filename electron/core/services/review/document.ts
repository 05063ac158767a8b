import { mkdir, open, readFile, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { documentSize, listPhotos, putPhoto } from '#db/documents.ts'
import type { ApplicationId } from '#shared/domain/brand.ts'
import type { Sha256 } from '#shared/domain/hash.ts'
import { type Photo, photoSchema } from '#shared/domain/photo.ts'
import { failWith, unreadable } from '../../core-failure.ts'
import { sha256 } from '../../digest.ts'
import { blobPath, moveIntoStore, syncFolders } from '../../intake/content-store.ts'
import { identifyFile } from '../../intake/identify-file.ts'
import { readPhotoFacts } from '../../intake/photo-facts.ts'
import { removeBlobs } from '../../intake/staged-blobs.ts'
import type { Job } from '../../job.ts'
import type { Store } from '../../store/open-store.ts'
import { refuseReadOnly, transact } from '../../transaction.ts'
import { subjectOf } from './subject.ts'

/** Photographs above this are no photographs. */
const largestPhoto = 100 * 1024 * 1024

/** Bytes of a document of this store; what it does not know by hash it does not read. */
export async function readDocument(
  { database, paths }: Store,
  document: Sha256,
  offset: number,
  length: number,
): Promise<Uint8Array<ArrayBuffer>> {
  if (documentSize(database, document) === null) failWith('document-not-found', { subject: document })
  const handle = await open(blobPath(paths.evidence, document)).catch(() =>
    failWith('document-not-found', { subject: document }),
  )
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, offset)
    return new Uint8Array(buffer.subarray(0, bytesRead))
  } finally {
    await handle.close()
  }
}

/**
 * Keeps photographs as they are, with the time and place they carry. Files that are no pictures are refused, and
 * then none of the others is kept; one that the application has already is not added again.
 */
export async function addPhotos(
  store: Store,
  application: ApplicationId,
  files: readonly string[],
  job: Job,
): Promise<readonly Photo[]> {
  refuseReadOnly(store)
  subjectOf(store, application)
  return store.intake(async () => {
    const added: Sha256[] = []
    try {
      const photos: Photo[] = []
      for (const [at, file] of files.entries()) {
        job.signal.throwIfAborted()
        job.progress('read', at, files.length, basename(file))
        photos.push(await keepPhoto(store, file, added))
      }
      await syncFolders(new Set(added.map((hash) => dirname(blobPath(store.paths.evidence, hash)))))
      job.signal.throwIfAborted()
      recordPhotos(store, application, photos)
    } catch (error) {
      await removeBlobs(added, store.paths.evidence)
      throw error
    }
    return listPhotos(store.database, application)
  })
}

function recordPhotos(store: Store, application: ApplicationId, photos: readonly Photo[]): void {
  const known = new Set(listPhotos(store.database, application).map((photo) => photo.sha256))
  const fresh = photos.filter((photo, at) => {
    const first = photos.findIndex((other) => other.sha256 === photo.sha256) === at
    return first && !known.has(photo.sha256)
  })
  if (fresh.length === 0) return
  transact(store, ({ database, record }) => {
    for (const photo of fresh) {
      putPhoto(database, application, photo)
      const { sha256: item, name, takenAt } = photo
      const after = { name, takenAt }
      record({ action: 'add-photo', subject: application, item, before: null, after, why: null })
    }
  })
}

async function keepPhoto({ paths, machine }: Store, file: string, added: Sha256[]): Promise<Photo> {
  const name = basename(file)
  const { size } = await stat(file).catch(() => failWith('file-not-found', { subject: file }))
  if (size > largestPhoto) failWith('document-too-large', { subject: name })
  const bytes = await readFile(file).catch(unreadable(name))
  const { mediaType } = await identifyFile(file, bytes.subarray(0, 4096), name)
  if (!mediaType.startsWith('image/')) failWith('file-unreadable', { subject: name, reason: 'not-a-picture' })
  const hash = sha256(bytes)
  await mkdir(paths.staging, { recursive: true })
  const staged = join(paths.staging, machine.newId())
  await writeFile(staged, bytes, { flag: 'wx', flush: true })
  if (await moveIntoStore(staged, paths.evidence, hash, bytes.length)) added.push(hash)
  const { takenAt, utcOffset, latitude, longitude, camera } = await readPhotoFacts(bytes)
  return photoSchema.parse({
    sha256: hash,
    name,
    size: bytes.length,
    mediaType,
    addedAt: machine.now(),
    takenAt,
    utcOffset,
    latitude,
    longitude,
    camera,
  })
}

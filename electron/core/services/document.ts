import { constants, copyFile, mkdir, open, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { documentSize, listPhotos, putPhoto } from '#db/documents.ts'
import type { ApplicationId } from '#shared/domain/brand.ts'
import type { Sha256 } from '#shared/domain/hash.ts'
import { type Photo, photoSchema } from '#shared/domain/photo.ts'
import { failWith } from '../core-failure.ts'
import { sha256 } from '../digest.ts'
import { blobPath, moveIntoStore } from '../intake/content-store.ts'
import { identifyFile } from '../intake/identify-file.ts'
import { readPhotoFacts } from '../intake/photo-facts.ts'
import type { Job } from '../job.ts'
import type { Store } from '../store/open-store.ts'
import { transact } from '../transaction.ts'
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

/** Keeps photographs as they are, with the time and place they carry. Files that are no pictures are refused. */
export async function addPhotos(
  store: Store,
  application: ApplicationId,
  files: readonly string[],
  job: Job,
): Promise<readonly Photo[]> {
  subjectOf(store, application)
  const photos: Photo[] = []
  for (const [at, file] of files.entries()) {
    job.signal.throwIfAborted()
    job.progress('read', at, files.length, basename(file))
    photos.push(await keepPhoto(store, file))
  }
  transact(store, ({ database, record }) => {
    for (const photo of photos) {
      putPhoto(database, application, photo)
      const { name, takenAt } = photo
      record({
        action: 'add-photo',
        subject: application,
        item: photo.sha256,
        before: null,
        after: { name, takenAt },
        why: null,
      })
    }
  })
  return listPhotos(store.database, application)
}

async function keepPhoto({ paths, machine }: Store, file: string): Promise<Photo> {
  const { size } = await stat(file).catch(() => failWith('file-not-found', { subject: file }))
  if (size > largestPhoto) failWith('document-too-large', { subject: basename(file) })
  const bytes = await readFile(file)
  const { mediaType } = await identifyFile(file, bytes.subarray(0, 4096), basename(file))
  if (!mediaType.startsWith('image/'))
    failWith('file-unreadable', { subject: basename(file), reason: 'not-a-picture' })
  const hash = sha256(bytes)
  await mkdir(paths.staging, { recursive: true })
  const staged = join(paths.staging, machine.newId())
  await copyFile(file, staged, constants.COPYFILE_EXCL)
  await moveIntoStore(staged, paths.evidence, hash, size)
  const { takenAt, utcOffset, latitude, longitude, camera } = await readPhotoFacts(bytes)
  return photoSchema.parse({
    sha256: hash,
    name: basename(file),
    size,
    mediaType,
    addedAt: machine.now(),
    takenAt,
    utcOffset,
    latitude,
    longitude,
    camera,
  })
}

import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sha256 } from '#electron/core/digest.ts'
import { blobPath } from '#electron/core/intake/content-store.ts'
import { storePaths } from '#electron/core/store/store-paths.ts'
import { samplePackage } from '#test/support/sample-package.ts'
import { importSample, openNewStore, type TestCore, temporaryFolder } from '#test/support/store-maker.ts'

async function samplePhotos(): Promise<readonly string[]> {
  const sample = await samplePackage('plain')
  const names = await readdir(sample, { recursive: true })
  return names.filter((name) => name.endsWith('.jpg')).map((name) => join(sample, name))
}

/** A photograph that no package has. */
async function newPhoto(): Promise<string> {
  const [photo = ''] = await samplePhotos()
  const path = join(await temporaryFolder(), 'IMG_0001.jpg')
  await writeFile(path, Buffer.concat([await readFile(photo), Buffer.from('behind the end')]))
  return path
}

async function staged({ folder }: TestCore): Promise<readonly string[]> {
  return readdir(storePaths(folder).staging).catch(() => [])
}

describe('a document', () => {
  test('is read piece by piece, to its end and not beyond', async () => {
    const core = await openNewStore()
    const application = await importSample(core, 'plain')
    const { files } = (await core.call('application.get', { application })).current
    const file = files.find(({ mediaType }) => mediaType === 'application/pdf')
    if (file === undefined) throw new Error('no PDF')
    const { sha256: document, size } = file
    const first = await core.call('document.read', { document, offset: 0, length: 1000 })
    const rest = await core.call('document.read', { document, offset: 1000, length: 4 * 1024 * 1024 })
    expect(first.byteLength + rest.byteLength).toBe(size)
    expect(sha256(Buffer.concat([first, rest]))).toBe(document)
    expect((await core.call('document.read', { document, offset: size, length: 1 })).byteLength).toBe(0)
  })

  test('of another store is not read, though its bytes lie in the folder', async () => {
    const core = await openNewStore()
    await importSample(core, 'plain')
    const photo = await newPhoto()
    const document = sha256(await readFile(photo))
    const path = blobPath(storePaths(core.folder).evidence, document)
    await mkdir(dirname(path), { recursive: true })
    await copyFile(photo, path)
    expect(await core.refusal('document.read', { document, offset: 0, length: 10 })).toBe(
      'document-not-found',
    )
  })
})

describe('a photograph', () => {
  test('is kept as it is, with what it says of itself, once however often it is added', async () => {
    const core = await openNewStore()
    const application = await importSample(core, 'plain')
    const photo = await newPhoto()
    const add = (...paths: readonly string[]) =>
      core.call('document.add-photos', { application, files: paths.map((path) => core.file(path)) })
    const [added] = await add(photo, photo)
    expect(added).toMatchObject({ name: 'IMG_0001.jpg', mediaType: 'image/jpeg' })
    expect(added?.takenAt).toMatch(/^20\d\d-/)
    expect(added?.latitude).toMatch(/^4\d\./)
    core.clock.pass(60)
    expect(await add(photo)).toEqual([added])
    const document = sha256(await readFile(photo))
    const bytes = await core.call('document.read', { document, offset: 0, length: 1024 * 1024 })
    expect(Buffer.from(bytes).equals(await readFile(photo))).toBe(true)
    expect(await core.call('review.history', { application, item: document })).toHaveLength(1)
    expect(await staged(core)).toEqual([])
  })

  test('beside a file that is none used to stay behind when both were refused', async () => {
    const core = await openNewStore()
    const application = await importSample(core, 'plain')
    const photo = await newPhoto()
    const text = join(await temporaryFolder(), '说明.jpg')
    await writeFile(text, '这不是照片')
    const files = [photo, text].map((path) => core.file(path))
    expect(await core.invoke('document.add-photos', { application, files })).toMatchObject({
      error: { code: 'file-unreadable', subject: '说明.jpg', reason: 'not-a-picture' },
    })
    expect(await core.call('document.photos', { application })).toEqual([])
    const kept = blobPath(storePaths(core.folder).evidence, sha256(await readFile(photo)))
    expect(await readFile(kept).catch(() => null)).toBeNull()
    expect(await staged(core)).toEqual([])
  })
})

describe('a file that the person chose', () => {
  test('and that cannot be read used to be called not writable', async () => {
    const core = await openNewStore()
    const folder = core.file(await temporaryFolder())
    expect(await core.refusal('scheme.check', { file: folder })).toBe('file-unreadable')
    const nothing = core.file(join(await temporaryFolder(), 'nothing.json'))
    expect(await core.refusal('scheme.check', { file: nothing })).toBe('file-not-found')
    expect(await core.refusal('bundle.verify', { file: nothing })).toBe('file-not-found')
  })
})

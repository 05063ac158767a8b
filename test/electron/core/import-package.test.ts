import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { zipSample } from '#electron/core/samples/zip-sample.ts'
import { storePaths } from '#electron/core/store/store-paths.ts'
import { verificationSchema } from '#shared/domain/verification.ts'
import { samplePackage } from '#test/support/sample-package.ts'
import { importSample, openNewStore, type TestCore, temporaryFolder } from '#test/support/store-maker.ts'

/** Every file that the store keeps or stages. */
async function kept({ folder }: TestCore): Promise<readonly string[]> {
  const { evidence, staging } = storePaths(folder)
  const below = async (path: string) => {
    const found = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => [])
    return found.filter((entry) => entry.isFile()).map(({ name }) => name)
  }
  return [...(await below(evidence)), ...(await below(staging))]
}

/** A copy of a sample that a test may change. */
async function copyOf(sample: string): Promise<string> {
  const copy = join(await temporaryFolder(), basename(sample))
  await cp(sample, copy, { recursive: true })
  return copy
}

describe('a package', () => {
  it('is the same whether it comes as a folder, a ZIP, or a ZIP from Windows', async () => {
    const sample = await samplePackage('plain')
    const folder = await temporaryFolder()
    const core = await openNewStore()
    const application = await importSample(core, 'plain')
    const files = await kept(core)
    for (const variant of ['utf8', 'windows'] as const) {
      const zip = join(folder, `${variant}.zip`)
      await zipSample(sample, zip, variant)
      expect(await core.call('application.import', { file: core.file(zip) }), variant).toEqual({
        outcome: 'already-imported',
        application,
      })
    }
    expect(await kept(core)).toEqual(files)
    expect(await core.call('application.list', {})).toHaveLength(1)
    const other = await openNewStore()
    await other.call('application.import', { file: other.file(join(folder, 'windows.zip')) })
    const [fromZip] = await other.call('application.list', {})
    const hashOf = async (one: TestCore, id: typeof application) =>
      (await one.call('application.get', { application: id })).current.packageHash
    expect(await hashOf(other, fromZip?.id ?? application)).toBe(await hashOf(core, application))
  })

  it('that was removed comes back when it is imported again; it used to come a second time, without its review', async () => {
    const core = await openNewStore()
    const application = await importSample(core, 'plain')
    await core.call('application.remove', { application })
    expect(await core.call('application.list', {})).toEqual([])
    const file = core.file(await samplePackage('plain'))
    expect(await core.call('application.import', { file })).toEqual({ outcome: 'restored', application })
    expect((await core.call('application.list', {})).map(({ id }) => id)).toEqual([application])
    const again = core.file(await samplePackage('plain'))
    expect(await core.call('application.import', { file: again })).toMatchObject({
      outcome: 'already-imported',
    })
  })

  it('that was amended becomes version 2 with its differences, and verifications stay', async () => {
    const core = await openNewStore()
    const application = await importSample(core, 'plain')
    const verification = verificationSchema.parse({
      kind: 'fact',
      fact: 'F01',
      verified: true,
      state: 'site-checked',
      reason: null,
      note: '现场看过',
      pointers: [],
    })
    await core.call('review.verify', { application, verification })
    const copy = await copyOf(await samplePackage('plain'))
    await writeFile(join(copy, '00-说明-样例SAMPLE.txt'), '补充说明 样例SAMPLE')
    await writeFile(join(copy, '补充材料-样例SAMPLE.txt'), '新增 样例SAMPLE')
    core.clock.pass(60)
    const amended = await core.call('application.import', { file: core.file(copy) })
    if (amended.outcome !== 'amended') throw new Error(amended.outcome)
    expect(amended.application).toBe(application)
    expect(amended.differences.map(({ kind, subject }) => [kind, subject])).toEqual([
      ['file-changed', '00-说明-样例SAMPLE.txt'],
      ['file-added', '补充材料-样例SAMPLE.txt'],
    ])
    const { current, versions } = await core.call('application.get', { application })
    expect([current.version, versions]).toEqual([2, [1, 2]])
    expect(await core.call('application.differences', { application, from: 1, to: 2 })).toEqual(
      amended.differences,
    )
    const { content } = await core.call('review.get', { application })
    expect(content.verifications).toEqual([verification])
  })

  it('that is refused leaves no file and no row', async () => {
    const core = await openNewStore()
    const zip = join(await temporaryFolder(), 'cut.zip')
    await zipSample(await samplePackage('plain'), zip, 'utf8')
    const bytes = await readFile(zip)
    await writeFile(zip, bytes.subarray(0, bytes.length / 2))
    const answer = await core.invoke('application.import', { file: core.file(zip) })
    expect(answer).toMatchObject({ ok: false, error: { code: 'package-refused' } })
    const empty = join(await temporaryFolder(), 'no-workbook')
    await mkdir(empty)
    await writeFile(join(empty, 'letter.txt'), '没有填报表')
    expect(await core.invoke('application.import', { file: core.file(empty) })).toEqual({
      ok: false,
      error: { code: 'package-refused', subject: 'no-workbook', reason: 'no-workbook' },
    })
    expect(await kept(core)).toEqual([])
    expect(await core.call('application.list', {})).toEqual([])
  })

  it('that was never there is said to be missing', async () => {
    const core = await openNewStore()
    const file = core.file(join(await temporaryFolder(), 'nothing.zip'))
    expect(await core.refusal('application.import', { file })).toBe('file-not-found')
  })

  it.each(['reading', 'storing', 'check'])(
    'whose import is cancelled while %s leaves nothing',
    async (phase) => {
      const seen = new Set<string>()
      const core: TestCore = await openNewStore({
        onProgress: (step) => {
          seen.add(step.phase)
          if (step.phase === phase && step.done > 0) core.cancel('import')
        },
      })
      const file = core.file(await samplePackage('plain'))
      const answer = await core.invoke('application.import', { file }, 'import')
      expect([...seen]).toContain(phase)
      expect(answer).toEqual({ ok: false, error: { code: 'cancelled' } })
      expect(await kept(core)).toEqual([])
      expect(await core.call('application.list', {})).toEqual([])
      expect(await core.call('application.import', { file })).toMatchObject({ outcome: 'added' })
    },
  )

  it('that fails after another one keeps the files that both hold', async () => {
    const core = await openNewStore()
    await importSample(core, 'plain')
    const before = await kept(core)
    const copy = await copyOf(await samplePackage('plain'))
    // neither a workbook nor a plan
    for (const name of await readdir(copy)) if (/^0[14]-/.test(name)) await rm(join(copy, name))
    expect(await core.refusal('application.import', { file: core.file(copy) })).toBe('package-refused')
    expect(await kept(core)).toEqual(before)
  })
})

describe('a claim', () => {
  it('that is corrected counts as corrected, with the original beside it', async () => {
    const core = await openNewStore()
    const application = await importSample(core, 'plain')
    const claim = async () => {
      const { current } = await core.call('application.get', { application })
      return current.claims.figures.find(({ input, year }) => input === 'D01' && year === '2024')?.value
    }
    const original = await claim()
    const correct = (corrected: string | null, reason: string) =>
      core.invoke('application.correct', { application, item: 'D01/2024', corrected, reason })
    expect(await correct('many', '写错了')).toMatchObject({ error: { code: 'verification-invalid' } })
    expect(await correct('12.5', ' ')).toMatchObject({ error: { code: 'verification-invalid' } })
    expect(await correct('12.5', '填报单位是元')).toMatchObject({ ok: true })
    expect(await claim()).toBe('12.5')
    const { current } = await core.call('application.get', { application })
    expect(current.corrections).toMatchObject([
      { item: 'D01/2024', corrected: '12.5', reason: '填报单位是元', at: core.clock.now() },
    ])
    expect(await correct(null, '')).toMatchObject({ ok: true })
    expect(await claim()).toBe(original)
  })
})

describe('an application', () => {
  it('goes out of sight when removed and comes back as it was', async () => {
    const core = await openNewStore()
    const application = await importSample(core, 'plain')
    const before = await core.call('application.list', {})
    await core.call('application.remove', { application })
    expect(await core.call('application.list', {})).toEqual([])
    expect(await core.refusal('application.get', { application })).toBe('application-not-found')
    expect(await core.refusal('review.get', { application })).toBe('application-not-found')
    await core.call('application.restore', { application })
    expect(await core.call('application.list', {})).toEqual(before)
  })

  it('used to be "restored" where there was none', async () => {
    const core = await openNewStore()
    const application = await importSample(core, 'plain')
    const other = await openNewStore()
    expect(await other.refusal('application.restore', { application })).toBe('application-not-found')
  })
})

describe('a photograph', () => {
  it('used to be left in the store where the application was unknown', async () => {
    const core = await openNewStore()
    const application = await importSample(core, 'plain')
    const sample = await samplePackage('plain')
    const found = await readdir(sample, { recursive: true })
    const photo = found.find((name) => name.endsWith('.jpg')) ?? ''
    const other = await openNewStore()
    const files = [other.file(join(sample, photo))]
    expect(await other.refusal('document.add-photos', { application, files })).toBe('application-not-found')
    expect(await kept(other)).toEqual([])
    expect(
      await core.call('document.add-photos', { application, files: [core.file(join(sample, photo))] }),
    ).toMatchObject([{ name: basename(photo), mediaType: 'image/jpeg' }])
  })
})

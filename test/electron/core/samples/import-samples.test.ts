import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import mammoth from 'mammoth'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sectionsIn } from '#electron/core/completeness/plan-outline.ts'
import { blobPath } from '#electron/core/intake/content-store.ts'
import { stageSource } from '#electron/core/intake/stage-source.ts'
import { type SamplePackage, writeSamplePackages } from '#electron/core/samples/write-sample-packages.ts'
import { type ZipVariant, zipSample } from '#electron/core/samples/zip-sample.ts'
import { readWorkbook } from '#electron/core/workbook/read-workbook.ts'
import { yearSchema } from '#shared/domain/brand.ts'
import type { Claims } from '#shared/domain/claim.ts'
import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'

const period = { from: yearSchema.parse('2023'), to: yearSchema.parse('2025') }
let scratch = ''
let packages: readonly SamplePackage[] = []

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'paneldesk-import-samples-'))
  packages = await writeSamplePackages(join(scratch, 'packages'), { centres: ['fraud', 'plain'] })
}, 60_000)

afterAll(async () => {
  await rm(scratch, { recursive: true, force: true })
})

function sampleOf(id: SamplePackage['centre']): SamplePackage {
  const found = packages.find(({ centre }) => centre === id)
  if (found === undefined) throw new Error(`no sample ${id}`)
  return found
}

let rooms = 0

/** The package as the product stages it, and where its contents lie. */
async function stage(path: string) {
  const room = join(scratch, `room${++rooms}`)
  const evidenceFolder = join(room, 'evidence')
  const staged = await stageSource(path, {
    evidenceFolder,
    stagingFolder: join(room, 'staging'),
    newId: () => 'intake',
  })
  await staged.commit()
  return { staged, evidenceFolder }
}

async function zipped(id: SamplePackage['centre'], variant: ZipVariant): Promise<string> {
  const target = join(scratch, `${id}-${variant}.zip`)
  await zipSample(sampleOf(id).path, target, variant)
  return target
}

/** Claims without what depends on where they stood in the workbook. */
function plainClaims({ figures, rows, facts }: Claims) {
  return {
    figures: figures.map(({ input, year, value }) => ({ input, year, value })),
    rows: rows.map(({ list, values, evidence }) => ({ list, values, evidence })),
    facts: facts.map(({ fact, yes }) => ({ fact, yes })).filter(({ yes }) => yes !== null),
  }
}

async function readClaims(id: SamplePackage['centre']) {
  const { staged, evidenceFolder } = await stage(sampleOf(id).path)
  const workbook = staged.files.find(({ path }) => path.includes('定量指标填报表'))
  if (workbook === undefined) throw new Error('no workbook')
  return readWorkbook(blobPath(evidenceFolder, workbook.sha256), referenceOperationScheme(), {
    period,
    files: staged.files.map(({ path }) => path),
    fallbackName: '',
  })
}

describe('a sample on its way in', () => {
  it('is the same package as a folder, as a ZIP with UTF-8 names and as Windows packs it', async () => {
    const folder = await stage(sampleOf('plain').path)
    const utf8 = await stage(await zipped('plain', 'utf8'))
    const windows = await stage(await zipped('plain', 'windows'))
    const contents = ({ staged }: typeof folder) =>
      staged.files.map(({ path, sha256, mediaType }) => [path, sha256, mediaType])
    expect(contents(utf8)).toEqual(contents(folder))
    expect(contents(windows)).toEqual(contents(folder))
    expect(windows.staged.notes.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['names-in-gbk', 'doubled-folder-removed']),
    )
    expect(new Set(windows.staged.ignored.map(({ reason }) => reason))).toEqual(
      new Set(['mac-metadata', 'windows-metadata', 'office-lock-file']),
    )
    expect(folder.staged.notes.filter(({ code }) => code === 'extension-mismatch')).toEqual([])
  })

  it('says in its workbook what the centre claims, with evidence that is there, and without a problem', async () => {
    const reading = await readClaims('plain')
    expect(reading.problems).toEqual([])
    expect(reading.period).toEqual(period)
    expect(reading.centre.name).toBe('内蒙古自治区蒙药材规范化种植技术创新中心（样例 SAMPLE）')
    expect(plainClaims(reading.claims)).toEqual(plainClaims(sampleOf('plain').claims))
  })

  it('shows at the cells of the doubtful workbook what can be seen there', async () => {
    const { problems } = await readClaims('fraud')
    expect(problems.map(({ code }) => code)).toEqual(['unit-slip', 'duplicate', 'duplicate', 'missing'])
  })

  it('has a plan in which the outline finds every part but the one left out', async () => {
    const { staged, evidenceFolder } = await stage(sampleOf('plain').path)
    const plan = staged.files.find(({ path }) => path.includes('实施方案'))
    if (plan === undefined) throw new Error('no plan')
    const { value } = await mammoth.extractRawText({ path: blobPath(evidenceFolder, plan.sha256) })
    const found = sectionsIn(value)
    expect(found.size).toBe(14)
    expect(found.has('5')).toBe(false)
  })
})

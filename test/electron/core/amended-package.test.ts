import { execFileSync } from 'node:child_process'
import { cp, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { workbookName } from '#electron/core/samples/claims/metrics-workbook.ts'
import { writeTemplate } from '#electron/core/workbook/write-template.ts'
import type { Application } from '#shared/domain/application.ts'
import type { RowId } from '#shared/domain/brand.ts'
import type { Claims } from '#shared/domain/claim.ts'
import { decimalSchema } from '#shared/domain/exact.ts'
import { listCodeSchema, scalarCodeSchema } from '#shared/domain/input-definition.ts'
import { type Verification, verificationSchema } from '#shared/domain/verification.ts'
import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'
import { fillSheet, sealSheet } from '#test/support/review-maker.ts'
import { samplePackage } from '#test/support/sample-package.ts'
import { importSample, openNewStore, type TestCore, temporaryFolder } from '#test/support/store-maker.ts'

const [D01, D02, L3] = [
  scalarCodeSchema.parse('D01'),
  scalarCodeSchema.parse('D02'),
  listCodeSchema.parse('L3'),
]
const common = { state: 'document-checked', reason: null, note: '看过', pointers: [] }

const figure = (input: string, year: string, verified: string | null): Verification =>
  verificationSchema.parse({ kind: 'figure', input, year, verified, ...common })
const row = (id: RowId, note: string): Verification =>
  verificationSchema.parse({ kind: 'row', list: L3, row: id, changed: {}, ...common, note })

/** The sample again with another workbook in it. */
async function amended(application: Application, change: (claims: Claims) => Claims): Promise<string> {
  const sample = await samplePackage('plain')
  const copy = join(await temporaryFolder(), basename(sample))
  await cp(sample, copy, { recursive: true })
  const { centre, current, period } = application
  const claims = change(current.claims)
  await writeTemplate(referenceOperationScheme(), period, join(copy, workbookName), { centre, claims })
  return copy
}

const withFigure = (claims: Claims, input: string, year: string, value: string): Claims => ({
  ...claims,
  figures: claims.figures.map((one) =>
    one.input === input && one.year === year ? { ...one, value: decimalSchema.parse(value) } : one,
  ),
})

/** Takes the first row of a list out, so that all others stand one higher. */
function withoutFirst(claims: Claims, list: string): Claims {
  const [first, ...rest] = claims.rows.filter((one) => one.list === list)
  if (first === undefined) throw new Error(`nothing in ${list}`)
  const ids = [first, ...rest].map((one) => one.row)
  const moved = rest.map((one, at) => ({ ...one, row: ids[at] ?? one.row }))
  return { ...claims, rows: [...claims.rows.filter((one) => one.list !== list), ...moved] }
}

async function reviewed() {
  const core = await openNewStore()
  const application = await importSample(core, 'plain')
  return { core, application, before: await core.call('application.get', { application }) }
}

async function amend(core: TestCore, folder: string): Promise<void> {
  core.clock.pass(60)
  const { outcome } = await core.call('application.import', { file: core.file(folder) })
  expect(outcome).toBe('amended')
}

describe('an amended package', () => {
  test('keeps what was found about a claim only where the applicant still claims the same', async () => {
    const { core, application, before } = await reviewed()
    const claimed = (input: string, year: string) =>
      before.current.claims.figures.find((one) => one.input === input && one.year === year)?.value ?? null
    const kept = figure(D02, '2024', claimed(D02, '2024'))
    const verifications = [figure(D01, '2024', claimed(D01, '2024')), kept]
    await core.call('review.verify-many', { application, verifications })
    await amend(core, await amended(before, (claims) => withFigure(claims, D01, '2024', '777')))
    const { content, canUndo } = await core.call('review.get', { application })
    expect(content.verifications).toEqual([kept])
    expect(canUndo).toBe(false)
    const [newest] = await core.call('review.history', { application, item: 'D01/2024' })
    expect(newest).toMatchObject({ action: 'amend', before: verifications[0], after: null })
  })

  test('used to hang findings on the wrong rows: they follow their row when others move it', async () => {
    const { core, application, before } = await reviewed()
    const rows = before.current.claims.rows.filter(({ list }) => list === L3)
    expect(rows.length).toBeGreaterThan(3)
    const verifications = rows.map(({ row: id }, at) => row(id, `第 ${at + 1} 行`))
    await core.call('review.verify-many', { application, verifications })
    await amend(core, await amended(before, (claims) => withoutFirst(claims, L3)))
    const { content } = await core.call('review.get', { application })
    const after = await core.call('application.get', { application })
    const textAt = new Map(
      after.current.claims.rows.filter(({ list }) => list === L3).map((one) => [one.row, one.values]),
    )
    const noted = content.verifications.flatMap((one) =>
      one.kind === 'row' ? [{ values: textAt.get(one.row), note: one.note }] : [],
    )
    expect(noted).toHaveLength(rows.length - 1)
    expect(noted).toEqual(
      expect.arrayContaining(rows.slice(1).map(({ values }, at) => ({ values, note: `第 ${at + 2} 行` }))),
    )
  })

  test('keeps a correction while the text beside it stands, and drops it when the applicant speaks anew', async () => {
    const { core, application, before } = await reviewed()
    const correct = (item: string, corrected: string) =>
      core.call('application.correct', { application, item, corrected, reason: '与审计报告核对' })
    await correct('D01/2024', '700')
    await correct('D02/2024', '900')
    await core.call('review.verify', { application, verification: figure(D02, '2024', '900') })
    await amend(core, await amended(before, (claims) => withFigure(claims, D01, '2024', '710')))
    const { current } = await core.call('application.get', { application })
    expect(current.corrections.map(({ item, corrected }) => [item, corrected])).toEqual([['D02/2024', '900']])
    const now = new Map(current.claims.figures.map(({ input, year, value }) => [`${input}/${year}`, value]))
    expect([now.get('D01/2024'), now.get('D02/2024')]).toEqual(['710', '900'])
    const { content } = await core.call('review.get', { application })
    expect(content.verifications).toEqual([figure(D02, '2024', '900')])
  })

  test('keeps a finding where the applicant now claims what was corrected', async () => {
    const { core, application, before } = await reviewed()
    const corrected = { application, item: 'D01/2024', corrected: '700', reason: '与审计报告核对' }
    await core.call('application.correct', corrected)
    await core.call('review.verify', { application, verification: figure(D01, '2024', '700') })
    await amend(core, await amended(before, (claims) => withFigure(claims, D01, '2024', '700')))
    const { current } = await core.call('application.get', { application })
    expect(current.corrections).toEqual([])
    const { content } = await core.call('review.get', { application })
    expect(content.verifications).toEqual([figure(D01, '2024', '700')])
  })

  test('keeps a drawn sample while its rows are there, and drops it when one is gone', async () => {
    const { core, application, before } = await reviewed()
    const drawn = await core.call('review.sample', { application, list: L3 })
    const first = drawn.samples[0]
    if (first === undefined) throw new Error('no sample')
    await amend(core, await amended(before, (claims) => withFigure(claims, D01, '2024', '777')))
    expect((await core.call('review.get', { application })).samples).toEqual(drawn.samples)
    const gone = (claims: Claims): Claims => ({
      ...claims,
      rows: claims.rows.filter((one) => one.list !== L3 || one.row !== first.rows[0]),
    })
    await amend(core, await amended(before, gone))
    expect((await core.call('review.get', { application })).samples).toEqual([])
    const history = await core.call('review.history', { application, item: L3 })
    expect(history.map(({ action }) => action)).toEqual(['amend', 'sample'])
  })

  test('is refused while the sheet is sealed: what was sealed rests on the package as it was', async () => {
    const { core, application, before } = await reviewed()
    await sealSheet(core, application)
    const folder = await amended(before, (claims) => withFigure(claims, D01, '2024', '777'))
    expect(await core.refusal('application.import', { file: core.file(folder) })).toBe('sheet-sealed')
    expect((await core.call('application.get', { application })).versions).toEqual([1])
    await core.call('review.reopen', { application, reason: '申报单位补充了材料' })
    await amend(core, folder)
    expect((await core.call('application.get', { application })).versions).toEqual([1, 2])
  })

  test('used to lose evidence: a bundle holds what a pointer points at, though the new package does not', async () => {
    const { core, application, before } = await reviewed()
    await fillSheet(core, application)
    const [pointedAt] = before.current.files.filter(({ mediaType }) => mediaType === 'application/pdf')
    if (pointedAt === undefined) throw new Error('no PDF')
    const folder = await amended(before, (claims) => claims)
    await rm(join(folder, pointedAt.path))
    await amend(core, folder)
    await core.call('review.submit', { application })
    const bundle = join(await temporaryFolder(), 'scores.zip')
    await core.call('bundle.export-scores', { application, file: core.file(bundle) })
    expect(execFileSync('unzip', ['-Z1', bundle], { encoding: 'utf8' })).toContain(
      `data/evidence/${pointedAt.sha256.slice(0, 8)}-`,
    )
    expect(await core.call('bundle.verify', { file: core.file(bundle) })).toMatchObject({ ok: true })
  })
})

import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { hashJson } from '#electron/core/digest.ts'
import { readSpreadsheet } from '#electron/core/ooxml/spreadsheet.ts'
import { reviewPeriodSchema } from '#shared/domain/claim.ts'
import { sha256Schema } from '#shared/domain/hash.ts'
import { builtInSchemes } from '#shared/schemes/index.ts'
import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'
import { openNewStore, passphrase, temporaryFolder } from '#test/support/store-maker.ts'

/** The reference scheme under another name, as an office would adapt it. */
const adapted = { ...referenceOperationScheme(), version: '2027-office' }

async function schemeFile(content: unknown): Promise<string> {
  const path = join(await temporaryFolder(), 'scheme.json')
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

describe('the list of schemes', () => {
  test('begins with the built-in ones, each under the hash of its content', async () => {
    const core = await openNewStore()
    expect(await core.call('scheme.list', {})).toEqual(
      builtInSchemes().map((scheme) => ({ hash: hashJson(scheme), scheme, builtIn: true })),
    )
  })

  test('holds an imported scheme once, however often it comes, after a restart too', async () => {
    const core = await openNewStore()
    const path = await schemeFile(adapted)
    const imported = await core.call('scheme.import', { file: core.file(path) })
    expect(imported).toMatchObject({ hash: hashJson(adapted), builtIn: false })
    await core.call('scheme.import', { file: core.file(path) })
    await core.call('identity.lock', {})
    await core.call('identity.unlock', { passphrase })
    const own = (await core.call('scheme.list', {})).filter(({ builtIn }) => !builtIn)
    expect(own).toEqual([imported])
  })

  test('does not show a built-in scheme twice where its file is imported', async () => {
    const core = await openNewStore()
    const before = await core.call('scheme.list', {})
    const file = core.file(await schemeFile(referenceOperationScheme()))
    expect(await core.call('scheme.import', { file })).toMatchObject({ builtIn: true })
    expect(await core.call('scheme.list', {})).toEqual(before)
  })
})

describe('a scheme file', () => {
  test('that was exported is imported as the same scheme', async () => {
    const core = await openNewStore()
    const hash = hashJson(referenceOperationScheme())
    const path = join(await temporaryFolder(), 'exported.json')
    await core.call('scheme.export', { hash, file: core.file(path) })
    expect(hashJson(JSON.parse(await readFile(path, 'utf8')))).toBe(hash)
    expect(await core.call('scheme.check', { file: core.file(path) })).toEqual([])
    expect(await core.call('scheme.import', { file: core.file(path) })).toMatchObject({ hash })
  })

  test('that is unsound is refused with its place, and not kept', async () => {
    const core = await openNewStore()
    const [first, ...others] = adapted.dimensions
    if (first === undefined) throw new Error('no dimension')
    const file = core.file(
      await schemeFile({ ...adapted, dimensions: [{ ...first, weight: '40' }, ...others] }),
    )
    const problems = await core.call('scheme.check', { file })
    expect(problems.length).toBeGreaterThan(0)
    expect(problems[0]?.place).toContain('dimensions')
    const answer = await core.invoke('scheme.import', { file }, 'import')
    expect(answer).toMatchObject({ error: { code: 'scheme-invalid' } })
    expect(JSON.stringify(answer)).toContain(problems[0]?.place)
    expect((await core.call('scheme.list', {})).every(({ builtIn }) => builtIn)).toBe(true)
  })

  test('that is no JSON is said to be none', async () => {
    const core = await openNewStore()
    const file = core.file(await schemeFile('{ "id": '))
    expect(await core.refusal('scheme.check', { file })).toBe('scheme-invalid')
  })
})

describe('the template of a scheme', () => {
  test('is a workbook for its lists', async () => {
    const core = await openNewStore()
    const hash = hashJson(referenceOperationScheme())
    const path = join(await temporaryFolder(), 'template.xlsx')
    const period = reviewPeriodSchema.parse({ from: '2023', to: '2025' })
    await core.call('scheme.write-template', { hash, period, file: core.file(path) })
    const { sheets } = await readSpreadsheet(path)
    expect(sheets.length).toBeGreaterThan(referenceOperationScheme().lists.length)
  })

  test('of a scheme that is not here is refused', async () => {
    const core = await openNewStore()
    const hash = sha256Schema.parse('f'.repeat(64))
    const period = reviewPeriodSchema.parse({ from: '2023', to: '2025' })
    const file = core.file(join(await temporaryFolder(), 'template.xlsx'))
    expect(await core.refusal('scheme.write-template', { hash, period, file })).toBe('scheme-not-found')
    expect(await core.refusal('scheme.export', { hash, file })).toBe('scheme-not-found')
  })
})

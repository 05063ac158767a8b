import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CoreFailure } from '#electron/core/core-failure.ts'
import { failureOf } from '#electron/core/failure-of.ts'
import { IntakeError } from '#electron/core/intake/problem.ts'
import { appendLog } from '#electron/core/log.ts'
import { openNewStore, temporaryFolder, testClock } from '#test/support/store-maker.ts'

const { now } = testClock()
const newId = () => '01TEST00000000000REFERENCE'

class CodedError extends Error {
  readonly code: string
  readonly path: string | undefined

  constructor(code: string, path?: string) {
    super(code)
    this.code = code
    this.path = path
  }
}

describe('an error on its way to the contract', () => {
  test.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['SQLITE_FULL', 'disk-full'],
    ['EACCES', 'file-not-writable'],
    ['EPERM', 'file-not-writable'],
    ['EROFS', 'file-not-writable'],
    ['EEXIST', 'file-not-writable'],
    ['ENAMETOOLONG', 'file-not-writable'],
    ['SQLITE_READONLY_DBMOVED', 'file-not-writable'],
    ['SQLITE_CANTOPEN', 'file-not-writable'],
    ['ENOENT', 'file-not-found'],
    ['SQLITE_CORRUPT', 'store-damaged'],
    ['SQLITE_NOTADB', 'store-damaged'],
  ])('%s is %s', async (code, expected) => {
    const log = join(await temporaryFolder(), 'log')
    expect(failureOf(new CodedError(code, '/there'), log, { now, newId })).toEqual({
      code: expected,
      subject: '/there',
    })
    expect(await stat(log).catch(() => null)).toBeNull()
  })

  test('stays the failure that a service threw', async () => {
    const log = join(await temporaryFolder(), 'log')
    const failure = { code: 'sheet-sealed', subject: 'x' } as const
    expect(failureOf(new CoreFailure(failure), log, { now, newId })).toEqual(failure)
    expect(
      failureOf(new IntakeError({ code: 'disk-full', archive: 'a.zip' }), log, { now, newId }),
    ).toMatchObject({ code: 'disk-full', subject: 'a.zip' })
  })

  test('that nobody foresaw is internal, with a reference that finds it in the log', async () => {
    const log = join(await temporaryFolder(), 'logs', 'log')
    expect(failureOf(new TypeError('surprise'), log, { now, newId })).toEqual({
      code: 'internal',
      details: { reference: 'EFERENCE' },
    })
    const text = await readFile(log, 'utf8')
    expect(text).toContain('2026-05-06T07:08:09.000Z EFERENCE TypeError: surprise')
    expect(text).toContain('failure-of.test.ts')
  })

  test('is still told where the log cannot be written', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'file'), '')
    const log = join(folder, 'file', 'log')
    expect(failureOf(new TypeError('surprise'), log, { now, newId })).toMatchObject({ code: 'internal' })
  })
})

test('a log that grew large is set aside once, so that it never fills the disk', async () => {
  const log = join(await temporaryFolder(), 'log')
  await writeFile(log, 'x'.repeat(1024 * 1024 + 1))
  appendLog(log, now(), 'first line of the next one')
  expect(await readFile(log, 'utf8')).toBe('2026-05-06T07:08:09.000Z first line of the next one\n')
  expect((await stat(`${log}.old`)).size).toBe(1024 * 1024 + 1)
})

test('a target in a folder that is a file is said to be missing, not an internal error', async () => {
  const core = await openNewStore()
  const file = join(await temporaryFolder(), 'file')
  await writeFile(file, '')
  const back = core.file(join(file, 'keys.json'))
  expect(await core.refusal('identity.back-up', { file: back })).toBe('file-not-found')
  const folder = join(await temporaryFolder(), 'keys.json')
  await mkdir(folder)
  expect(await core.refusal('identity.back-up', { file: core.file(folder) })).toMatch(/file-/)
})

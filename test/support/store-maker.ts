import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type Core, createCore } from '#electron/core/core.ts'
import type { SampleCentre } from '#electron/core/samples/sample-centre.ts'
import { storePaths } from '#electron/core/store/store-paths.ts'
import type { EventPayload } from '#shared/contract/event.ts'
import { type FileToken, fileTokenSchema } from '#shared/contract/file-token.ts'
import type { CallInput, CallName, CallOutput } from '#shared/contract/index.ts'
import { type ApplicationId, type Instant, instantSchema } from '#shared/domain/brand.ts'
import { writeLightIdentity } from './light-identity.ts'
import { samplePackage } from './sample-package.ts'
import { temporaryFolder, type WhenDone } from './temporary-folder.ts'

/** What opens every store of the tests. */
export const passphrase = 'a long passphrase 口令'
export const person = { name: '王专家', organisation: '示例大学', passphrase }

/** A clock that stands still until it is told to go on. */
export interface TestClock {
  readonly now: () => Instant
  readonly pass: (seconds: number) => void
}

export function testClock(start = '2026-05-06T07:08:09.000Z'): TestClock {
  let time = Date.parse(start)
  return {
    now: () => instantSchema.parse(new Date(time).toISOString()),
    pass: (seconds) => {
      time += seconds * 1_000
    },
  }
}

/** A core in this process with everything in its hands: the clock, the ids, the randomness. */
export interface TestCore extends Core {
  readonly folder: string
  readonly clock: TestClock
  /** The value of a call; throws the failure's code where it fails. */
  readonly call: <Name extends CallName>(
    name: Name,
    input: CallInput<Name>,
    job?: string,
  ) => Promise<CallOutput<Name>>
  /** The code with which a call fails. */
  readonly refusal: <Name extends CallName>(name: Name, input: CallInput<Name>) => Promise<string>
  /** A token for a path. */
  readonly file: (path: string) => FileToken
  readonly progress: readonly EventPayload<'job.progress'>[]
}

export interface TestCoreOptions {
  /** A store folder that stays; without it, a new one that goes with the test. */
  readonly folder?: string
  readonly clock?: TestClock
  /** Called with each step of a job. */
  readonly onProgress?: (progress: EventPayload<'job.progress'>) => void
  /** Where a whole suite shares the core. */
  readonly whenDone?: WhenDone
  /** The test closes the core itself. */
  readonly keepOpen?: boolean
}

export { temporaryFolder }

let cores = 0

/** A core on a store folder, without an identity yet where the folder is new. */
export async function openTestCore(options: TestCoreOptions = {}): Promise<TestCore> {
  const folder = options.folder ?? join(await temporaryFolder(options.whenDone), 'store')
  const clock = options.clock ?? testClock()
  cores += 1
  const label = `core ${cores}`
  let ids = 0
  let draws = 0
  let tokens = 0
  const progress: EventPayload<'job.progress'>[] = []
  const core = createCore({
    storeFolder: folder,
    checkAnswers: true,
    now: clock.now,
    newId: () => `01TEST${String(cores).padStart(4, '0')}${String(++ids).padStart(16, '0')}`,
    random: (bytes) => createHash('shake256', { outputLength: bytes }).update(`${label} ${++draws}`).digest(),
    progress: (step) => {
      progress.push(step)
      options.onProgress?.(step)
    },
  })
  if (options.keepOpen !== true) (options.whenDone ?? onTestFinished)(() => core.close())
  return {
    ...core,
    folder,
    clock,
    progress,
    call: async (name, input, job) => {
      const result = await core.invoke(name, input, job)
      if (result.ok) return result.value
      const log = await readFile(storePaths(folder).log, 'utf8').catch(() => '')
      throw new Error(`${JSON.stringify(result.error)} ${log}`)
    },
    refusal: async (name, input) => {
      const result = await core.invoke(name, input)
      return result.ok ? 'accepted' : result.error.code
    },
    file: (path) => {
      tokens += 1
      const token = fileTokenSchema.parse(tokens.toString(16).padStart(32, '0'))
      core.grant(token, path)
      return token
    },
  }
}

/** A core with an identity of its own, open. */
export async function openNewStore(options: TestCoreOptions = {}): Promise<TestCore> {
  const core = await openTestCore(options)
  await writeLightIdentity(core.folder, person)
  await core.call('identity.unlock', { passphrase })
  return core
}

/** Imports a sample package and returns its application. */
export async function importSample(core: TestCore, centre: SampleCentre['id']): Promise<ApplicationId> {
  const outcome = await core.call('application.import', { file: core.file(await samplePackage(centre)) })
  return outcome.application
}

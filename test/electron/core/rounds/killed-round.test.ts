import { cp, mkdir, readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { decryptFile } from '#electron/core/bundle/encryption.ts'
import { inspectBundle } from '#electron/core/bundle/verify-bundle.ts'
import { sha256 } from '#electron/core/digest.ts'
import { storePaths } from '#electron/core/store/store-paths.ts'
import type { CallName } from '#shared/contract/index.ts'
import { startChild } from '#test/support/child.ts'
import { opinion } from '#test/support/panel-opinion.ts'
import {
  centreId,
  centres,
  handIn,
  openWork,
  sealDrill,
  sendOutRound,
  type TestRound,
} from '#test/support/panel-round.ts'
import { secretsOf } from '#test/support/secrets-of.ts'
import { settlePanel } from '#test/support/settle-panel.ts'
import { openTestCore, passphrase, type TestCore, testClock } from '#test/support/store-maker.ts'
import { afterSuite } from '#test/support/suite-cleanup.ts'
import { temporaryFolder } from '#test/support/temporary-folder.ts'

const slow = { timeout: 240_000 }
const later = '2026-07-01T00:00:00.000Z'

/** A path in the input of a call; below the folder of one try, where it is written. */
interface Place {
  readonly path: string
}

/** One act of somebody in the round, from his store as it was just before. */
interface Stage {
  readonly store: string
  readonly call: CallName
  readonly input: (out: string) => Readonly<Record<string, unknown>>
  /** What is on record afterwards, and must be the same whether or not the act was cut off before. */
  readonly look: (core: TestCore) => Promise<unknown>
  /** Whether the store knows of what was written; asked where the file is there. */
  readonly knows?: (core: TestCore) => Promise<boolean>
  /** Encryption is never the same twice, and a round is issued again as its next revision. */
  readonly sameBytes: boolean
}

const place = (path: string): Place => ({ path })

/** Puts files in the place of paths. */
function granted(core: TestCore, input: Readonly<Record<string, unknown>>): unknown {
  return JSON.parse(JSON.stringify(input), (_key, value: unknown) =>
    typeof value === 'object' && value !== null && 'path' in value ? core.file(String(value.path)) : value,
  )
}

/** Steps drawn from a seed: one on the way, one of the last, where files get their names and the store its entry. */
function deadlySteps(seed: string, steps: number): readonly number[] {
  const last = Math.floor(Math.min(steps / 3, 6))
  const parts = [
    [1, steps - last],
    [steps - last + 1, steps],
  ] as const
  return parts.map(([from, to], at) => {
    const drawn = Number.parseInt(sha256(`${seed} ${at}`).slice(0, 8), 16)
    return from + (drawn % (to - from + 1))
  })
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return found.flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : [])).toSorted()
}

describe('an act in a round that is killed in the middle', () => {
  const whenDone = afterSuite()
  const stages = new Map<string, Stage>()
  let round: TestRound
  let folder: string

  /** Copies a store as it is now. */
  async function kept(core: TestCore, label: string): Promise<string> {
    const copy = join(folder, 'kept', label)
    await core.call('identity.lock', {})
    await cp(core.folder, copy, { recursive: true })
    await core.call('identity.unlock', { passphrase })
    return copy
  }

  /** Everything up to the published result, with each store kept as it is just before its act. */
  async function prepare(): Promise<void> {
    const { secretariat, experts, id } = round
    const [chair, member] = experts
    if (chair === undefined || member === undefined) throw new Error('no experts')
    const where = { round: id, centre: centreId('Z001') }
    stages.set('issuing assignments', {
      store: await kept(secretariat, 'issue'),
      call: 'round.issue',
      input: (out) => ({ round: id, folder: place(out) }),
      look: async (core) => {
        const { revision: _revision, ...rest } = await core.call('round.get', { round: id })
        return rest
      },
      sameBytes: false,
    })
    const handedIn: string[] = []
    for (const person of experts) {
      await openWork(round, person)
      await sealDrill(person)
      handedIn.push(...(await handIn(round, person)))
    }
    stages.set('collecting hand-ins', {
      store: await kept(chair.core, 'collect'),
      call: 'panel.collect',
      input: () => ({ files: handedIn.map(place) }),
      look: (core) => core.call('panel.list', {}),
      sameBytes: true,
    })
    await chair.core.call('panel.collect', { files: handedIn.map(chair.core.file) })
    for (const name of centres) {
      const centre = centreId(name)
      await settlePanel(round, chair, centre)
      const text = opinion(name === 'Z002' ? 4 : 5, 'good')
      await chair.core.call('panel.save-opinion', { round: id, centre, opinion: text })
    }
    stages.set('signing a result', {
      store: await kept(chair.core, 'sign'),
      call: 'panel.sign',
      input: (out) => ({ ...where, file: place(join(out, 'result.zip')) }),
      look: (core) => core.call('panel.centre', where),
      knows: async (core) => (await core.call('panel.centre', where)).results.length === 1,
      sameBytes: true,
    })
    const results = centres.map((name) => join(folder, `result-${name}.zip`))
    for (const [at, file] of results.entries())
      await chair.core.call('panel.sign', {
        round: id,
        centre: centreId(centres[at] ?? ''),
        file: chair.core.file(file),
      })
    const signed = place(results[0] ?? '')
    stages.set('countersigning', {
      store: await kept(member.core, 'countersign'),
      call: 'panel.countersign',
      input: (out) => ({ file: signed, out: place(join(out, 'countersigned.zip')) }),
      look: (core) => core.call('assignment.list', {}),
      sameBytes: true,
    })
    stages.set('importing results', {
      store: await kept(secretariat, 'import'),
      call: 'round-result.import',
      input: () => ({ files: results.map(place) }),
      look: (core) => core.call('round-result.ranking', { round: id }),
      sameBytes: true,
    })
    await secretariat.call('round-result.import', { files: results.map(secretariat.file) })
    stages.set('publishing', {
      store: await kept(secretariat, 'publish'),
      call: 'round-result.publish',
      input: (out) => ({
        round: id,
        file: place(join(out, 'round-result.zip')),
        publicFile: place(join(out, 'public.zip')),
      }),
      look: (core) => core.call('round-result.ranking', { round: id }),
      sameBytes: true,
    })
  }

  beforeAll(async () => {
    folder = await temporaryFolder(whenDone)
    round = await sendOutRound((given) => given, { stays: folder })
    whenDone(async () => {
      for (const core of [round.secretariat, ...round.experts.map((person) => person.core)])
        await core.close()
    })
    await prepare()
  }, slow.timeout)

  /** Begins the act on a copy of its store in a process of its own. */
  async function begun(stage: Stage, label: string, deadly: number) {
    const home = join(folder, 'tries', label.replaceAll(' ', '-'))
    const [store, out] = [join(home, 'store'), join(home, 'out')]
    await mkdir(out, { recursive: true })
    await cp(stage.store, store, { recursive: true })
    const input = JSON.stringify(stage.input(out))
    const child = startChild('act-in-child.ts', store, passphrase, later, stage.call, input, String(deadly))
    await child.exited
    return { store, out, said: child.lines() }
  }

  async function opened(store: string) {
    const core = await openTestCore({ folder: store, clock: testClock(later) })
    const state = await core.call('identity.unlock', { passphrase })
    if (state.state !== 'open') throw new Error(state.state)
    return { core, state: state.store }
  }

  /** What stands under its final name is whole: it verifies, and an assignment opens to its expert. */
  async function expectWhole(files: readonly string[]): Promise<void> {
    for (const file of files) {
      const owner = round.experts.find(({ expert }) => basename(file).includes(`-${expert}-`))
      let plain = file
      if (file.endsWith('.age')) {
        if (owner === undefined) throw new Error(file)
        plain = join(await temporaryFolder(), 'plain.zip')
        const { ageIdentity } = await secretsOf(owner.core)
        expect(await decryptFile(file, plain, { identity: ageIdentity }), file).toBe(true)
      }
      const { report } = await inspectBundle(plain)
      const broken = report.checks.filter(({ name, ok }) => !ok && name !== 'roster' && name !== 'signers')
      expect(broken, file).toEqual([])
    }
  }

  const isPart = (file: string) => file.endsWith('.part')
  const contents = (files: readonly string[]) =>
    Promise.all(files.map(async (file) => [basename(file), sha256(await readFile(file))]))

  it.each([
    'issuing assignments',
    'collecting hand-ins',
    'signing a result',
    'countersigning',
    'importing results',
    'publishing',
  ])('%s: loses nothing, leaves nothing half-written, and is done by doing it again', slow, async (name) => {
    const stage = stages.get(name)
    if (stage === undefined) throw new Error(name)
    const whole = await begun(stage, name, 0)
    const steps = Number(whole.said[0])
    expect(steps).toBeGreaterThan(5)
    const reference = await opened(whole.store)
    const expected = await stage.look(reference.core)
    const expectedFiles = await filesIn(whole.out)
    await expectWhole(expectedFiles)

    for (const deadly of deadlySteps(name, steps)) {
      const killed = await begun(stage, `${name} ${deadly}`, deadly)
      expect(killed.said, `step ${deadly} of ${steps}`).toEqual([])
      const written = (await filesIn(killed.out)).filter((file) => !isPart(file))
      await expectWhole(written)
      const { core, state } = await opened(killed.store)
      // read-only would mean that a page or the chain of the journal is broken
      expect(state).toMatchObject({ readOnly: false })
      expect(await filesIn(storePaths(killed.store).staging)).toEqual([])
      // a signed result used to lie about before its store knew of it: signed again, it was there twice as version 1
      if (written.length > 0 && stage.knows !== undefined) expect(await stage.knows(core)).toBe(true)
      const again = await core.ask(stage.call, granted(core, stage.input(killed.out)), 'again')
      expect(again, `step ${deadly} of ${steps}`).toMatchObject({ ok: true })
      expect(await stage.look(core)).toEqual(expected)
      const files = await filesIn(killed.out)
      if (stage.sameBytes) expect(await contents(files)).toEqual(await contents(expectedFiles))
      else expect(files.map((file) => basename(file))).toEqual(expectedFiles.map((file) => basename(file)))
      await expectWhole(files)
      const { results, assignments, backups } = storePaths(killed.store)
      const inStore = (await Promise.all([results, assignments, backups].map(filesIn))).flat()
      expect(inStore.filter(isPart)).toEqual([])
    }
  })
})

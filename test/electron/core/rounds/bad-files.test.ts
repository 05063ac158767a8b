import { spawnSync } from 'node:child_process'
import { cp, readdir, readFile, rm, statfs, symlink, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { identityToRecipient } from 'age-encryption'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { decryptFile, encryptFile } from '#electron/core/bundle/encryption.ts'
import { describeFailure } from '#shared/contract/failure-text.ts'
import type { CallInput, CallName } from '#shared/contract/index.ts'
import type { CollectedFile } from '#shared/contract/panel.ts'
import { collectReasonTexts } from '#shared/rounds/collect-text.ts'
import { tamper } from '#test/electron/core/bundle/repack.ts'
import { opinion } from '#test/support/panel-opinion.ts'
import {
  centreId,
  handIn,
  openWork,
  type RoundPerson,
  sealDrill,
  sendOutRound,
  type TestRound,
} from '#test/support/panel-round.ts'
import { secretsOf } from '#test/support/secrets-of.ts'
import { settlePanel } from '#test/support/settle-panel.ts'
import { openTestCore, passphrase, type TestCore, temporaryFolder } from '#test/support/store-maker.ts'
import { afterSuite } from '#test/support/suite-cleanup.ts'

const slow = { timeout: 240_000 }

/** What somebody is told of a file: the code behind it, and the words in both languages. */
interface Said {
  readonly code: string
  readonly zh: string
  readonly en: string
}

async function said<Name extends CallName>(
  core: TestCore,
  name: Name,
  input: CallInput<Name>,
): Promise<Said> {
  const answer = await core.invoke(name, input)
  if (answer.ok) return { code: 'accepted', zh: '', en: '' }
  const { code, reason } = answer.error
  const words = (language: 'zh' | 'en') => {
    const { what, todo } = describeFailure(answer.error, language)
    expect(todo).not.toBe('')
    return `${what} ${todo}`
  }
  return {
    code: [code, reason].filter((part) => part !== undefined).join(' '),
    zh: words('zh'),
    en: words('en'),
  }
}

function saidOfList([one]: readonly CollectedFile[]): Said {
  if (one === undefined || one.reason === null) return { code: one?.outcome ?? 'nothing', zh: '', en: '' }
  const { zh, en } = collectReasonTexts[one.reason]
  return { code: one.reason, zh: `${one.file} ${zh}`, en: `${one.file} ${en}` }
}

/** The same bundle with one entry more. */
const withEntry = (entry: string) => async (bundle: string, out: string) => {
  await cp(bundle, out)
  await tamper(out, (files) => {
    files.set(entry, Buffer.from('x'))
  })
}

type Spoil = (bundle: string, out: string) => Promise<void>

/** What may come instead of a bundle, made from a good one, with what is said of it by whoever waits for one. */
const spoilt: readonly (readonly [what: string, spoil: Spoil, asCollected: string, check: string])[] = [
  ['cut off', (bundle, out) => cutOff(bundle, out), 'not-intact', 'container'],
  ['empty', (_bundle, out) => writeFile(out, ''), 'unreadable', 'not-a-zip'],
  ['a text', (_bundle, out) => writeFile(out, '会议九点开始'), 'unreadable', 'not-a-zip'],
  ['with a path out of its folder', withEntry('data/../../evil.txt'), 'not-intact', 'container'],
  ['with a device of Windows', withEntry('data/evidence/CON.txt'), 'not-intact', 'bag'],
  ['with a dot at the end', withEntry('data/evidence/report.'), 'not-intact', 'bag'],
  ['with a very long name', withEntry(`data/${'很长的名字'.repeat(60)}.pdf`), 'not-intact', 'bag'],
  ['with a file that nobody lists', withEntry('data/evidence/补充材料.pdf'), 'not-intact', 'bag'],
]

async function cutOff(bundle: string, out: string): Promise<void> {
  const bytes = await readFile(bundle)
  await writeFile(out, bytes.subarray(0, bytes.length / 2))
}

/** A tiny disk, or null where this machine lets nobody make one. */
function tinyDisk(path: string, kilobytes: number): boolean {
  return (
    process.platform === 'linux' &&
    spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', path]).status === 0
  )
}

describe('a file that is not what somebody waits for', () => {
  const whenDone = afterSuite()
  let round: TestRound
  let chair: RoundPerson
  let member: RoundPerson
  let handedIn: readonly string[]
  const at = (name: string) => join(round.folder, name)
  const result = () => at('result.zip')
  const published = () => at('round-result.zip')
  /** The chair's store before anything was handed in. */
  const emptyStore = () => at('store-before')

  beforeAll(async () => {
    // as long as a name can be
    const name = '自治区技术创新中心运行评估'.repeat(10).slice(0, 120)
    round = await sendOutRound((given) => ({ ...given, name }), { whenDone })
    const [first, second] = round.experts
    if (first === undefined || second === undefined) throw new Error('no experts')
    chair = first
    member = second
    const { secretariat, id } = round
    for (const person of round.experts) {
      await openWork(round, person)
      await sealDrill(person)
    }
    handedIn = (await Promise.all(round.experts.map((person) => handIn(round, person)))).flat()
    const { core } = chair
    await core.call('identity.lock', {})
    await cp(core.folder, emptyStore(), { recursive: true })
    await core.call('identity.unlock', { passphrase })
    await core.call('panel.collect', { files: handedIn.map(core.file) })
    const where = { round: id, centre: centreId('Z001') }
    await settlePanel(round, chair, where.centre)
    await core.call('panel.save-opinion', { ...where, opinion: opinion(5, 'good') })
    await core.call('panel.sign', { ...where, file: core.file(result()) })
    await secretariat.call('round-result.import', { files: [secretariat.file(result())] })
    await secretariat.call('round-result.publish', {
      round: id,
      file: secretariat.file(published()),
      publicFile: null,
    })
  }, slow.timeout)

  const where = () => ({ round: round.id, centre: centreId('Z001') })

  /** Everything that lies in the stores and where somebody writes to. */
  async function lying(): Promise<readonly string[]> {
    const folders = [
      round.folder,
      ...[round.secretariat, chair.core, member.core].map(({ folder }) => folder),
    ]
    const found = await Promise.all(folders.map((folder) => readdir(folder, { recursive: true })))
    return found.flat().filter((name) => !name.startsWith('store.db') && !name.includes('backups'))
  }

  it('used to be overwritten by the next where the round had a long name', () => {
    expect(new Set(round.issued.map(({ file }) => file)).size).toBe(5)
    // each of five for two centres, less the one who is recused from one of them
    expect(handedIn.map((file) => basename(file).replace(/^.*(-Z)/, '$1')).toSorted()).toEqual([
      '-Z001-E01.zip',
      '-Z001-E02.zip',
      '-Z001-E03.zip',
      '-Z001-E04.zip',
      '-Z001-E05.zip',
      '-Z002-E01.zip',
      '-Z002-E02.zip',
      '-Z002-E03.zip',
      '-Z002-E04.zip',
    ])
  })

  it.each(spoilt)(
    '%s is named, with what to do, and nothing of it stays',
    slow,
    async (_what, spoil, asCollected, check) => {
      const { core } = chair
      const { secretariat } = round
      const folder = await temporaryFolder()
      const made = async (bundle: string, name: string) => {
        const file = join(folder, name)
        await spoil(bundle, file)
        return file
      }
      const plain = join(folder, 'plain.zip')
      const { ageIdentity } = await secretsOf(core)
      await decryptFile(chair.bundle, plain, { identity: ageIdentity })
      const encrypted = join(folder, '任务包.zip.age')
      const keys = [await identityToRecipient(ageIdentity)]
      await encryptFile(await made(plain, 'spoilt.zip'), encrypted, { keys })
      const [handInFile, resultFile] = [
        await made(handedIn[0] ?? '', '评分包.zip'),
        await made(result(), '结果.zip'),
      ]
      const auditFile = await made(published(), '批次结果.zip')
      const before = await lying()

      const assignment = await said(core, 'assignment.inspect', { file: core.file(encrypted) })
      const countersigned = await said(member.core, 'panel.countersign', {
        file: member.core.file(resultFile),
        out: member.core.file(at('countersigned.zip')),
      })
      const collected = saidOfList(await core.call('panel.collect', { files: [core.file(handInFile)] }))
      // of a result with a foreign file in it the secretariat used to be told to pin a key
      const imported = saidOfList(
        await secretariat.call('round-result.import', { files: [secretariat.file(resultFile)] }),
      )
      expect([assignment, countersigned, collected, imported].map(({ code }) => code)).toEqual([
        `bundle-invalid ${check === 'not-a-zip' ? 'container' : check}`,
        `bundle-invalid ${check}`,
        asCollected,
        asCollected,
      ])
      for (const [words, file] of [
        [assignment, encrypted],
        [countersigned, resultFile],
        [collected, handInFile],
        [imported, resultFile],
      ] as const)
        for (const text of [words.zh, words.en]) expect(text).toContain(basename(file))
      const audit = await secretariat.call('round-result.audit', { file: secretariat.file(auditFile) })
      expect([audit.ok, audit.findings.map(({ code }) => code)]).toEqual([
        false,
        [asCollected === 'unreadable' ? 'other-kind' : 'not-intact'],
      ])
      expect(await lying()).toEqual(before)
    },
  )

  it.skipIf(process.platform === 'win32')(
    'that cannot be read is said to be unreadable; an audit used to fail inside',
    slow,
    async () => {
      const { core } = chair
      const { secretariat } = round
      // as nobody may read it, not even an administrator
      const file = join(await temporaryFolder(), 'loop.zip')
      await symlink(file, file)
      const all = [
        await said(core, 'assignment.inspect', { file: core.file(file) }),
        await said(core, 'panel.collect', { files: [core.file(file)] }),
        await said(core, 'panel.countersign', { file: core.file(file), out: core.file(at('none.zip')) }),
        await said(secretariat, 'round-result.import', { files: [secretariat.file(file)] }),
        await said(secretariat, 'round-result.audit', { file: secretariat.file(file) }),
      ]
      expect(all.map(({ code }) => code)).toEqual(all.map(() => 'file-unreadable'))
      for (const { zh, en } of all) expect([zh.includes(file), en.includes(file)]).toEqual([true, true])
    },
  )

  it(
    'a target that is a folder, or a folder that is a file, is named; the latter used to fail inside',
    slow,
    async () => {
      const { core } = chair
      const { secretariat, id, panel } = round
      const [folder, text] = [await temporaryFolder(), join(await temporaryFolder(), 'text')]
      await writeFile(text, 'x')
      const all = [
        [folder, await said(core, 'panel.sign', { ...where(), file: core.file(folder) })],
        [folder, await said(core, 'panel.export-result', { ...where(), file: core.file(folder) })],
        [
          folder,
          await said(member.core, 'panel.countersign', {
            file: member.core.file(result()),
            out: member.core.file(folder),
          }),
        ],
        [
          folder,
          await said(secretariat, 'round-result.publish', {
            round: id,
            file: secretariat.file(folder),
            publicFile: null,
          }),
        ],
        [text, await said(secretariat, 'round.issue', { round: id, folder: secretariat.file(text) })],
        [text, await said(core, 'assignment.hand-in', { round: id, panel, folder: core.file(text) })],
      ] as const
      for (const [target, { code, zh, en }] of all)
        expect([code, zh.includes(target), en.includes(target)]).toEqual(['file-not-writable', true, true])
      expect([await readdir(folder), await readFile(text, 'utf8')]).toEqual([[], 'x'])
    },
  )

  it(
    'a full disk is named by the file that did not fit, and nothing half-written stays',
    slow,
    async (context) => {
      const { core } = chair
      const { secretariat, id, panel } = round
      const disk = await temporaryFolder()
      if (!tinyDisk(disk, 16)) return context.skip('nobody may make a disk here')
      onTestFinished(() => {
        spawnSync('umount', [disk])
      })
      const out = join(disk, 'out.zip')
      const { revision } = await secretariat.call('round.get', { round: id })
      const all = [
        await said(core, 'panel.sign', { ...where(), file: core.file(out) }),
        await said(core, 'panel.export-result', { ...where(), file: core.file(out) }),
        await said(member.core, 'panel.countersign', {
          file: member.core.file(result()),
          out: member.core.file(out),
        }),
        await said(secretariat, 'round-result.publish', {
          round: id,
          file: secretariat.file(out),
          publicFile: null,
        }),
        await said(secretariat, 'round.issue', { round: id, folder: secretariat.file(disk) }),
        await said(core, 'assignment.hand-in', { round: id, panel, folder: core.file(disk) }),
      ]
      for (const { code, zh, en } of all)
        expect([code, zh.includes(disk), en.includes(disk)]).toEqual(['disk-full', true, true])
      expect(await readdir(disk)).toEqual([])
      expect((await secretariat.call('round.get', { round: id })).revision).toBe(revision)
    },
  )

  it(
    'a store on a full disk keeps what it has, and takes in the rest when there is room again',
    slow,
    async (context) => {
      const disk = await temporaryFolder()
      if (!tinyDisk(disk, 24_000)) return context.skip('nobody may make a disk here')
      onTestFinished(() => {
        spawnSync('umount', ['-l', disk])
      })
      const store = join(disk, 'store')
      await cp(emptyStore(), store, { recursive: true })
      const core = await openTestCore({ folder: store })
      await core.call('identity.unlock', { passphrase })
      const filler = join(disk, 'filler')
      const { bavail, bsize } = await statfs(disk)
      await writeFile(filler, Buffer.alloc((bavail - 40) * bsize))
      expect((await said(core, 'panel.collect', { files: handedIn.map(core.file) })).code).toBe('disk-full')
      await rm(filler)
      const collected = await core.call('panel.collect', { files: handedIn.map(core.file) })
      expect(new Set(collected.map(({ outcome }) => outcome))).toEqual(new Set(['added', 'known']))
      await core.call('identity.lock', {})
      expect(await core.call('identity.unlock', { passphrase })).toMatchObject({ store: { readOnly: false } })
      const [board] = await core.call('panel.list', {})
      expect(board?.rows.map(({ complete }) => complete)).toEqual([true, true])
    },
  )
})

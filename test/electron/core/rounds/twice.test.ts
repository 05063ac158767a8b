import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
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
import { settlePanel } from '#test/support/settle-panel.ts'
import type { TestCore } from '#test/support/store-maker.ts'
import { afterSuite } from '#test/support/suite-cleanup.ts'

const slow = { timeout: 240_000 }

/** Twice at once, as a button pressed twice does it. */
function twice<Result>(act: () => Promise<Result>): Promise<readonly [Result, Result]> {
  return Promise.all([act(), act()])
}

async function same(...files: readonly string[]): Promise<boolean> {
  const [first, ...others] = await Promise.all(files.map((file) => readFile(file)))
  return others.every((bytes) => first?.equals(bytes))
}

/** One after another: each rests on what the one before left. */
describe('the same act twice', () => {
  const whenDone = afterSuite()
  let round: TestRound
  let chair: RoundPerson
  let member: RoundPerson
  let secretariat: TestCore
  const centre = centreId('Z001')
  const at = (name: string) => join(round.folder, name)

  beforeAll(async () => {
    round = await sendOutRound((given) => given, { whenDone })
    const [first, second] = round.experts
    if (first === undefined || second === undefined) throw new Error('no experts')
    chair = first
    member = second
    secretariat = round.secretariat
  }, slow.timeout)

  it('used to issue two different sets of assignments as one revision', slow, async () => {
    const { id } = round
    const out = at('again')
    await mkdir(out)
    const issued = await twice(() =>
      secretariat.call('round.issue', { round: id, folder: secretariat.file(out) }),
    )
    expect((await secretariat.call('round.get', { round: id })).revision).toBe(3)
    const [earlier, newest] = issued
    expect(newest.map(({ file }) => file)).toEqual(earlier.map(({ file }) => file))
    for (const [place, { core }] of round.experts.entries()) {
      const file = core.file(newest[place]?.file ?? '')
      const offer = await core.call('assignment.inspect', { file })
      expect([offer.round.revision, offer.bundleHash]).toEqual([3, newest[place]?.bundleHash])
    }
    round = {
      ...round,
      experts: round.experts.map((person, place) => ({ ...person, bundle: newest[place]?.file ?? '' })),
    }
  })

  it('opens an assignment once, and its centres still come out of it', slow, async () => {
    const { core } = chair
    const bundle = round.experts[0]?.bundle ?? ''
    const file = core.file(bundle)
    const { secretariat: sender } = await core.call('assignment.inspect', { file })
    await twice(() => core.call('assignment.open', { file, compared: sender.fingerprint }))
    expect(await core.call('assignment.list', {})).toHaveLength(1)
    for (const person of round.experts) await openWork(round, person)
    const [work] = await core.call('assignment.list', {})
    expect(work?.centres.map(({ access }) => access)).toEqual(['open', 'open'])
  })

  it('submits a sheet once', slow, async () => {
    for (const person of round.experts) await sealDrill(person)
    const application = (await member.core.call('assignment.list', {}))[0]?.centres[0]?.application
    if (application == null) throw new Error('no application')
    expect(await twice(() => member.core.refusal('review.submit', { application }))).toEqual([
      'sheet-sealed',
      'sheet-sealed',
    ])
    expect((await member.core.call('review.get', { application })).sealed).toHaveLength(1)
  })

  it(
    'hands in and collects as often as one likes, also at once, and every sheet counts once',
    slow,
    async () => {
      const files = (await Promise.all(round.experts.map((person) => handIn(round, person)))).flat()
      const again = await handIn(round, member)
      const { core } = chair
      const collected = await twice(() =>
        core.call('panel.collect', { files: [...files, ...again].map(core.file) }),
      )
      const outcomes = collected.flat().map(({ outcome }) => outcome)
      expect(outcomes.filter((outcome) => outcome === 'added')).toHaveLength(files.length + again.length)
      expect(outcomes.filter((outcome) => outcome === 'known')).toHaveLength(files.length + again.length)
      const { row, sheets } = await core.call('panel.centre', { round: round.id, centre })
      expect(sheets.map(({ expert }) => expert)).toEqual(['E01', 'E02', 'E03', 'E04', 'E05'])
      expect(row.cells.map(({ superseded }) => superseded)).toEqual([[], [], [], [], []])
    },
  )

  it(
    'used to fail inside where a result was signed twice at once: it is one result, in the same bytes',
    slow,
    async () => {
      const { core } = chair
      const where = { round: round.id, centre }
      await settlePanel(round, chair, centre)
      await core.call('panel.save-opinion', { ...where, opinion: opinion(5, 'good') })
      const [first, second, third] = [at('one.zip'), at('two.zip'), at('three.zip')]
      await Promise.all(
        [first, second].map((file) => core.call('panel.sign', { ...where, file: core.file(file) })),
      )
      core.clock.pass(60)
      const { results } = await core.call('panel.sign', { ...where, file: core.file(third) })
      expect(results.map(({ version, stands }) => [version, stands])).toEqual([[1, true]])
      expect(await same(first, second, third)).toBe(true)
    },
  )

  it('countersigns once, whatever the order', slow, async () => {
    const file = at('one.zip')
    const outs = [at('signed-one.zip'), at('signed-two.zip')]
    const { core } = member
    const signed = await Promise.all(
      outs.map((out) => core.call('panel.countersign', { file: core.file(file), out: core.file(out) })),
    )
    expect(signed.map(({ signatures }) => signatures)).toEqual([2, 2])
    const [once = ''] = outs
    const more = await core.call('panel.countersign', { file: core.file(once), out: core.file(once) })
    expect(more.signatures).toBe(2)
    expect(await same(...outs)).toBe(true)
    await twice(() => chair.core.call('panel.merge-signatures', { files: outs.map(chair.core.file) }))
    const { results } = await chair.core.call('panel.centre', { round: round.id, centre })
    expect(results.map(({ signatures }) => signatures.length)).toEqual([2])
  })

  it('used to fail inside where a result was imported twice at once', slow, async () => {
    const files = [at('one.zip'), at('signed-one.zip')]
    const imported = await twice(() =>
      secretariat.call('round-result.import', { files: files.map(secretariat.file) }),
    )
    const outcomes = imported.flat().map(({ outcome }) => outcome)
    expect(outcomes.toSorted()).toEqual(['added', 'added', 'known', 'known'])
  })

  it('publishes the same ranking each time', slow, async () => {
    const files = [at('published-one.zip'), at('published-two.zip')]
    await Promise.all(
      files.map((file) =>
        secretariat.call('round-result.publish', {
          round: round.id,
          file: secretariat.file(file),
          publicFile: null,
        }),
      ),
    )
    const audits = await Promise.all(
      files.map((file) => secretariat.call('round-result.audit', { file: secretariat.file(file) })),
    )
    expect(audits.map(({ ok, findings }) => [ok, findings])).toEqual([
      [true, []],
      [true, []],
    ])
    expect(await same(...files)).toBe(true)
  })
})

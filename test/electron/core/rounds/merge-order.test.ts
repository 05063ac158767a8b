import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { inspectBundle } from '#electron/core/bundle/verify-bundle.ts'
import { hashJson } from '#electron/core/digest.ts'
import { outlineOf, readOutline } from '#electron/core/services/panel/hand-in-outline.ts'
import { canonicalJson } from '#shared/bundle/canonical-json.ts'
import { handInSchema } from '#shared/domain/hand-in.ts'
import { seatSchema } from '#shared/domain/round.ts'
import { mergeHandIns, type ReceivedHandIn } from '#shared/rounds/merge-hand-ins.ts'
import {
  centreId,
  handIn,
  openWork,
  sealDrill,
  sendOutRound,
  type TestRound,
} from '#test/support/panel-round.ts'
import type { TestCore } from '#test/support/store-maker.ts'
import { afterSuite } from '#test/support/suite-cleanup.ts'

const slow = { timeout: 240_000 }

/** Everything that a panel knows of its centres, as one text. */
async function panelFile(core: TestCore, { id }: TestRound): Promise<string> {
  const parts = []
  for (const centre of ['Z001', 'Z002'])
    parts.push(await core.call('panel.centre', { round: id, centre: centreId(centre) }))
  return canonicalJson(
    parts.map(({ row, sheets, opinions, decisions }) => ({ row, sheets, opinions, decisions })),
  )
}

async function received(file: string): Promise<ReceivedHandIn> {
  const { report, document } = await inspectBundle(file)
  if (report.bundleHash === null || report.documentHash === null) throw new Error(file)
  return {
    bundleHash: report.bundleHash,
    documentHash: report.documentHash,
    handIn: handInSchema.parse(document),
  }
}

describe('hand-ins', () => {
  const whenDone = afterSuite()
  let round: TestRound
  let files: readonly string[]

  beforeAll(async () => {
    round = await sendOutRound((given) => given, { whenDone })
    const written: string[] = []
    for (const person of round.experts) {
      await openWork(round, person)
      written.push(...(await handIn(round, person)))
      await sealDrill(person)
      written.push(...(await handIn(round, person)))
    }
    files = written
  }, slow.timeout)

  it('give the same panel, byte for byte, in any order and any repetition', slow, async () => {
    const [chair] = round.experts
    if (chair === undefined) throw new Error('no chair')
    const { core } = chair
    await core.call('panel.collect', { files: files.map(core.file) })
    const { secretariat } = round
    const backwards = [...files, ...files].toReversed()
    for (const file of backwards) await secretariat.call('panel.collect', { files: [secretariat.file(file)] })
    expect(await panelFile(secretariat, round)).toBe(await panelFile(core, round))
    const again = await core.call('panel.collect', { files: files.map(core.file) })
    expect(new Set(again.map(({ outcome }) => outcome))).toEqual(new Set(['known']))
  })

  it('have the same outline, kept when they came or read from the document later', async () => {
    const all = await Promise.all(files.map(received))
    expect(all.map(({ handIn: kept }) => readOutline(JSON.parse(JSON.stringify(kept))))).toEqual(
      all.map(({ handIn: came }) => outlineOf(came)),
    )
    expect(all.some(({ handIn: { sheets } }) => sheets.length > 0)).toBe(true)
  })

  it('merge alike for every permutation with repetitions', slow, async () => {
    const all = (await Promise.all(files.map(received))).filter(({ handIn: { centre } }) => centre === 'Z001')
    const seats = ['E01', 'E02', 'E03', 'E04', 'E05'].map((expert) =>
      seatSchema.parse({ expert, scope: null }),
    )
    const merged = (hands: readonly ReceivedHandIn[]) => hashJson(mergeHandIns(seats, hands, [], hashJson))
    const expected = merged(all)
    fc.assert(
      fc.property(
        fc.shuffledSubarray(all, { minLength: all.length }),
        fc.array(fc.constantFrom(...all), { maxLength: 5 }),
        (order, twice) => merged([...twice, ...order]) === expected,
      ),
      { numRuns: 30 },
    )
  })
})

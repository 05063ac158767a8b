import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { PanelDecision } from '#shared/domain/panel-decision.ts'
import { panelDecisionSchema } from '#shared/domain/panel-decision.ts'
import { opinion } from '#test/support/panel-opinion.ts'
import {
  centreId,
  handIn,
  handInTo,
  openWork,
  sealDrill,
  sendOutRound,
  type TestRound,
} from '#test/support/panel-round.ts'
import { afterSuite } from '#test/support/suite-cleanup.ts'

const slow = { timeout: 240_000 }
const Z001 = centreId('Z001')

const evidence = { document: 'a'.repeat(64), place: { kind: 'whole' } }

function decision(data: object): PanelDecision {
  return panelDecisionSchema.parse({
    reason: '合议一致。',
    vote: null,
    dissent: [],
    decidedAt: '2026-01-01T00:00:00.000Z',
    ...data,
  })
}

describe('a panel', () => {
  const whenDone = afterSuite()
  let round: TestRound
  beforeAll(async () => {
    round = await sendOutRound((given) => given, { whenDone })
    for (const person of round.experts) await openWork(round, person)
  }, slow.timeout)

  it(
    'sees no sheet before all are in, and none early before the chair has sealed his own',
    slow,
    async () => {
      const [chair, second] = round.experts
      if (chair === undefined || second === undefined) throw new Error('no panel')
      const where = { round: round.id, centre: Z001 }
      await sealDrill(second)
      for (const person of round.experts) await handInTo(chair, round, person)
      const closed = await chair.core.call('panel.centre', where)
      expect([closed.row.opened, closed.sheets.length]).toEqual([false, 0])
      expect(closed.row.cells.map(({ state }) => state)).toEqual([
        'draft',
        'sealed',
        'draft',
        'draft',
        'draft',
      ])
      const early = decision({ kind: 'open-early', reason: '三人延误，组长决定提前揭示' })
      const still = await chair.core.call('panel.decide', { ...where, decision: early })
      expect([still.row.opened, still.sheets.length]).toEqual([false, 0])
      await sealDrill(chair)
      await handInTo(chair, round, chair)
      const opened = await chair.core.call('panel.centre', where)
      expect([opened.row.opened, opened.sheets.length]).toEqual([true, 2])
    },
  )

  it(
    'takes in nothing from a stranger, from another round, or about a centre of one who is recused',
    slow,
    async () => {
      const [chair] = round.experts
      if (chair === undefined) throw new Error('no chair')
      const other = await sendOutRound((given) => given, { whenDone })
      const [stranger] = other.experts
      if (stranger === undefined) throw new Error('no stranger')
      await openWork(other, stranger)
      const files = await handIn(other, stranger)
      // the same round id, but other people with other keys
      const collected = await chair.core.call('panel.collect', { files: files.map(chair.core.file) })
      expect(new Set(collected.map(({ reason }) => reason))).toEqual(new Set(['key-differs']))
      const nonsense = join(round.folder, 'not-a-bundle.zip')
      await chair.core.call('identity.back-up', { file: chair.core.file(nonsense) })
      const [refused] = await chair.core.call('panel.collect', { files: [chair.core.file(nonsense)] })
      expect([refused?.outcome, refused?.reason]).toEqual(['refused', 'unreadable'])
    },
  )

  it(
    'counts the second version of a sheet, keeps the first, and refuses to sign while its quorum is not there',
    slow,
    async () => {
      const [chair, second] = round.experts
      if (chair === undefined || second === undefined) throw new Error('no panel')
      const where = { round: round.id, centre: Z001 }
      const [work] = await second.core.call('assignment.list', {})
      const application = work?.centres.find(({ id }) => id === Z001)?.application
      if (application == null) throw new Error('no application')
      await second.core.call('review.reopen', { application, reason: '合议后调整 A12' })
      await second.core.call('review.submit', { application })
      await handInTo(chair, round, second)
      const { row, sheets, firstSealed } = await chair.core.call('panel.centre', where)
      const hashOf = (found: typeof sheets) => found.find(({ expert }) => expert === 'E02')?.sheetHash
      expect(hashOf(sheets)).not.toBe(hashOf(firstSealed))
      const cell = row.cells.find(({ expert }) => expert === 'E02')
      expect([cell?.version, cell?.superseded.map(({ version, reason }) => [version, reason])]).toEqual([
        2,
        [[1, '合议后调整 A12']],
      ])
      const superseded = decision({ kind: 'choose-version', expert: 'E02', sheetHash: hashOf(firstSealed) })
      expect(await chair.core.refusal('panel.decide', { ...where, decision: superseded })).toBe(
        'decision-invalid',
      )
      await chair.core.call('panel.save-opinion', { ...where, opinion: opinion(5, 'pass') })
      const out = chair.core.file(join(round.folder, 'too-early.zip'))
      expect(await chair.core.refusal('panel.sign', { ...where, file: out })).toBe('panel-not-settled')
    },
  )

  it(
    'refuses decisions of somebody who is not the chair, votes above those present, and items nobody claimed',
    slow,
    async () => {
      const [chair, second] = round.experts
      if (chair === undefined || second === undefined) throw new Error('no panel')
      const where = { round: round.id, centre: Z001 }
      const difference = decision({ kind: 'difference', indicator: 'A12' })
      expect(await second.core.refusal('panel.decide', { ...where, decision: difference })).toBe(
        'centre-closed',
      )
      expect(await round.secretariat.refusal('panel.decide', { ...where, decision: difference })).toBe(
        'not-the-chair',
      )
      const many = decision({
        kind: 'difference',
        indicator: 'A12',
        vote: { for: 6, against: 0, abstained: 0 },
      })
      expect(await chair.core.refusal('panel.decide', { ...where, decision: many })).toBe('decision-invalid')
      const motions = [
        // two of five present voted: with so few a veto used to stand, and a weight to fall away
        { kind: 'veto', veto: 'V2', pointers: [evidence], vote: { for: 2, against: 0, abstained: 0 } },
        {
          kind: 'not-applicable',
          indicator: 'A01',
          approved: true,
          vote: { for: 2, against: 0, abstained: 0 },
        },
        // approved against the vote that was taken
        {
          kind: 'not-applicable',
          indicator: 'A01',
          approved: true,
          vote: { for: 2, against: 3, abstained: 0 },
        },
      ]
      for (const motion of motions)
        expect(await chair.core.refusal('panel.decide', { ...where, decision: decision(motion) })).toBe(
          'decision-invalid',
        )
      const refused = decision({
        kind: 'not-applicable',
        indicator: 'A01',
        approved: false,
        vote: { for: 2, against: 3, abstained: 0 },
      })
      await chair.core.call('panel.decide', { ...where, decision: refused })
      const { claims } = await chair.core.call('panel.centre', where)
      const claimed = claims.figures.find(({ value }) => value !== null)
      if (claimed === undefined) throw new Error('nothing claimed')
      const { input, year } = claimed
      const settle = (reason: 'wrong-scope' | null) => {
        const lower = { kind: 'figure', input, year, state: 'reduced', verified: '0.5' }
        return decision({ kind: 'settle', settled: { ...lower, reason, note: '', pointers: [] } })
      }
      expect(await chair.core.refusal('panel.decide', { ...where, decision: settle(null) })).toBe(
        'decision-invalid',
      )
      await chair.core.call('panel.decide', { ...where, decision: settle('wrong-scope') })
      const unknown = decision({ kind: 'difference', indicator: 'Z9' })
      expect(await chair.core.refusal('panel.decide', { ...where, decision: unknown })).toBe(
        'decision-invalid',
      )
    },
  )

  it('loses a member who recuses himself late: his sheet is void and stays on record', slow, async () => {
    const [chair, second] = round.experts
    if (chair === undefined || second === undefined) throw new Error('no panel')
    const declaration = {
      centre: Z001,
      answer: 'recused',
      relations: ['joint-work'],
      reason: '发现共同申报项目',
    } as const
    const where = { round: round.id, panel: round.panel }
    await second.core.call('assignment.declare', { ...where, declaration })
    const [work] = await second.core.call('assignment.list', {})
    const voided = work?.centres.find(({ id }) => id === Z001)
    expect(voided?.access).toBe('void')
    expect(await second.core.refusal('review.get', { application: voided?.application ?? '' })).toBe(
      'centre-closed',
    )
    await handInTo(chair, round, second)
    const { row, sheets } = await chair.core.call('panel.centre', { round: round.id, centre: Z001 })
    const cell = row.cells.find(({ expert }) => expert === 'E02')
    expect([cell?.state, cell?.superseded.length]).toEqual(['void', 2])
    expect(sheets.map(({ expert }) => expert)).not.toContain('E02')
    // a member recused late used to count among those present: five votes were taken, and four of four not enough
    const five = decision({
      kind: 'difference',
      indicator: 'A12',
      vote: { for: 5, against: 0, abstained: 0 },
    })
    const at = { round: round.id, centre: Z001 }
    expect(await chair.core.refusal('panel.decide', { ...at, decision: five })).toBe('decision-invalid')
  })
})

import { describe, expect, it } from 'vitest'
import type { CallInput, CallName } from '#shared/contract/index.ts'
import type { ApplicationId } from '#shared/domain/brand.ts'
import { indicatorCodeSchema } from '#shared/domain/indicator.ts'
import {
  type Judgement,
  judgementSchema,
  type VetoProposal,
  vetoProposalSchema,
} from '#shared/domain/judgement.ts'
import { indicatorsOf } from '#shared/domain/scheme.ts'
import {
  type FactVerification,
  type FigureVerification,
  factVerificationSchema,
  figureVerificationSchema,
} from '#shared/domain/verification.ts'
import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'
import { drawSample } from '#shared/scoring/sampling.ts'
import { fillSheet, sealSheet, wholeReview } from '#test/support/review-maker.ts'
import { importSample, openNewStore } from '#test/support/store-maker.ts'

const base = { state: 'document-checked', reason: null, note: '', pointers: [] } as const

function figure(verified: string, input = 'D01', year = '2024'): FigureVerification {
  return figureVerificationSchema.parse({ kind: 'figure', input, year, verified, ...base })
}

function fact(verified: boolean, code = 'F01'): FactVerification {
  return factVerificationSchema.parse({ kind: 'fact', fact: code, verified, ...base })
}

const a01 = indicatorCodeSchema.parse('A01')
const a12: Judgement = judgementSchema.parse({
  indicator: 'A12',
  level: 'B',
  value: '0.85',
  noMaterial: false,
  note: '管理制度健全',
  pointers: [],
})
const v1: VetoProposal = vetoProposalSchema.parse({ veto: 'V1', note: '专利证书查无此号', pointers: [] })

async function plainCore() {
  const core = await openNewStore()
  return { core, application: await importSample(core, 'plain') }
}

describe('an edit', () => {
  it('of each kind shows in the sheet and takes effect on the report at once', async () => {
    const { core, application } = await plainCore()
    const empty = await core.call('review.get', { application })
    expect(empty).toMatchObject({ state: 'draft', canUndo: false, canRedo: false })
    const verified = await core.call('review.verify', { application, verification: figure('800') })
    expect(verified.content.verifications).toEqual([figure('800')])
    const judged = await core.call('review.judge', { application, judgement: a12 })
    expect(judged.content.judgements).toEqual([a12])
    expect(judged.report?.total).not.toBe(verified.report?.total)
    const marked = await core.call('review.mark-not-applicable', {
      application,
      indicator: a01,
      note: '科研院所类不考核',
    })
    expect(marked.content.notApplicable).toEqual([{ indicator: 'A01', note: '科研院所类不考核' }])
    const vetoed = await core.call('review.propose-veto', { application, proposal: v1 })
    expect(vetoed.content.vetoProposals).toEqual([v1])
    const withdrawn = await core.call('review.withdraw-veto', { application, veto: 'V1' })
    expect(withdrawn.content.vetoProposals).toEqual([])
    const back = await core.call('review.mark-not-applicable', { application, indicator: a01, note: null })
    expect(back.content.notApplicable).toEqual([])
    expect(back).toMatchObject({ canUndo: true, canRedo: false })
  })

  it('of what the scheme or the package does not hold is refused and leaves nothing', async () => {
    const { core, application } = await plainCore()
    const before = await core.call('review.get', { application })
    const unknown = indicatorCodeSchema.parse('A99')
    const refusals = [
      await core.refusal('review.verify', { application, verification: figure('1', 'D99') }),
      await core.refusal('review.verify', { application, verification: figure('1', 'D01', '1999') }),
      await core.refusal('review.verify', { application, verification: fact(true, 'F99') }),
      await core.refusal('review.judge', { application, judgement: { ...a12, indicator: unknown } }),
      await core.refusal('review.judge', { application, judgement: { ...a12, indicator: a01 } }),
      await core.refusal('review.mark-not-applicable', { application, indicator: unknown, note: '无' }),
      await core.refusal('review.propose-veto', { application, proposal: { ...v1, veto: 'V9' } }),
    ]
    expect(refusals).toEqual(Array.from(refusals, () => 'item-not-found'))
    expect(
      await core.refusal('review.mark-not-applicable', {
        application,
        indicator: a12.indicator,
        note: '不适用',
      }),
    ).toBe('judgement-invalid')
    const many = { application, verifications: [figure('800'), figure('1', 'D99')] }
    expect(await core.refusal('review.verify-many', many)).toBe('item-not-found')
    expect(await core.call('review.get', { application })).toEqual(before)
  })

  it('used to be recorded where a veto that nobody proposed was withdrawn', async () => {
    const { core, application } = await plainCore()
    expect(await core.refusal('review.withdraw-veto', { application, veto: 'V9' })).toBe('item-not-found')
    expect(await core.refusal('review.withdraw-veto', { application, veto: 'V1' })).toBe('item-not-found')
    const nothing = { application, indicator: a01, note: null }
    expect(await core.refusal('review.mark-not-applicable', nothing)).toBe('item-not-found')
    expect((await core.call('review.get', { application })).canUndo).toBe(false)
  })

  it('says when it was saved, and that is the time in the journal', async () => {
    const { core, application } = await plainCore()
    core.clock.pass(3_600)
    const { savedAt } = await core.call('review.verify', { application, verification: figure('800') })
    expect(savedAt).toBe(core.clock.now())
    const [newest] = await core.call('review.history', { application, item: 'D01/2024' })
    expect(newest?.at).toBe(savedAt)
    core.clock.pass(60)
    expect((await core.call('review.get', { application })).savedAt).toBe(savedAt)
  })
})

describe('the history of an item', () => {
  it('shows every change with before and after, newest first, undone ones too', async () => {
    const { core, application } = await plainCore()
    await core.call('review.verify', { application, verification: figure('800') })
    await core.call('review.verify', { application, verification: figure('700') })
    await core.call('review.verify', { application, verification: figure('5', 'D02') })
    await core.call('review.undo', { application })
    await core.call('review.undo', { application })
    const history = await core.call('review.history', { application, item: 'D01/2024' })
    expect(history.map(({ action, before, after }) => ({ action, before, after }))).toEqual([
      { action: 'undo', before: figure('700'), after: figure('800') },
      { action: 'verify', before: figure('800'), after: figure('700') },
      { action: 'verify', before: null, after: figure('800') },
    ])
    expect(new Set(history.map(({ who }) => who)).size).toBe(1)
  })

  it('used to say "before" wrongly where one call verified an item twice', async () => {
    const { core, application } = await plainCore()
    const verifications = [figure('800'), figure('700')]
    await core.call('review.verify-many', { application, verifications })
    const history = await core.call('review.history', { application, item: 'D01/2024' })
    expect(history.map(({ before }) => before)).toEqual([figure('800'), null])
    const undone = await core.call('review.undo', { application })
    expect(undone.content.verifications).toEqual([])
  })

  it('used to leave out the corrections of a claim', async () => {
    const { core, application } = await plainCore()
    core.clock.pass(60)
    const correction = { application, item: 'D01/2024', corrected: '900', reason: '填报时多写一个零' }
    await core.call('application.correct', correction)
    const [newest] = await core.call('review.history', { application, item: 'D01/2024' })
    expect(newest).toMatchObject({ action: 'correct', after: '900', why: '填报时多写一个零' })
    expect((await core.call('review.get', { application })).savedAt).toBe(core.clock.now())
  })
})

describe('a sample of a list', () => {
  it('can be drawn again by anyone from its recorded seed', async () => {
    const { core, application } = await plainCore()
    const list = 'L7'
    const first = await core.call('review.sample', { application, list })
    const [sample] = first.samples
    const scheme = referenceOperationScheme()
    const { current } = await core.call('application.get', { application })
    const rows = current.claims.rows.filter((row) => row.list === list)
    const { largestBy } = scheme.lists.find(({ code }) => code === list) ?? {}
    expect(sample?.rows).toEqual(drawSample(rows, largestBy, sample?.seed ?? ''))
    const second = await core.call('review.sample', { application, list })
    expect(second.samples.map(({ seed }) => seed)).not.toEqual([sample?.seed])
    const seeds = (await core.call('review.history', { application, item: list })).map(({ after }) => after)
    expect(seeds).toMatchObject([{ seed: second.samples[0]?.seed }, { seed: sample?.seed }])
  })
})

describe('submitting', () => {
  it('is refused while anything is open, with the number of open items', async () => {
    const { core, application } = await plainCore()
    const { verifications, judgements } = await wholeReview(core, application)
    await core.call('review.verify-many', { application, verifications })
    for (const judgement of judgements.slice(1)) await core.call('review.judge', { application, judgement })
    const { open } = await core.call('review.get', { application })
    expect(new Set(open.map(({ item }) => item))).toEqual(new Set(['A12']))
    expect(await core.invoke('review.submit', { application })).toEqual({
      ok: false,
      error: { code: 'sheet-incomplete', details: { open: open.length } },
    })
    expect((await core.call('review.get', { application })).sealed).toEqual([])
  })

  it('seals the sheet: every further edit is refused', async () => {
    const { core, application } = await plainCore()
    const sealed = await sealSheet(core, application)
    expect(sealed).toMatchObject({ state: 'sealed', open: [], canUndo: false, canRedo: false })
    const edits = {
      'review.verify': { application, verification: figure('1') },
      'review.verify-many': { application, verifications: [figure('1')] },
      'review.judge': { application, judgement: a12 },
      'review.mark-not-applicable': { application, indicator: a01, note: '无' },
      'review.propose-veto': { application, proposal: v1 },
      'review.sample': { application, list: 'L7' },
      'review.undo': { application },
      'review.redo': { application },
      'review.submit': { application },
      'application.correct': { application, item: 'D01/2024', corrected: '1', reason: '试改' },
    } satisfies Partial<{ [Name in CallName]: CallInput<Name> }>
    for (const [name, input] of Object.entries(edits)) {
      const answer = await core.ask(name, input, null)
      expect(answer, name).toMatchObject({ ok: false, error: { code: 'sheet-sealed' } })
    }
    expect(await core.call('review.get', { application })).toEqual(sealed)
  })

  it('makes a second version after a reopening, and keeps the first', async () => {
    const { core, application } = await plainCore()
    expect(await core.refusal('review.reopen', { application, reason: '还没有提交' })).toBe(
      'sheet-not-sealed',
    )
    const [first] = (await sealSheet(core, application)).sealed
    core.clock.pass(600)
    expect(await core.refusal('review.reopen', { application, reason: '  ' })).toBe('invalid-input')
    const reopened = await core.call('review.reopen', { application, reason: '补看了原始合同' })
    expect(reopened).toMatchObject({ state: 'draft', canUndo: false })
    expect(reopened.content).toEqual((await core.call('review.get', { application })).content)
    await core.call('review.judge', {
      application,
      judgement: { ...a12, ...(await secondThought(core, application)) },
    })
    const again = await core.call('review.submit', { application })
    expect(again.sealed).toMatchObject([
      { version: 1, sheetHash: first?.sheetHash, reopenedBecause: '补看了原始合同' },
      { version: 2, reopenedBecause: null },
    ])
    const [entry] = (await core.call('review.history', { application, item: 'sheet' })).slice(1)
    expect(entry).toMatchObject({ action: 'reopen', why: '补看了原始合同' })
  })

  it('is possible with a sheet filled for every sample', async () => {
    const core = await openNewStore()
    for (const centre of ['strong', 'plain'] as const) {
      const application = await importSample(core, centre)
      const review = await fillSheet(core, application)
      expect(review.open, centre).toEqual([])
      expect(review.report?.openIndicators, centre).toEqual([])
    }
  })
})

async function secondThought(
  core: Awaited<ReturnType<typeof openNewStore>>,
  application: ApplicationId,
): Promise<Pick<Judgement, 'level' | 'value' | 'note' | 'pointers'>> {
  const { content } = await core.call('review.get', { application })
  const before = content.judgements.find(({ indicator }) => indicator === 'A12') ?? a12
  const level = indicatorsOf(referenceOperationScheme())
    .filter((indicator) => indicator.kind === 'qualitative')
    .find(({ code }) => code === 'A12')
    ?.levels.find((anchored) => anchored.level === 'C')
  return { ...before, level: 'C', value: level?.value ?? null }
}

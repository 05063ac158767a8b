import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Review } from '#shared/contract/review.ts'
import type { ApplicationId } from '#shared/domain/brand.ts'
import { indicatorCodeSchema, levelSchema } from '#shared/domain/indicator.ts'
import { verificationSchema } from '#shared/domain/verification.ts'
import { importSample, openNewStore, type TestCore } from '#test/support/store-maker.ts'

type Edit = (core: TestCore, application: ApplicationId) => Promise<unknown>

const base = { reason: null, note: '', pointers: [] }
const state = fc.constantFrom('not-checked', 'document-checked', 'site-checked', 'rejected', 'disputed')

const figure = fc
  .tuple(fc.constantFrom('D01', 'D02', 'D03'), fc.constantFrom('2023', '2024', '2025'), fc.nat(9_999), state)
  .map(([input, year, verified, state]) =>
    verificationSchema.parse({ kind: 'figure', input, year, verified: String(verified), state, ...base }),
  )
const fact = fc
  .tuple(fc.constantFrom('F01', 'F02'), fc.boolean(), state)
  .map(([fact, verified, state]) =>
    verificationSchema.parse({ kind: 'fact', fact, verified, state, ...base }),
  )

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.oneof(figure, fact).map(
    (verification): Edit =>
      (core, application) =>
        core.call('review.verify', { application, verification }),
  ),
  fc.array(fc.oneof(figure, fact), { minLength: 1, maxLength: 4 }).map(
    (verifications): Edit =>
      (core, application) =>
        core.call('review.verify-many', { application, verifications }),
  ),
  fc.tuple(fc.constantFrom('A12', 'A13', 'B12'), fc.constantFrom('A', 'B', 'C'), fc.string()).map(
    ([indicator, level, note]): Edit =>
      (core, application) =>
        core.call('review.judge', {
          application,
          judgement: {
            indicator: indicatorCodeSchema.parse(indicator),
            level: levelSchema.parse(level),
            value: null,
            noMaterial: false,
            note,
            pointers: [],
          },
        }),
  ),
  fc.tuple(fc.constantFrom('A01', 'B10'), fc.string({ minLength: 1 })).map(
    ([indicator, note]): Edit =>
      (core, application) =>
        core.call('review.mark-not-applicable', {
          application,
          indicator: indicatorCodeSchema.parse(indicator),
          note,
        }),
  ),
  fc.constantFrom('V1', 'V2').map(
    (veto): Edit =>
      (core, application) =>
        core.call('review.propose-veto', { application, proposal: { veto, note: '证据', pointers: [] } }),
  ),
)

async function repeat(
  core: TestCore,
  application: ApplicationId,
  name: 'review.undo' | 'review.redo',
): Promise<{ readonly steps: number; readonly review: Review }> {
  let review = await core.call('review.get', { application })
  let steps = 0
  while (name === 'review.undo' ? review.canUndo : review.canRedo) {
    review = await core.call(name, { application })
    steps += 1
  }
  return { steps, review }
}

describe('undo and redo', () => {
  it('take any edits back to the empty sheet, one step an edit, and forth to the same sheet', async () => {
    const core = await openNewStore()
    const application = await importSample(core, 'plain')
    const { content: empty } = await core.call('review.get', { application })
    const edits = fc.array(edit, { minLength: 1, maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(edits, async (edits) => {
        for (const run of edits) await run(core, application)
        const { content } = await core.call('review.get', { application })
        const back = await repeat(core, application, 'review.undo')
        expect(back.steps).toBe(edits.length)
        expect(back.review.content).toEqual(empty)
        const forth = await repeat(core, application, 'review.redo')
        expect(forth.steps).toBe(edits.length)
        expect(forth.review.content).toEqual(content)
        await repeat(core, application, 'review.undo')
      }),
      { numRuns: 25 },
    )
  })

  it('say so where there is nothing, and a new edit drops what could be redone', async () => {
    const core = await openNewStore()
    const application = await importSample(core, 'plain')
    expect(await core.refusal('review.undo', { application })).toBe('nothing-to-undo')
    expect(await core.refusal('review.redo', { application })).toBe('nothing-to-redo')
    const proposal = { veto: 'V1', note: '证据', pointers: [] }
    await core.call('review.propose-veto', { application, proposal })
    expect(await core.call('review.undo', { application })).toMatchObject({ canUndo: false, canRedo: true })
    const other = { ...proposal, veto: 'V2' }
    const after = await core.call('review.propose-veto', { application, proposal: other })
    expect(after).toMatchObject({ canUndo: true, canRedo: false })
    expect(await core.refusal('review.redo', { application })).toBe('nothing-to-redo')
  })

  it('work on after the store was closed and opened again', async () => {
    const core = await openNewStore()
    const application = await importSample(core, 'plain')
    await core.call('review.propose-veto', {
      application,
      proposal: { veto: 'V1', note: '证据', pointers: [] },
    })
    await core.call('identity.lock', {})
    await core.call('identity.unlock', { passphrase: 'a long passphrase 口令' })
    const undone = await core.call('review.undo', { application })
    expect(undone.content.vetoProposals).toEqual([])
  })
})

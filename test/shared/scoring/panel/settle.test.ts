import { describe, expect, it } from 'vitest'
import { decimalSchema } from '#shared/domain/exact.ts'
import type { SheetContent } from '#shared/domain/score-sheet.ts'
import type { Verification } from '#shared/domain/verification.ts'
import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'
import { settledContent } from '#shared/scoring/panel/settle.ts'
import { notApplicableTrial } from '#shared/scoring/panel/settle-not-applicable.ts'
import { verificationKey } from '#shared/scoring/settled.ts'
import { fullParts } from '#test/support/full-parts.ts'
import type { SheetParts } from '#test/support/sheet-maker.ts'
import { type ExpertParts, makePanel, problemsOfPanel } from './panel-maker.ts'

const scheme = referenceOperationScheme()
const document = (letter: string) => ({ document: letter.repeat(64), place: { kind: 'whole' as const } })

/** An expert who found some items otherwise; null leaves the item unverified. */
const finds = (found: Readonly<Record<string, object | null>>): ExpertParts => ({
  change: (content: SheetContent) => ({
    ...content,
    verifications: content.verifications.flatMap((entry) => {
      const change = found[verificationKey(entry)]
      return change === null ? [] : [{ ...entry, ...change }]
    }),
  }),
})
const settle = (
  experts: readonly ExpertParts[],
  decisions: readonly unknown[] = [],
  parts: SheetParts = fullParts,
) => settledContent(scheme, makePanel(scheme, parts, experts, { decisions }))
const entry = ({ content }: { content: SheetContent }, key: string): Verification | undefined =>
  content.verifications.find((each) => verificationKey(each) === key)
const carried = { for: 4, against: 1, abstained: 0 }

describe('what all experts verified alike', () => {
  it('is settled without a decision, with the first note and everybody’s pointers', () => {
    const settled = settle([
      finds({ 'D01/2024': { note: '审计报告', pointers: [document('b')] } }),
      finds({ 'D01/2024': { verified: '1500.00', note: '同上', pointers: [document('a'), document('b')] } }),
    ])
    expect(settled.open).toEqual([])
    expect(entry(settled, 'D01/2024')).toMatchObject({
      verified: '1500',
      note: '审计报告',
      pointers: [document('a'), document('b')],
    })
  })

  it('may have been checked on paper by one and on site by another: it counts the same', () => {
    const settled = settle([finds({}), finds({ 'L2/r1': { state: 'site-checked' } })])
    expect(settled.open).toEqual([])
    expect(entry(settled, 'L2/r1')?.state).toBe('site-checked')
  })

  it('may name a cell as it was claimed anyway', () => {
    const same = { changed: { title: { type: 'text', text: 'national' } } }
    expect(settle([finds({}), finds({ 'L1/r1': same })]).open).toEqual([])
  })
})

describe('what experts found differently', () => {
  it.each([
    ['another value', 'D01/2024', { verified: '900', state: 'reduced', reason: 'wrong-scope' }],
    ['another reason', 'D02/2023', { reason: 'other' }],
    ['a row that does not count', 'L2/r1', { state: 'rejected', reason: 'no-evidence' }],
    ['a cell of a row', 'L1/r1', { changed: { title: { type: 'text', text: 'doctor' } }, reason: 'other' }],
    ['another answer to a fact', 'F03', { verified: false, reason: 'no-evidence' }],
    ['a doubt', 'F01', { state: 'disputed', note: '待核' }],
    ['nothing said', 'D09/2025', null],
  ])('is left out until the panel decides: %s', (_what, key, change) => {
    const settled = settle([finds({}), finds({}), finds({ [key]: change })])
    expect(settled.open).toEqual([key])
    expect(entry(settled, key)).toBeUndefined()
  })

  it('is settled by the newest decision, which also wins over what all agree on', () => {
    const value = (verified: string) => ({
      kind: 'settle',
      settled: {
        kind: 'figure',
        input: 'D01',
        year: '2024',
        verified,
        state: 'reduced',
        reason: 'wrong-scope',
        note: '',
        pointers: [],
      },
    })
    const decisions = [
      { ...value('800'), decidedAt: '2026-05-06T09:00:00.000Z' },
      { ...value('900'), decidedAt: '2026-05-06T08:00:00.000Z' },
    ]
    const differs = finds({ 'D01/2024': { verified: '700', reason: 'other' } })
    for (const experts of [
      [finds({}), differs],
      [finds({}), finds({})],
    ]) {
      const settled = settle(experts, decisions)
      expect(settled.open).toEqual([])
      expect(entry(settled, 'D01/2024')).toMatchObject({ verified: '800' })
    }
  })

  it('is not an item outside the scope of an expert, nor one that he need not verify', () => {
    const narrow = finds({ 'L3/r1': null, 'D09/2025': null })
    expect(settle([finds({}), { ...narrow, scope: ['B01', 'B02'] }]).open).toEqual([])
    const scoped = finds({ 'D04/2024': null })
    expect(settle([finds({}), { ...scoped, scope: ['B01', 'B02'] }]).open).toEqual(['D04/2024'])
  })

  it('counts a finding outside the scope all the same', () => {
    const narrow = finds({ 'D09/2025': { verified: '9', state: 'reduced', reason: 'other' } })
    expect(settle([finds({}), { ...narrow, scope: ['B01'] }]).open).toEqual(['D09/2025'])
  })

  it('is a figure that one expert gives a value without a claim', () => {
    const parts = { ...fullParts, figures: { ...fullParts.figures, D13: ['30', '30', null] } }
    const found = {
      kind: 'figure',
      input: 'D13',
      year: '2025',
      verified: '5',
      state: 'site-checked',
      reason: 'other',
      note: '',
      pointers: [],
    }
    const adds: ExpertParts = {
      change: (content) => ({ ...content, verifications: [...content.verifications, found] }),
    }
    expect(settle([{}, {}], [], parts).open).toEqual([])
    expect(settle([{}, adds], [], parts).open).toEqual(['D13/2025'])
    expect(settle([adds, adds], [], parts).open).toEqual([])
  })
})

describe('a false claim', () => {
  const alone = finds({ 'L3/r1': { state: 'rejected', reason: 'false-claim' } })

  it('found by one of two is a difference, and founds no veto', () => {
    const settled = settle([finds({}), alone])
    expect(settled.open).toEqual(['L3/r1'])
    expect(settled.falseClaims).toEqual([{ key: 'L3/r1', experts: ['E02'], counts: false }])
  })

  it('found by two calls for a vote on V1, and by nothing else stands', () => {
    const settled = settle([alone, alone])
    expect(settled.open).toEqual(['V1'])
    expect(settled.falseClaims).toEqual([{ key: 'L3/r1', experts: ['E01', 'E02'], counts: true }])
    expect(settled.standingVetoes).toEqual([])
  })

  it('is not settled by the only expert who looked', () => {
    const settled = settle([alone])
    expect(settled.open).toEqual(['L3/r1'])
  })
})

describe('a veto', () => {
  const motion = (vote: object | null) => ({ kind: 'veto', veto: 'V2', pointers: [document('a')], vote })
  const proposal = { veto: 'V2', note: '已停产', pointers: [document('a')] }
  const proposes: ExpertParts = { change: (content) => ({ ...content, vetoProposals: [proposal] }) }

  it('that an expert proposes does not stand; it is open until the vote', () => {
    const settled = settle([proposes, {}])
    expect([settled.standingVetoes, settled.open]).toEqual([[], ['V2']])
  })

  it.each([
    [{ for: 4, against: 2, abstained: 0 }, ['V2']],
    [{ for: 4, against: 1, abstained: 1 }, ['V2']],
    [{ for: 3, against: 2, abstained: 0 }, []],
    [{ for: 3, against: 0, abstained: 2 }, []],
    [{ for: 0, against: 0, abstained: 0 }, []],
  ])('stands from two thirds of the present on: %o', (vote, standing) => {
    const settled = settle([proposes, {}], [motion(vote)])
    expect([settled.standingVetoes, settled.open]).toEqual([standing, []])
  })

  it('without a vote is still open, and of another scheme is refused', () => {
    expect(settle([{}], [motion(null)]).standingVetoes).toEqual([])
    const other = { ...motion(carried), veto: 'V9' }
    const panel = makePanel(scheme, fullParts, [{}], { decisions: [other] })
    expect(problemsOfPanel(scheme, panel)).toEqual([{ code: 'unknown-veto', expert: null, item: 'V9' }])
  })
})

describe('an indicator that somebody marks as not applicable', () => {
  const marks: ExpertParts = { notApplicable: ['B10'], ...finds({ 'D12/2025': null, 'D13/2025': null }) }
  const decide = (approved: boolean, vote: object | null = null) => ({
    kind: 'not-applicable',
    indicator: 'B10',
    approved,
    vote,
  })
  const codes = (settled: { content: SheetContent }) =>
    settled.content.notApplicable.map(({ indicator }) => indicator)

  it('applies until the panel approves, and the decision is due', () => {
    const settled = settle([marks, {}])
    expect([codes(settled), settled.open]).toEqual([[], ['B10']])
  })

  it('falls away when the panel approves, and applies when it does not', () => {
    expect(codes(settle([marks, {}], [decide(true)]))).toEqual(['B10'])
    const declined = settle([marks, {}], [decide(false)])
    expect([codes(declined), declined.open]).toEqual([[], []])
  })

  it('used to fall away under the limit against a vote that was lost', () => {
    const lost = settle([marks, {}], [decide(true, { for: 2, against: 3, abstained: 0 })])
    expect([codes(lost), lost.open]).toEqual([[], []])
    expect(codes(settle([marks, {}], [decide(true, carried)]))).toEqual(['B10'])
  })

  it('takes the need to settle with it what nothing else reads', () => {
    const differs = finds({ 'D13/2025': { verified: '1', reason: 'other' } })
    expect(settle([marks, {}, differs], [decide(true)]).open).toEqual([])
    expect(settle([marks, {}, differs], [decide(false)]).open).toEqual(['D13/2025'])
  })

  it('that nobody marked, or that the scheme does not allow, is not changed by a decision', () => {
    expect(codes(settle([{}, {}], [decide(true)]))).toEqual([])
    const other = settle([{ notApplicable: ['A02'] }, {}], [{ ...decide(true), indicator: 'A02' }])
    expect([codes(other), other.open]).toEqual([[], []])
  })

  it('needs a carried vote where more of the dimension would fall away than the rule lets pass', () => {
    const strict = (vote: object | null) => {
      const panel = makePanel(scheme, fullParts, [marks, {}], { decisions: [decide(true, vote)] })
      const { notApplicablePercent: _, ...rest } = scheme.consensusRule
      const limit = scheme.dimensions[1]?.indicators.find(({ code }) => code === 'B10')?.weight
      if (limit === undefined) throw new Error('no B10')
      // B10 is 2 of 50 points: 4 per cent, over a limit of 2
      const consensusRule = { ...rest, notApplicablePercent: limit }
      return settledContent(scheme, { ...panel, rules: { ...panel.rules, consensusRule } })
    }
    expect([codes(strict(null)), strict(null).open]).toEqual([[], ['B10']])
    expect([codes(strict(carried)), strict(carried).open]).toEqual([['B10'], []])
    const failed = strict({ for: 1, against: 4, abstained: 0 })
    expect([codes(failed), failed.open]).toEqual([[], []])
  })

  it('is told beforehand to need a vote, with how much falls away and the limit', () => {
    const panel = makePanel(scheme, fullParts, [marks, {}])
    const trial = (percent: string) => {
      const consensusRule = {
        ...panel.rules.consensusRule,
        notApplicablePercent: decimalSchema.parse(percent),
      }
      const rules = { ...panel.rules, consensusRule }
      const told = notApplicableTrial(scheme, { ...panel, rules }, 'B10')
      return [told.percent.toFraction(), told.limit.toFraction(), told.voteDue]
    }
    expect(trial('4')).toEqual(['4', '4', false])
    expect(trial('3.9')).toEqual(['4', '39/10', true])
  })
})

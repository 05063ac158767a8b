import { describe, expect, it } from 'vitest'
import { toFraction } from '#shared/domain/exact.ts'
import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'
import { differenceStateText, differenceText } from '#shared/scoring/panel/difference-text.ts'
import { differences } from '#shared/scoring/panel/differences.ts'
import { verificationKey } from '#shared/scoring/settled.ts'
import { fullParts } from '#test/support/full-parts.ts'
import { type ExpertParts, makePanel } from './panel-maker.ts'

const scheme = referenceOperationScheme()
const finds = (found: Readonly<Record<string, object | null>>, more: ExpertParts = {}): ExpertParts => ({
  ...more,
  change: (content) => ({
    ...content,
    verifications: content.verifications.flatMap((entry) => {
      const change = found[verificationKey(entry)]
      return change === null ? [] : [{ ...entry, ...change }]
    }),
  }),
})
const panelOf = (experts: readonly ExpertParts[], decisions: readonly unknown[] = []) =>
  makePanel(scheme, fullParts, experts, { decisions })
const queue = (...of: Parameters<typeof panelOf>) => differences(scheme, panelOf(...of))
const short = (of: ReturnType<typeof differences>) =>
  of.map(({ kind, item, state, spread }) => [kind, item, state, spread])
const half = { verified: '750', state: 'reduced', reason: 'wrong-scope' }
const none = { state: 'rejected', reason: 'no-evidence' }

describe('the queue of differences', () => {
  it('is empty where all found the same', () => {
    expect(queue([{}, {}, {}])).toEqual([])
  })

  it('tells how many points of the total hang on a figure, a row, a fact', () => {
    const made = queue([
      {},
      finds({ 'D01/2024': half }),
      finds({ 'L5/r1': none, F03: { verified: false, ...none } }),
    ])
    expect(made.map(({ kind, item, state }) => [kind, item, state])).toEqual(
      expect.arrayContaining([
        ['verified', 'D01/2024', 'open'],
        ['verified', 'L5/r1', 'open'],
        ['verified', 'F03', 'open'],
      ]),
    )
    expect(made.find(({ item }) => item === 'F03')?.spread).toBe('3/5')
    const spreads = made.map(({ spread }) => toFraction(spread).valueOf())
    expect(spreads).toEqual(spreads.toSorted((left, right) => right - left))
  })

  it('names what an expert said, with note and pointers', () => {
    const pointers = [{ document: 'cd'.repeat(32), place: { kind: 'page', page: 3 } }]
    const [only] = queue([{}, finds({ 'D11/2025': { ...half, note: '净值', pointers } })])
    expect(only).toMatchObject({
      kind: 'verified',
      entries: [
        { expert: 'E01', verification: { verified: '2000' } },
        { expert: 'E02', verification: { verified: '750', note: '净值', pointers } },
      ],
    })
  })

  it('calls an item by the gravest that somebody says: false before doubt before another value', () => {
    const doubt = finds({ 'D11/2025': { state: 'disputed', note: '待核' } })
    const kinds = (experts: readonly ExpertParts[]) =>
      queue(experts).map(({ kind, item }) => `${kind} ${item}`)
    expect(kinds([finds({ 'D11/2025': half }), doubt])).toEqual(['disputed D11/2025'])
    expect(kinds([doubt, finds({ 'D11/2025': { ...none, reason: 'false-claim' } })])).toEqual([
      'false-claim D11/2025',
    ])
  })

  it('holds levels apart and subtotals apart, to be discussed under an indicator', () => {
    const low = { levels: { A12: 'E', A13: 'D', A14: 'D' } }
    const made = queue([{}, {}, low])
    expect(short(made)).toEqual([
      ['subtotal', 'A', 'open', '17/2'],
      ['subtotal', 'all', 'open', '17/2'],
      ['levels', 'A12', 'open', '4'],
      ['levels', 'A13', 'open', '5/2'],
      ['levels', 'A14', 'open', '2'],
    ])
    expect(made[0]).toMatchObject({ indicator: 'A12' })
    const discussed = queue([{}, {}, low], [{ kind: 'difference', indicator: 'A12' }])
    expect(discussed.filter(({ state }) => state === 'decided').map(({ id }) => id)).toEqual([
      'subtotal:A',
      'subtotal:all',
      'levels:A12',
    ])
  })

  it('holds marks of "not applicable" and proposals of a veto with who made them', () => {
    const proposal = { veto: 'V3', note: '违反规定', pointers: [] }
    const made = queue([
      { notApplicable: ['B10'] },
      { change: (content) => ({ ...content, vetoProposals: [proposal] }) },
    ])
    expect(short(made)).toEqual([
      ['veto', 'V3', 'open', '100'],
      ['not-applicable', 'B10', 'open', '2'],
    ])
    expect(made[1]).toMatchObject({
      entries: [
        { expert: 'E01', marked: true, note: '没有' },
        { expert: 'E02', marked: false, note: '' },
      ],
    })
  })

  it('brings false claims of two experts before the veto', () => {
    const alone = finds({ 'L3/r1': { ...none, reason: 'false-claim' } })
    const [veto, claim] = queue([alone, alone])
    expect(veto).toMatchObject({ kind: 'veto', item: 'V1', falseItems: ['L3/r1'], entries: [] })
    expect(claim).toMatchObject({ kind: 'false-claim', item: 'L3/r1', state: 'decided' })
  })

  it('keeps what was decided, and what experts amended since they sealed', () => {
    const settled = {
      kind: 'settle',
      settled: { kind: 'figure', input: 'D01', year: '2024', note: '', pointers: [], ...half },
    }
    expect(short(queue([{}, finds({ 'D01/2024': half })], [settled])).map(([, , state]) => state)).toEqual([
      'decided',
    ])
    const before = panelOf([{}, {}, { levels: { B12: 'E' } }])
    const after = panelOf([{}, {}, {}])
    expect(short(differences(scheme, after, before.sheets))).toEqual([
      ['subtotal', 'B', 'amended', '16/5'],
      ['levels', 'B12', 'amended', '16/5'],
    ])
  })

  it('does not depend on the order of the sheets', () => {
    const panel = panelOf([
      { levels: { A12: 'E' } },
      finds({ 'D01/2024': half, F03: { verified: false, ...none } }),
      { notApplicable: ['B10'] },
    ])
    expect(differences(scheme, { ...panel, sheets: panel.sheets.toReversed() })).toEqual(
      differences(scheme, panel),
    )
  })
})

describe('a difference in one line', () => {
  const lines = (of: ReturnType<typeof differences>, language: 'zh' | 'en') =>
    of.map((each) => differenceText(scheme, each, language))

  it('says what it is about, how the experts stand and what hangs on it, in both languages', () => {
    const made = queue([
      finds({ F03: { verified: false, ...none } }),
      { levels: { A12: 'E' } },
      { notApplicable: ['B10'] },
    ])
    expect(lines(made, 'zh')).toEqual([
      'A 创新能力：定性小计有 1 人偏离中位数过大，影响 4.00 分',
      'A12 关键共性技术攻关：等级 A、A、E，1 人偏离中位数，影响 4.00 分',
      'B10 大型仪器对外服务率：1 人标为不适用，影响 2.00 分',
      'F03 理事会（董事会）每年召开：核定意见 2 种，影响 0.60 分',
    ])
    expect(lines(made, 'en')[1]).toMatch(
      /^A12 .*: levels A, A, E; 1 expert stands apart; 4.00 points hang on it$/,
    )
    expect(lines(made, 'en')[3]).toMatch(/^F03 .*: 2 different findings; 0.60 points hang on it$/)
  })

  it('says so of doubts, false claims and vetoes', () => {
    const alone = finds({
      'L3/r1': { ...none, reason: 'false-claim' },
      F01: { state: 'disputed', note: '待核' },
    })
    expect(lines(queue([alone, alone]), 'zh')).toEqual([
      'V1 严重弄虚作假，提供虚假材料和不真实数据：1 项由两人以上认定虚假',
      expect.stringMatching(/^F01 .*：2 人存疑，影响/),
      expect.stringMatching(/^L3\/r1 知识产权：2 人认定虚假，影响/),
    ])
    expect(lines(queue([alone, alone]), 'en')[0]).toMatch(/: 1 item called false by two or more$/)
    const states = ['open', 'decided', 'amended'] as const
    expect(states.map((state) => differenceStateText({ state }, 'zh'))).toEqual([
      '待议',
      '已决定',
      '专家已修改',
    ])
  })
})

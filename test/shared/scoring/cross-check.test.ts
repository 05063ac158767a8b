import { describe, expect, it } from 'vitest'
import { crossCheckSchema } from '#shared/domain/cross-check.ts'
import type { Finding } from '#shared/domain/finding.ts'
import { type SheetContent, sheetContentSchema } from '#shared/domain/score-sheet.ts'
import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'
import { crossCheck } from '#shared/scoring/cross-check.ts'
import { findingText } from '#shared/scoring/finding-text.ts'
import { sameNumbersAcross } from '#shared/scoring/same-numbers-across.ts'
import { fullParts } from '#test/support/full-parts.ts'
import { acceptAll, makeClaims, period, type Row, type SheetParts } from '#test/support/sheet-maker.ts'

const scheme = referenceOperationScheme()
const nothing = sheetContentSchema.parse({
  verifications: [],
  judgements: [],
  notApplicable: [],
  vetoProposals: [],
})
const code = '91150100MA0NTEST07'

/** What is found in the claims by one kind of check. */
function found(kind: string, parts: SheetParts): readonly Finding[] {
  return crossCheck(scheme, period, makeClaims(scheme, parts), nothing).filter(({ check }) => check === kind)
}
const items = (kind: string, parts: SheetParts) => found(kind, parts).map((finding) => finding.items)
const each = (value: string) => [value, value, value]
const contract = (number: string, received: readonly string[], more: Row = {}): Row => ({
  number,
  creditCode: code,
  signedOn: '2024-05-06',
  received,
  ...more,
})

describe('a hard check', () => {
  it.each([
    ['D05', 'D04'],
    ['D04', 'D03'],
    ['D08', 'D07'],
    ['D10', 'D09'],
    ['D13', 'D12'],
  ])('finds %s above %s, year by year, and says by how much', (smaller, larger) => {
    const figures = { [smaller]: ['1', '5', '1'], [larger]: each('4') }
    expect(found('not-above', { figures })).toContainEqual({
      check: 'not-above',
      severity: 'hard',
      of: 'claimed',
      items: [`${smaller}/2024`, `${larger}/2024`],
      numbers: { year: '2024', smaller, larger, part: '5.0000', whole: '4.0000' },
    })
    const equal = { [smaller]: each('4'), [larger]: each('4') }
    expect(items('not-above', { figures: equal }).flat()).not.toContain(`${smaller}/2024`)
  })

  it('finds a part whose whole was not given', () => {
    expect(found('not-above', { figures: { D08: each('1'), D07: [null, '2', '2'] } })).toMatchObject([
      { items: ['D08/2023', 'D07/2023'], numbers: { whole: '—' } },
    ])
    expect(found('not-above', { figures: { D08: each('0') } })).toEqual([])
  })

  it('finds negative figures and cells', () => {
    const parts = { figures: { D01: ['1', '-1', '0'] }, rows: { L12: [{ target: '3', done: '-2' }] } }
    expect(items('not-negative', parts)).toEqual([['D01/2024'], ['L12/r1']])
    const yearly = { rows: { L7: [contract('1', ['1', '-1', '0'])] } }
    expect(items('not-negative', yearly)).toEqual([['L7/r1']])
  })

  it('finds dates outside the period where the column says so, both ends belonging to it', () => {
    const granted = ['2023-01-01', '2025-12-31', '2022-12-31', '2026-01-01', '']
    const rows = granted.map((day): Row => ({ kind: 'invention', granted: day, filed: '2019-01-01' }))
    expect(items('dates-in-period', { rows: { L3: rows } })).toEqual([['L3/r3'], ['L3/r4']])
  })

  it('finds a credit code with a wrong check digit', () => {
    const rows = [{ creditCode: '91150100MA0NTEST09' }, { creditCode: '' }, {}]
    expect(items('credit-codes', { rows: { L13: rows } })).toEqual([['L13/r1']])
  })
})

describe('a soft check', () => {
  it('compares the receipts of contracts with the income of the year, within one per cent', () => {
    const d04 = ['100', '100', '100']
    const rows = { L7: [contract('1', ['60', '60', '60']), contract('2', ['41', '41.1', '38.9'])] }
    expect(found('list-sum', { figures: { D04: d04 }, rows })).toMatchObject([
      { items: ['D04/2024'], numbers: { sum: '101.1000', figure: '100.0000', list: 'L7' } },
      { items: ['D04/2025'], numbers: { sum: '98.9000' } },
    ])
  })

  it('compares the instruments with the value at the end of the last year', () => {
    const rows = { L10: [{ value: '60' }, { value: '42' }] }
    expect(items('list-sum', { figures: { D11: each('100') }, rows })).toEqual([['D11/2025']])
    expect(items('list-sum', { figures: { D11: ['1', '1', '102'] }, rows })).toEqual([])
  })

  it('finds parties of contracts that are not among the firms served', () => {
    const rows = {
      L7: [contract('1', ['1']), contract('2', ['1'], { creditCode: 'Ｘ１' })],
      L13: [{ creditCode: 'x1' }],
    }
    expect(found('same-parties', { rows })).toMatchObject([{ items: ['L7/r1'], numbers: { count: '1' } }])
  })

  it('finds R&D above one and a half times the costs', () => {
    const figures = { D01: ['150', '150.0001', '10'], D02: each('100') }
    expect(items('above-multiple', { figures })).toEqual([['D01/2024', 'D02/2024']])
  })

  it('finds a change of more than 100 % from a year to the next', () => {
    const figures = { D09: ['10', '20', '41'], D06: ['0', '5', '1'] }
    expect(found('year-change', { figures })).toMatchObject([
      { items: ['D09/2024', 'D09/2025'], numbers: { percent: '105' } },
    ])
  })

  it('says a change above 1000 % as a multiple; it used to read "changed by 1089604 %"', () => {
    const texts = (from: string, to: string) =>
      found('year-change', { figures: { D01: [from, to, to] } }).flatMap((finding) => [
        findingText(finding, 'zh'),
        findingText(finding, 'en'),
      ])
    expect(texts('114.7', '1249890.8')).toEqual([
      'D01 2024 年约为上年的 1.09 万倍',
      'D01 in 2024 is ×10,897 the year before',
    ])
    expect(texts('1', '20000')).toEqual([
      'D01 2024 年约为上年的 2 万倍',
      'D01 in 2024 is ×20,000 the year before',
    ])
    expect(texts('1', '12')).toEqual(['D01 2024 年约为上年的 12 倍', 'D01 in 2024 is ×12 the year before'])
    expect(texts('1', '11')).toEqual(['D01 2024 年比上年变化 1000%', 'D01 changed by 1000 % in 2024'])
  })

  it('finds years that look like yuan beside ten thousand yuan', () => {
    expect(found('unit-slip', { figures: { D01: ['120', '1250000', '1260000'] } })).toMatchObject([
      { items: ['D01/2023', 'D01/2024'], numbers: { times: '10000' } },
    ])
    expect(items('unit-slip', { figures: { D01: ['1', '50', '52'], D09: ['1', '1000', '1000'] } })).toEqual(
      [],
    )
  })

  it('finds one party with over half of the income', () => {
    const figures = { D04: ['100', '100', '100'] }
    const other = { creditCode: 'X' }
    const rows = { L7: [contract('1', ['100', '50', '0.1']), contract('2', ['1', '1', '1'], other)] }
    expect(found('one-party', { figures, rows })).toMatchObject([
      { items: ['L7/r1'], numbers: { party: code, percent: '50.0' } },
    ])
    expect(items('one-party', { figures: { D04: ['101', '100', '100'] }, rows })).toEqual([])
  })

  it('finds December with over half of the contracts', () => {
    const late = { signedOn: '2024-12-01' }
    const rows = (amount: string) => ({ L7: [contract('1', ['50']), contract('2', [amount], late)] })
    expect(items('december', { rows: rows('50.01') })).toEqual([['L7/r2']])
    expect(items('december', { rows: rows('50') })).toEqual([])
  })

  it('finds one number twice however it is written', () => {
    const rows = {
      L3: [
        { number: 'ZL 2023 1 0012345.6' },
        { number: '２０２３１００１２３４５６' },
        { number: 'ZL202310012345.7' },
      ],
      L4: [{ number: 'GB/T 1234—2024' }, { number: 'gb∕t1234-2024' }],
      L7: [{ number: 'HT-001' }, { number: 'HT－001' }, { number: '' }, { number: '' }],
    }
    expect(items('same-number', { rows })).toEqual([
      ['L3/r1', 'L3/r2'],
      ['L4/r1', 'L4/r2'],
      ['L7/r1', 'L7/r2'],
    ])
  })
})

describe('the checks of what is verified', () => {
  const claims = makeClaims(scheme, {
    ...fullParts,
    figures: { ...fullParts.figures, D06: ['400', '400', '40'] },
  })
  const all = acceptAll(scheme, claims, fullParts)
  const verifiedOf = (content: SheetContent) =>
    crossCheck(scheme, period, claims, content).filter(({ of }) => of === 'verified')
  const change = (input: string, verified: string) =>
    sheetContentSchema.parse({
      ...all,
      verifications: all.verifications.map((entry) =>
        entry.kind === 'figure' && entry.input === input
          ? { ...entry, verified, state: 'reduced', reason: 'wrong-unit' }
          : entry,
      ),
    })

  it('compare the verified with the claimed figure for a slip of the unit', () => {
    const slips = verifiedOf(change('D11', '0.2')).filter(({ check }) => check === 'unit-slip')
    expect(slips.map((finding) => finding.items)).toEqual([['D11/2023'], ['D11/2024'], ['D11/2025']])
  })

  it('leave the soft ones for when everything is settled: a list half verified cannot match its total', () => {
    const half = { ...all, verifications: all.verifications.slice(0, -1) }
    expect(verifiedOf(half)).toEqual([])
    expect(verifiedOf(all).map(({ check }) => check)).toContain('list-sum')
  })

  it('say nothing of a whole that is still to be verified', () => {
    const withoutIncome = all.verifications.filter(
      (entry) => entry.kind !== 'figure' || entry.input !== 'D03',
    )
    expect(verifiedOf({ ...all, verifications: withoutIncome })).toEqual([])
  })
})

describe('one number in two centres of a round', () => {
  it('is found with the centre and row of each; within one centre it is not', () => {
    const centre = (name: string, ...numbers: readonly string[]) => ({
      centre: name,
      claims: makeClaims(scheme, { rows: { L3: numbers.map((number) => ({ number })) } }),
    })
    const centres = [
      centre('甲', 'ZL202310012345.6', 'ZL202310012345.7'),
      centre('乙', '2023 1 0012345.6', 'ZL202310099999.9', '202310099999.9', ''),
      centre('丙', ''),
    ]
    expect(sameNumbersAcross(scheme, period, centres)).toEqual([
      {
        list: 'L3',
        number: '2023100123456',
        rows: [
          { centre: '甲', item: 'L3/r1' },
          { centre: '乙', item: 'L3/r1' },
        ],
      },
    ])
  })
})

describe('every finding', () => {
  const kinds = crossCheckSchema.unwrap().shape.check.options.map(({ shape }) => shape.kind.value)
  it.each(kinds)('of %s has a sentence in both languages', (check) => {
    const finding: Finding = { check, severity: 'soft', of: 'claimed', items: [], numbers: {} }
    expect(findingText(finding, 'zh')).toMatch(/[一-鿿]/)
    expect(findingText(finding, 'en')).toMatch(/^[^一-鿿]{12,}$/)
  })
})

import { describe, expect, it } from 'vitest'
import type { FactCode, ListCode, ScalarCode } from '#shared/domain/input-definition.ts'
import { factCodeSchema, listCodeSchema, scalarCodeSchema } from '#shared/domain/input-definition.ts'
import { sheetContentSchema } from '#shared/domain/score-sheet.ts'
import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'
import { claimedInputs, verifiedInputs, yearsOf } from '#shared/scoring/counted-inputs.ts'
import { makeClaims, period } from '#test/support/sheet-maker.ts'

const scheme = referenceOperationScheme()
const d01: ScalarCode = scalarCodeSchema.parse('D01')
const l7: ListCode = listCodeSchema.parse('L7')
const f01: FactCode = factCodeSchema.parse('F01')
const claims = makeClaims(scheme, {
  figures: { D01: ['1000.5', '1000.5', null] },
  rows: { L7: [{ number: 'HT-1', related: false, amount: '9' }] },
  facts: { F01: true },
})
const base = { state: 'document-checked', reason: null, note: '', pointers: [] }
const verified = (...verifications: readonly object[]) =>
  verifiedInputs(
    period,
    claims,
    sheetContentSchema.parse({ verifications, judgements: [], notApplicable: [], vetoProposals: [] }),
  )
const figure = (year: string, value: string | null, more: object = {}) =>
  verified({ kind: 'figure', input: 'D01', year, verified: value, ...base, ...more })
    .figure(d01, year)
    ?.toFraction() ?? null

describe('what is claimed', () => {
  it('is there as it was claimed; what was not is absent, not 0', () => {
    const inputs = claimedInputs(period, claims)
    expect(inputs.figure(d01, '2023')?.toFraction()).toBe('2001/2')
    expect(inputs.figure(d01, '2025')).toBeNull()
    expect(inputs.rows(l7)).toHaveLength(1)
    expect(inputs.fact(f01)).toBe(true)
    expect(inputs.years).toEqual(['2023', '2024', '2025'])
  })

  it('has no years where the period runs backwards', () => {
    expect(yearsOf({ from: period.to, to: period.from })).toEqual([])
  })
})

describe('what is verified', () => {
  it.each([
    ['document-checked', '2001/2'],
    ['site-checked', '2001/2'],
    ['reduced', '2001/2'],
    ['rejected', null],
    ['not-applicable', null],
    ['not-checked', null],
    ['disputed', null],
  ])('counts a figure in state %s as %s', (state, expected) => {
    expect(figure('2023', '1000.5', { state })).toBe(expected)
  })

  it('counts the verified value, not the claim', () => {
    expect(figure('2023', '800', { state: 'reduced', reason: 'wrong-scope' })).toBe('800')
    expect(figure('2023', '0')).toBe('0')
    expect(figure('2023', null)).toBeNull()
  })

  it('has the claim for its cap until a reason is given', () => {
    expect(figure('2023', '1200')).toBe('2001/2')
    expect(figure('2023', '1200', { reason: 'wrong-unit' })).toBe('1200')
    expect(figure('2025', '700')).toBeNull()
    expect(figure('2025', '700', { reason: 'other' })).toBe('700')
  })

  it('takes the cells of a row as claimed but for those found otherwise', () => {
    const changed = { related: { type: 'yes-no', yes: true } }
    const row = {
      kind: 'row',
      list: 'L7',
      row: 'r1',
      changed,
      ...base,
      state: 'reduced',
      reason: 'related-party',
    }
    expect(verified(row).rows(l7)).toEqual([
      {
        key: 'L7/r1',
        list: 'L7',
        cells: {
          number: { type: 'text', text: 'HT-1' },
          related: { type: 'yes-no', yes: true },
          amount: { type: 'number', number: '9' },
        },
      },
    ])
    expect(verified({ ...row, state: 'rejected' }).rows(l7)).toEqual([])
    expect(verified({ ...row, row: 'r2' }).rows(l7)).toEqual([])
  })

  it('answers a fact yes, no or not at all', () => {
    const fact = { kind: 'fact', fact: 'F01', verified: false, ...base }
    expect(verified(fact).fact(f01)).toBe(false)
    expect(verified({ ...fact, verified: null }).fact(f01)).toBeNull()
    expect(verified({ ...fact, verified: true, state: 'disputed' }).fact(f01)).toBeNull()
    expect(verified().fact(f01)).toBeNull()
  })
})

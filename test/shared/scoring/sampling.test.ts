import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rowIdSchema } from '#shared/domain/brand.ts'
import { rowVerificationSchema } from '#shared/domain/verification.ts'
import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'
import { drawSample, sampleSize, wholeListDue } from '#shared/scoring/sampling.ts'
import { makeClaims } from '#test/support/sheet-maker.ts'

const scheme = referenceOperationScheme()
/** Contracts whose receipts grow with their number. */
const contracts = (count: number) =>
  makeClaims(scheme, {
    rows: { L7: Array.from({ length: count }, (_unused, at) => ({ received: [String(at), '0', '1'] })) },
  }).rows

describe('the size of a sample', () => {
  it.each([
    [0, 0],
    [3, 3],
    [5, 5],
    [12, 5],
    [50, 5],
    [51, 6],
    [200, 20],
  ])('of %i rows is %i: ten per cent or five', (rows, size) => {
    expect(sampleSize(rows)).toBe(size)
  })
})

describe('a sample', () => {
  it('has the largest rows first, half of it, then others at random', () => {
    const drawn = drawSample(contracts(80), 'received', 'seed')
    expect(drawn).toHaveLength(8)
    expect(drawn.slice(0, 4)).toEqual(['r80', 'r79', 'r78', 'r77'])
    expect(new Set(drawn).size).toBe(8)
  })

  it('is the same rows on every machine for the same seed, in whatever order the rows come', () => {
    expect(drawSample(contracts(30), undefined, '2026-05-06 抽样')).toEqual(['r22', 'r21', 'r25', 'r8', 'r6'])
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 120 }), fc.string(), (count, seed) => {
        const rows = contracts(count)
        const drawn = drawSample(rows, 'received', seed)
        expect(drawSample(rows.toReversed(), 'received', seed)).toEqual(drawn)
        expect(drawn).toHaveLength(sampleSize(count))
        expect(new Set(drawn).size).toBe(drawn.length)
      }),
    )
  })

  it('differs with the seed', () => {
    const drawn = ['1', '2', '3', '4'].map((seed) => drawSample(contracts(60), undefined, seed).join())
    expect(new Set(drawn).size).toBe(4)
  })
})

describe('the whole list', () => {
  const sample = ['r1', 'r2', 'r3', 'r4', 'r5', 'r6', 'r7', 'r8', 'r9', 'r10'].map((row) =>
    rowIdSchema.parse(row),
  )
  const entry = (row: string, state: string) =>
    rowVerificationSchema.parse({
      kind: 'row',
      list: 'L7',
      row,
      changed: {},
      state,
      reason: null,
      note: '',
      pointers: [],
    })

  it('is due when more than a fifth of the sample fails, not at a fifth', () => {
    const two = [entry('r1', 'rejected'), entry('r2', 'reduced'), entry('r3', 'site-checked')]
    expect(wholeListDue(sample, two)).toBe(false)
    expect(wholeListDue(sample, [...two, entry('r4', 'rejected')])).toBe(true)
  })

  it('is not due for rows outside the sample', () => {
    expect(
      wholeListDue(
        sample,
        ['r11', 'r12', 'r13'].map((row) => entry(row, 'rejected')),
      ),
    ).toBe(false)
  })
})

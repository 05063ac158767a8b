import { describe, expect, it } from 'vitest'
import { sheetContentSchema } from '#shared/domain/score-sheet.ts'
import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'
import { makeSheet, reportOf, scoreOf } from '#test/support/sheet-maker.ts'

/** Domain rules, section 2: A01 is the mean over the targets of the plan, and only verified values score. */
const scheme = referenceOperationScheme()
const sheet = makeSheet(scheme, {
  rows: {
    L12: [
      { name: '一', target: '10', done: '10' },
      { name: '二', target: '10', done: '1' },
    ],
  },
})
const found = (...findings: readonly (readonly [row: string, more: object])[]) => {
  const content = sheetContentSchema.parse({
    ...sheet.content,
    verifications: sheet.content.verifications.map((entry) => ({
      ...entry,
      ...(entry.kind === 'row' ? findings.find(([row]) => row === entry.row)?.[1] : {}),
    })),
  })
  const { value, claimedValue, points, state } = scoreOf(reportOf(scheme, { ...sheet, content }), 'A01')
  return { value, claimedValue, points, state }
}
const rejected = (reason: string) => ({ state: 'rejected', reason })

describe('a target of the plan', () => {
  it('that is rejected stays in the mean as not begun; rejecting a poor one used to raise the points', () => {
    expect(found()).toMatchObject({ value: '55', points: '11/5' })
    expect(found(['r2', rejected('no-evidence')])).toMatchObject({
      value: '50',
      points: '2',
      state: 'scored',
    })
  })

  it('leaves 0 where all are rejected, which used to be no value at all and out of reach of C4', () => {
    expect(found(['r1', rejected('no-evidence')], ['r2', rejected('wrong-owner')])).toEqual({
      value: '0',
      claimedValue: '55',
      points: '0',
      state: 'scored',
    })
  })

  it('that is still open counts 0 so far', () => {
    expect(found(['r1', { state: 'not-checked' }])).toMatchObject({ value: '5', state: 'open' })
    expect(found(['r1', { state: 'disputed' }])).toMatchObject({ value: '5', state: 'open' })
  })

  it('that stands twice or does not apply leaves the mean', () => {
    expect(found(['r2', rejected('duplicate')])).toMatchObject({ value: '100', points: '4' })
    expect(found(['r2', { state: 'not-applicable' }])).toMatchObject({ value: '100', points: '4' })
  })
})

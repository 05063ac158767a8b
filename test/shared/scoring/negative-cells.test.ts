import { describe, expect, it } from 'vitest'
import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'
import { crossCheck } from '#shared/scoring/cross-check.ts'
import { gradeSheet } from '#shared/scoring/grade-sheet.ts'
import { makeSheet } from '#test/support/sheet-maker.ts'

const scheme = referenceOperationScheme()
const sheetWith = (received: readonly string[]) =>
  makeSheet(scheme, { rows: { L7: [{ number: 'HT-1', amount: '9', received }] } })
const negativeItems = (received: readonly string[]) => {
  const { period, claims, content } = sheetWith(received)
  return crossCheck(scheme, period, claims, content)
    .filter(({ check }) => check === 'not-negative')
    .map(({ of, items }) => [of, ...items])
}

describe('an amount below zero in one year', () => {
  it('is refused, though a later year used to make up for it', () => {
    expect(gradeSheet(scheme, sheetWith(['-5', '10', '0']))).toEqual({
      ok: false,
      problems: [{ code: 'negative', item: 'L7/r1' }],
    })
  })

  it('is found by the hard check, which used to look at the sum of the years', () => {
    expect(negativeItems(['-5', '10', '0'])).toEqual([
      ['claimed', 'L7/r1'],
      ['verified', 'L7/r1'],
    ])
  })

  it('is not seen in zeros', () => {
    expect(gradeSheet(scheme, sheetWith(['0', '0', '0'])).ok).toBe(true)
    expect(negativeItems(['0', '0', '9'])).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { columnName, rangeName, readRange } from '#renderer/features/documents/sheet/cell-address.ts'

describe('addresses of cells', () => {
  it('name columns as Excel does', () => {
    expect([0, 25, 26, 701, 702, 16_383].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD'])
  })

  it('are the same after being written and read', () => {
    for (const range of ['A1', 'B3:D5', 'AA10', 'XFD1048576']) {
      const block = readRange(range)
      expect(block && rangeName(block)).toBe(range)
    }
  })

  it('are read with fixed signs, small letters and corners the wrong way round', () => {
    expect(readRange('$d$5:b3')).toEqual({ top: 2, left: 1, bottom: 4, right: 3 })
  })

  it('are refused where they are none', () => {
    expect(['', 'A0', '12', 'ABCD1', 'A1:B2:C3', '表!A1'].map(readRange)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ])
  })
})

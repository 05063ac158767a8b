import { describe, expect, it } from 'vitest'
import {
  blockWithin,
  boxOfBlock,
  indexAt,
  layoutGrid,
  totalOf,
} from '#renderer/features/documents/sheet/grid-layout.ts'
import type { Sheet } from '#renderer/features/documents/sheet/sheet.ts'

const sheet: Sheet = {
  name: '表',
  hidden: false,
  rows: [[{ text: '1,234,567,890.12', numeric: true }], [], [], []],
  columnCount: 3,
  columnWidths: [4, 20],
  rowHeights: [undefined, 44],
  merged: [],
  moreRows: false,
}

describe('the layout of a grid', () => {
  const layout = layoutGrid(sheet, 10)

  it('grows with the size of text', () => {
    expect(totalOf(layoutGrid(sheet, 20).rows)).toBe(2 * totalOf(layout.rows))
  })

  it('used to cut numbers off where the column was narrow; now a column holds its longest number', () => {
    const digits = sheet.rows[0]?.[0]?.text.length ?? 0
    expect(layout.columns[1]).toBeGreaterThan(digits * 10 * 0.6)
  })

  it('takes heights from the file where it has them', () => {
    expect([...layout.rows]).toEqual([0, 17, 57, 74, 91])
  })

  it('finds the row at a position, also beyond the ends', () => {
    expect([-5, 0, 16, 17, 999].map((position) => indexAt(layout.rows, position))).toEqual([0, 0, 0, 1, 3])
  })

  it('knows what a window shows and where a block lies', () => {
    const box = boxOfBlock(layout, { top: 1, left: 0, bottom: 2, right: 0 })
    expect(box).toEqual({ left: 0, top: 17, width: layout.columns[1], height: 57 })
    expect(blockWithin(layout, box)).toEqual({ top: 1, left: 0, bottom: 3, right: 1 })
  })
})

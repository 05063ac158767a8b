import { describe, expect, it } from 'vitest'
import { movedSelection, selectedBlock } from '#renderer/features/documents/sheet/cell-selection.ts'
import type { Sheet } from '#renderer/features/documents/sheet/sheet.ts'

/** Ten rows of five columns; B2:C3 is one cell. */
const sheet: Sheet = {
  name: '表',
  hidden: false,
  rows: Array.from({ length: 10 }, () => []),
  columnCount: 5,
  columnWidths: [],
  rowHeights: [],
  merged: [{ top: 1, left: 1, bottom: 2, right: 2 }],
  moreRows: false,
}

const at = (row: number, column: number) => ({ from: { row, column }, to: { row, column } })
const key = (name: string, shiftKey = false, ctrlKey = false) => ({ key: name, shiftKey, ctrlKey })

describe('the selection of cells', () => {
  it('moves with arrows and stays on the sheet', () => {
    expect(movedSelection(sheet, at(0, 0), key('ArrowRight'), 5)).toEqual(at(0, 1))
    expect(movedSelection(sheet, at(0, 0), key('ArrowUp'), 5)).toEqual(at(0, 0))
    expect(movedSelection(sheet, at(8, 4), key('PageDown'), 5)).toEqual(at(9, 4))
    expect(movedSelection(sheet, at(8, 4), key('Home', false, true), 5)).toEqual(at(0, 0))
  })

  it('passes over a merged cell in one step', () => {
    expect(movedSelection(sheet, at(1, 1), key('ArrowDown'), 5)).toEqual(at(3, 1))
    expect(movedSelection(sheet, at(2, 2), key('ArrowLeft'), 5)).toEqual(at(2, 0))
  })

  it('grows from where it began while Shift is down', () => {
    expect(movedSelection(sheet, at(4, 4), key('ArrowUp', true), 5)).toEqual({
      from: { row: 4, column: 4 },
      to: { row: 3, column: 4 },
    })
  })

  it('holds merged cells whole', () => {
    expect(selectedBlock(sheet, { from: { row: 2, column: 2 }, to: { row: 4, column: 2 } })).toEqual({
      top: 1,
      left: 1,
      bottom: 4,
      right: 2,
    })
  })

  it('leaves other keys alone', () => {
    expect(movedSelection(sheet, at(0, 0), key('F2'), 5)).toBeNull()
  })
})

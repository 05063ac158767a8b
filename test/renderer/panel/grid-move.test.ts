import { describe, expect, it } from 'vitest'
import { gridMove } from '#renderer/features/panel/centre/grid-move.ts'

const grid = { rows: 28, columns: 26 }
const press = (row: number, column: number, key: string, ctrl = false) =>
  gridMove({ row, column }, grid, { key, ctrl })

describe('moving through a grid by key', () => {
  it('goes one cell by the arrows', () => {
    expect(press(3, 4, 'ArrowUp')).toEqual({ row: 2, column: 4 })
    expect(press(3, 4, 'ArrowDown')).toEqual({ row: 4, column: 4 })
    expect(press(3, 4, 'ArrowLeft')).toEqual({ row: 3, column: 3 })
    expect(press(3, 4, 'ArrowRight')).toEqual({ row: 3, column: 5 })
  })

  it('stays at the borders', () => {
    expect(press(0, 0, 'ArrowUp')).toEqual({ row: 0, column: 0 })
    expect(press(27, 25, 'ArrowRight')).toEqual({ row: 27, column: 25 })
    expect(press(25, 2, 'PageDown')).toEqual({ row: 27, column: 2 })
    expect(press(2, 2, 'PageUp')).toEqual({ row: 0, column: 2 })
  })

  it('goes to the ends of a row, and with control to those of the grid', () => {
    expect(press(3, 4, 'Home')).toEqual({ row: 3, column: 0 })
    expect(press(3, 4, 'End')).toEqual({ row: 3, column: 25 })
    expect(press(3, 4, 'Home', true)).toEqual({ row: 0, column: 0 })
    expect(press(3, 4, 'End', true)).toEqual({ row: 27, column: 25 })
  })

  it('leaves other keys alone', () => {
    expect(press(3, 4, 'j')).toBeNull()
    expect(press(3, 4, 'Tab')).toBeNull()
  })
})

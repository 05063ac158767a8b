import { describe, expect, it } from 'vitest'
import {
  foldPane,
  moveBorder,
  type Pane,
  type PaneLayout,
  paneWidths,
  revealPane,
  visiblePanes,
} from '#renderer/ui/panes/pane-layout.ts'

type Id = 'list' | 'document' | 'sheet'
const panes: readonly Pane<Id>[] = [
  { id: 'list', minimum: 10, preferred: 15, grows: false },
  { id: 'document', minimum: 20, preferred: 30, grows: true },
  { id: 'sheet', minimum: 25, preferred: 35, grows: false },
]
const fresh: PaneLayout<Id> = { order: ['sheet', 'document', 'list'], folded: [], widths: {} }
const ids = (layout: PaneLayout<Id>, room: number) => visiblePanes(panes, layout, room).map(({ id }) => id)
const widths = (layout: PaneLayout<Id>, room: number) =>
  paneWidths(visiblePanes(panes, layout, room), layout, room)

describe('panes side by side', () => {
  it('shows all that fit, from left to right, and folds the one asked for longest ago', () => {
    expect(ids(fresh, 55)).toEqual(['list', 'document', 'sheet'])
    expect(ids(fresh, 54)).toEqual(['document', 'sheet'])
    expect(ids(fresh, 40)).toEqual(['list', 'sheet'])
    expect(ids(fresh, 30)).toEqual(['sheet'])
    expect(ids(fresh, 5)).toEqual(['sheet'])
    expect(ids(revealPane(fresh, 'document'), 28)).toEqual(['document'])
  })

  it('gives each its minimum first, then what it prefers, and the rest to the one that grows', () => {
    expect(widths(fresh, 100)).toEqual([15, 50, 35])
    expect(widths(fresh, 58)).toEqual([13, 20, 25])
    expect(widths(fresh, 55)).toEqual([10, 20, 25])
    expect(widths({ ...fresh, folded: ['document'] }, 60)).toEqual([15, 45])
    expect(widths(fresh, 5)).toEqual([5])
  })

  it('moves a border as far as the neighbours keep their minimum', () => {
    const all = visiblePanes(panes, fresh, 100)
    const move = (at: number, by: number) => widths(moveBorder(all, fresh, { at, by, room: 100 }), 100)
    expect(move(0, 5)).toEqual([20, 45, 35])
    expect(move(0, -50)).toEqual([10, 55, 35])
    expect(move(0, 500)).toEqual([45, 20, 35])
    expect(move(1, -5)).toEqual([15, 45, 40])
    expect(move(1, 50)).toEqual([15, 60, 25])
  })

  it('keeps a pane folded until it is asked for, and never folds the last one', () => {
    const folded = foldPane(fresh, 'list', visiblePanes(panes, fresh, 100))
    expect(ids(folded, 100)).toEqual(['document', 'sheet'])
    expect(ids(revealPane(folded, 'list'), 100)).toEqual(['list', 'document', 'sheet'])
    const alone = foldPane(fresh, 'sheet', visiblePanes(panes, fresh, 28))
    expect(ids(alone, 28)).toEqual(['document'])
    expect(ids(foldPane(alone, 'document', visiblePanes(panes, alone, 28)), 28)).toEqual(['list'])
    const only: PaneLayout<Id> = { ...fresh, folded: ['document', 'list'] }
    expect(ids(foldPane(only, 'sheet', visiblePanes(panes, only, 100)), 28)).toEqual(['document'])
  })
})

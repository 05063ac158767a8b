import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSideways, regionOf, shownBox, type Turn, turnBy } from '#renderer/features/documents/region.ts'

const turns: readonly Turn[] = [0, 90, 180, 270]

describe('regions of a turned page', () => {
  it('are the same box whichever way the page is turned', () => {
    const edge = fc.integer({ min: 0, max: 9_999 })
    const region = fc.tuple(edge, edge).chain(([x, y]) =>
      fc.record({
        x: fc.constant(x),
        y: fc.constant(y),
        width: fc.integer({ min: 1, max: 10_000 - x }),
        height: fc.integer({ min: 1, max: 10_000 - y }),
      }),
    )
    fc.assert(
      fc.property(region, fc.constantFrom(...turns), (box, turn) => {
        expect(regionOf(shownBox(box, turn), turn)).toEqual(box)
      }),
    )
  })

  it('follow a corner clockwise', () => {
    const topLeft = { x: 0, y: 0, width: 1_000, height: 2_000 }
    expect(turns.map((turn) => shownBox(topLeft, turn))).toEqual([
      { left: 0, top: 0, width: 0.1, height: 0.2 },
      { left: 0.8, top: 0, width: 0.2, height: 0.1 },
      { left: 0.9, top: 0.8, width: 0.1, height: 0.2 },
      { left: 0, top: 0.9, width: 0.2, height: 0.1 },
    ])
  })

  it('are cut at the edges of the page and never empty', () => {
    expect(regionOf({ left: -0.5, top: 0.9, width: 2, height: 0.5 }, 0)).toEqual({
      x: 0,
      y: 9_000,
      width: 10_000,
      height: 1_000,
    })
    expect(regionOf({ left: 1, top: 1, width: 0, height: 0 }, 0)).toEqual({
      x: 9_999,
      y: 9_999,
      width: 1,
      height: 1,
    })
  })
})

describe('turning', () => {
  it('goes round in both directions', () => {
    expect([turnBy(270, 1), turnBy(0, -1), turnBy(90, 5)]).toEqual([0, 270, 180])
  })

  it('changes width and height at a quarter', () => {
    expect(turns.map(isSideways)).toEqual([false, true, false, true])
  })
})

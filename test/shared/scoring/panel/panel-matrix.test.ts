import { describe, expect, it } from 'vitest'
import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'
import { type MatrixRow, type PanelMatrix, panelMatrix } from '#shared/scoring/panel/panel-matrix.ts'
import { verificationKey } from '#shared/scoring/settled.ts'
import { fullParts } from '#test/support/full-parts.ts'
import { type ExpertParts, makePanel } from './panel-maker.ts'

const scheme = referenceOperationScheme()
const all = (level: string) =>
  Object.fromEntries(['A12', 'A13', 'A14', 'B12', 'B13', 'B14'].map((code) => [code, level]))
const matrixOf = (experts: readonly ExpertParts[], decisions: readonly unknown[] = []) =>
  panelMatrix(scheme, makePanel(scheme, fullParts, experts, { decisions }))
function rowOf({ rows }: PanelMatrix, code: string): MatrixRow {
  const row = rows.find(({ indicator }) => indicator === code)
  if (row === undefined) throw new Error(`no row ${code}`)
  return row
}

describe('the matrix of a panel', () => {
  it('shows level, share and points of each expert with median and spread', () => {
    const row = rowOf(matrixOf(['A', 'B', 'D'].map((A12) => ({ levels: { A12 } }))), 'A12')
    expect(row.cells.map(({ level, share, points }) => [level, share, points])).toEqual([
      ['A', '1', '5'],
      ['B', '17/20', '17/4'],
      ['D', '1/2', '5/2'],
    ])
    expect(row.median).toEqual({ share: '17/20', points: '17/4' })
    expect(row.spread).toEqual({ share: '1/2', points: '5/2', levels: 3 })
  })

  it('names who stands two levels or more from the median', () => {
    const row = rowOf(matrixOf(['A', 'B', 'B', 'B', 'D'].map((A12) => ({ levels: { A12 } }))), 'A12')
    expect(row.outliers).toEqual(['E05'])
    expect(row.cells.map(({ levelsApart }) => levelsApart)).toEqual(['1', '0', '0', '0', '2'])
  })

  it('does not call one and a half levels two', () => {
    const row = rowOf(matrixOf(['A', 'B', 'C', 'D'].map((A12) => ({ levels: { A12 } }))), 'A12')
    expect(row.cells.map(({ levelsApart }) => levelsApart)).toEqual(['3/2', '1/2', '1/2', '3/2'])
    expect(row.outliers).toEqual([])
  })

  it('shows a gap as a gap, and what is outside a scope or not applicable as away', () => {
    const missing: ExpertParts = {
      change: (content) => ({
        ...content,
        judgements: content.judgements.filter(({ indicator }) => indicator !== 'A12'),
      }),
    }
    const narrow: ExpertParts = { scope: ['B01'] }
    const matrix = matrixOf([{ notApplicable: ['B10'] }, missing, narrow])
    expect(rowOf(matrix, 'A12').cells.map(({ state }) => state)).toEqual(['given', 'missing', 'away'])
    expect(rowOf(matrix, 'A12').missing).toEqual(['E02'])
    expect(rowOf(matrix, 'B10').cells.map(({ state }) => state)).toEqual(['marked', 'given', 'away'])
    const decided = matrixOf(
      [{ notApplicable: ['B10'] }, {}],
      [{ kind: 'not-applicable', indicator: 'B10', approved: true }],
    )
    expect(rowOf(decided, 'B10')).toMatchObject({ applies: false, weight: '0' })
    expect(rowOf(decided, 'B10').cells.map(({ state }) => state)).toEqual(['away', 'away'])
    expect(rowOf(decided, 'B12').weight).toBe('25/6')
  })

  it('gives a measured indicator by what each expert verified himself', () => {
    const cut: ExpertParts = {
      change: (content) => ({
        ...content,
        verifications: content.verifications.map((entry) =>
          verificationKey(entry).startsWith('D01/')
            ? { ...entry, verified: '100', state: 'reduced', reason: 'wrong-scope' }
            : entry,
        ),
      }),
    }
    const row = rowOf(matrixOf([{}, cut, {}]), 'A02')
    expect(row.median?.share).toBe('1')
    expect(row.cells.map(({ level, outlier }) => [level, outlier])).toEqual(Array(3).fill([null, false]))
    expect(row.cells[1]?.share).not.toBe('1')
    expect(row.spread?.levels).toBeNull()
  })

  it('flags a subtotal more than 20 per cent of its points from the median', () => {
    const { subtotals } = matrixOf([
      { levels: all('A') },
      { levels: all('A') },
      { levels: { ...all('A'), A12: 'C', A13: 'C', A14: 'C' } },
      { levels: { ...all('C'), A12: 'D', A13: 'D', A14: 'E' } },
      { levels: all('A'), scope: ['A12'] },
    ])
    expect(subtotals.map(({ dimension, weight }) => [dimension, weight])).toEqual([
      ['A', '14'],
      ['B', '12'],
      [null, '26'],
    ])
    const [innovation, market] = subtotals
    expect(innovation?.median).toBe('119/10')
    expect(innovation?.experts.map(({ percentApart }) => percentApart)).toEqual([
      '15',
      '15',
      '15',
      '305/7',
      null,
    ])
    expect(innovation?.experts.map(({ flagged }) => flagged)).toEqual([false, false, false, true, false])
    expect(market?.experts.map(({ percentApart }) => percentApart)).toEqual(['0', '0', '0', '30', null])
  })
})

import { describe, expect, it } from 'vitest'
import { evidencePlaces } from '#electron/core/samples/claims/evidence-places.ts'
import { sampleClaims } from '#electron/core/samples/claims/sample-claims.ts'
import { sampleCentres } from '#electron/core/samples/write-sample-packages.ts'
import type { CellValue } from '#shared/domain/claim.ts'
import { claimsSchema } from '#shared/domain/claim.ts'
import { isCreditCode } from '#shared/domain/credit-code.ts'
import type { Column } from '#shared/domain/input-definition.ts'
import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'

const scheme = referenceOperationScheme()

/** Whether a cell is what a column of the scheme holds. */
function fits(column: Column, cell: CellValue | undefined): boolean {
  if (cell === undefined) return !column.required
  switch (column.type) {
    case 'number':
    case 'yearly-number':
    case 'yes-no':
      return cell.type === column.type
    case 'text':
      return cell.type === 'text' && cell.text !== ''
    case 'date':
      return cell.type === 'text' && /^\d{4}-\d{2}-\d{2}$/.test(cell.text)
    case 'year':
      return cell.type === 'text' && /^202[345]$/.test(cell.text)
    case 'choice':
      return cell.type === 'text' && column.options.some(({ code }) => code === cell.text)
    case 'credit-code':
      return cell.type === 'text' && isCreditCode(cell.text)
  }
}

describe.each(sampleCentres.map((centre) => [centre.id, centre] as const))(
  'the claims of the %s centre',
  (_, centre) => {
    const claims = sampleClaims(centre, new Map())

    it('are claims of the reference scheme: every input, every list, every cell of the right kind', () => {
      expect(claimsSchema.parse(claims)).toEqual(claims)
      expect(claims.figures.length).toBe(scheme.scalars.length * 3)
      for (const list of scheme.lists) {
        const rows = claims.rows.filter((row) => row.list === list.code)
        expect(rows.length, list.code).toBeGreaterThan(0)
        for (const row of rows) {
          const known = list.columns.map(({ id }) => id)
          expect(known).toEqual(expect.arrayContaining(Object.keys(row.values)))
          for (const column of list.columns) {
            expect(fits(column, row.values[column.id]), `${list.code}/${row.row}/${column.id}`).toBe(true)
          }
        }
      }
      expect(claims.rows.every((row) => scheme.lists.some(({ code }) => code === row.list))).toBe(true)
    })

    it('have dates inside the period wherever the scheme wants them there', () => {
      for (const list of scheme.lists) {
        for (const column of list.columns.filter(
          (candidate) => candidate.type === 'date' && candidate.inPeriod,
        )) {
          for (const row of claims.rows.filter((candidate) => candidate.list === list.code)) {
            const cell = row.values[column.id]
            expect(cell?.type === 'text' && cell.text >= '2023-01-01' && cell.text <= '2025-12-31').toBe(true)
          }
        }
      }
    })

    it('point at the file and page of their evidence', () => {
      const marks = new Map([
        ['L3/1', 4],
        ['D01/2024', 2],
      ])
      const places = evidencePlaces(centre, [
        { path: '02-report.pdf', marks: new Map([['L3/1', 21]]) },
        { path: '05-佐证材料/A08/证书.pdf', marks },
        { path: '05-佐证材料/A06/仪器设备台账.xlsx', marks: new Map() },
      ])
      const { rows, figures } = sampleClaims(centre, places)
      expect(rows.find(({ list, row }) => list === 'L3' && row === 'r1')?.evidence).toEqual({
        file: '证书.pdf',
        page: '4',
      })
      expect(rows.find(({ list }) => list === 'L10')?.evidence?.file).toBe('仪器设备台账.xlsx')
      expect(figures.find(({ input, year }) => input === 'D01' && year === '2024')?.evidence?.page).toBe('2')
      expect(figures.find(({ input }) => input === 'D02')?.evidence).toBeNull()
    })
  },
)

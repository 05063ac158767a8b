import { rowIdSchema, yearSchema } from '#shared/domain/brand.ts'
import type { ClaimedEvidence, Claims } from '#shared/domain/claim.ts'
import { decimalSchema } from '#shared/domain/exact.ts'
import {
  columnIdSchema,
  factCodeSchema,
  listCodeSchema,
  scalarCodeSchema,
} from '#shared/domain/input-definition.ts'
import { type SampleCentre, type ScalarId, sampleYears } from '../sample-centre.ts'
import { listCells } from './list-cells.ts'

/** Where in the package the evidence of a claim stands, by the claim's key: `D01/2024`, `L3/4`, `F01`. */
export type EvidencePlaces = ReadonlyMap<string, ClaimedEvidence>

const scalarIds: readonly ScalarId[] = [
  'D01',
  'D02',
  'D03',
  'D04',
  'D05',
  'D06',
  'D07',
  'D08',
  'D09',
  'D10',
  'D11',
  'D12',
  'D13',
]
const checkedFacts = ['F01', 'F02', 'F03', 'F04', 'F05']

/** What a centre claims, in the terms of the reference scheme, with the place of the evidence of each claim. */
export function sampleClaims(centre: SampleCentre, evidence: EvidencePlaces): Claims {
  return {
    figures: scalarIds.flatMap((id) =>
      sampleYears.map((year) => ({
        input: scalarCodeSchema.parse(id),
        year: yearSchema.parse(year),
        value: decimalSchema.parse(centre.scalars[id][year]),
        cell: null,
        evidence: evidence.get(`${id}/${year}`) ?? null,
      })),
    ),
    rows: Object.entries(listCells(centre)).flatMap(([list, rows]) =>
      rows.map((cells, index) => ({
        list: listCodeSchema.parse(list),
        row: rowIdSchema.parse(`r${index + 1}`),
        values: Object.fromEntries(
          Object.entries(cells).map(([column, value]) => [columnIdSchema.parse(column), value]),
        ),
        cell: null,
        evidence: evidence.get(`${list}/${index + 1}`) ?? null,
      })),
    ),
    facts: checkedFacts.map((fact) => ({
      fact: factCodeSchema.parse(fact),
      yes: true,
      cell: null,
      evidence: evidence.get(fact) ?? null,
    })),
  }
}

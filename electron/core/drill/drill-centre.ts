import type { Centre } from '#shared/domain/application.ts'
import { daySchema, rowIdSchema, yearSchema } from '#shared/domain/brand.ts'
import type { Claims, ListRow } from '#shared/domain/claim.ts'
import { decimalSchema } from '#shared/domain/exact.ts'
import {
  columnIdSchema,
  factCodeSchema,
  listCodeSchema,
  scalarCodeSchema,
} from '#shared/domain/input-definition.ts'
import { number, text, yearly, yes } from '../samples/claims/cells.ts'
import type { Cells } from '../samples/claims/list-cells.ts'
import { sampleFirms } from '../samples/firms.ts'
import { inventedCode } from '../samples/invented-code.ts'
import { seededRandom } from '../samples/raster/random.ts'
import { sampleYears } from '../samples/sample-centre.ts'

/** A centre of a drill 演练: invented, with figures that do not contradict each other. */
export interface DrillCentre {
  readonly centre: Centre
  readonly claims: Claims
  /** How good it is, 0–1: its judgements lean on it too. */
  readonly quality: number
}

const fields = [
  '新能源',
  '新材料',
  '装备制造',
  '新一代信息技术',
  '煤化工',
  '民族医药',
  '现代农牧业',
  '生态环境',
]
const modes = ['leading-enterprise', 'joint-platform', 'university-or-institute'] as const

/** Where the evidence of every claim of a drill stands. */
export const drillEvidence = '02-佐证材料-样例SAMPLE.txt'

/** The same centre for the same seed and number, on every platform. */
export function drillCentre(seed: number, place: number): DrillCentre {
  const random = seededRandom(seed * 10_007 + place)
  const quality = random()
  const firms = sampleFirms(place * 100, 12 + Math.floor(quality * 30), ['科技', '装备', '生物'], '110')
  return {
    quality,
    centre: {
      name: `演练中心${String(place).padStart(4, '0')}（样例）`,
      leadUnit: `样例牵头单位${String(place).padStart(4, '0')}`,
      creditCode: inventedCode('91', '150100', place),
      field: fields[place % fields.length] ?? null,
      formationMode: modes[place % modes.length] ?? null,
      approvedOn: daySchema.parse('2021-05-20'),
    },
    claims: {
      figures: figuresOf(quality, random),
      rows: rowsOf(quality, random, firms),
      facts: ['F01', 'F02', 'F03', 'F04', 'F05'].map((fact, at) => ({
        fact: factCodeSchema.parse(fact),
        yes: at < 3 || random() < 0.5 + quality / 2,
        cell: null,
        evidence,
      })),
    },
  }
}

const evidence = { file: drillEvidence, page: '1' }

function figuresOf(quality: number, random: () => number): Claims['figures'] {
  const between = (from: number, to: number) => from + (to - from) * (quality * 0.8 + random() * 0.2)
  return sampleYears.flatMap((year) => {
    const spent = between(200, 1700)
    const income = between(900, 4000)
    const service = income * (0.25 + quality * 0.4)
    const funds = spent * 1.3
    const staff = Math.round(between(30, 120))
    const hours = Math.round(between(2000, 12_000))
    const values: Readonly<Record<string, string>> = {
      D01: spent.toFixed(2),
      D02: (spent * (3 + random() * 4)).toFixed(2),
      D03: income.toFixed(2),
      D04: service.toFixed(2),
      D05: (service * (0.6 - quality * 0.4)).toFixed(2),
      D06: between(0, 500).toFixed(2),
      D07: funds.toFixed(2),
      D08: (funds * (0.6 - quality * 0.35)).toFixed(2),
      D09: String(staff),
      D10: String(Math.round(staff * (0.25 + quality * 0.35))),
      D11: between(300, 2600).toFixed(2),
      D12: String(hours),
      D13: String(Math.round(hours * (0.08 + quality * 0.25))),
    }
    return Object.entries(values).map(([input, value]) => ({
      input: scalarCodeSchema.parse(input),
      year: yearSchema.parse(year),
      value: decimalSchema.parse(value),
      cell: null,
      evidence,
    }))
  })
}

type Firms = ReturnType<typeof sampleFirms>

function rowsOf(quality: number, random: () => number, firms: Firms): readonly ListRow[] {
  const count = (most: number) => Math.round(most * (quality * 0.8 + random() * 0.2))
  const each = (times: number, cells: (at: number) => Cells): readonly Cells[] =>
    Array.from({ length: times }, (_unused, at) => cells(at + 1))
  const lists: Readonly<Record<string, readonly Cells[]>> = {
    L1: each(count(6), (at) => ({
      name: text(`样例人才${at}`),
      title: text(at === 1 ? 'regional' : 'doctor'),
      flexible: yes(at % 3 === 0),
    })),
    L2: each(count(5), (at) => ({
      number: text(`YL2024-${at}`),
      name: text(`样例项目${at}`),
      level: text(at === 1 ? 'regional-major-lead' : 'provincial'),
      from: text('2023-03-01'),
    })),
    L3: each(count(8), (at) => ({
      kind: text(at % 3 === 0 ? 'utility' : 'invention'),
      name: text(`样例专利${at}`),
      number: text(`YL20231000${String(at).padStart(4, '0')}`),
      owner: text('样例权利人'),
      granted: text('2024-06-11'),
    })),
    L7: firms.slice(0, Math.max(2, count(8))).map((firm, at) => ({
      number: text(`YLHT-${at + 1}`),
      party: text(firm.name),
      creditCode: text(firm.code),
      related: yes(at === 0),
      signedOn: text('2023-04-01'),
      amount: number('60'),
      received: yearly({ '2023': '20', '2024': '20', '2025': '20' }),
    })),
    L12: each(4, (at) => ({
      name: text(`样例目标${at}`),
      target: number('100'),
      done: number(String(Math.round(60 + quality * 50 + random() * 10))),
    })),
    L13: firms.map((firm, at) => ({
      creditCode: text(firm.code),
      name: text(firm.name),
      year: text(sampleYears[at % sampleYears.length] ?? '2025'),
      sme: yes(firm.sme),
      related: yes(false),
    })),
  }
  return Object.entries(lists).flatMap(([list, rows]) =>
    rows.map((cells, at) => ({
      list: listCodeSchema.parse(list),
      row: rowIdSchema.parse(`r${at + 5}`),
      values: Object.fromEntries(
        Object.entries(cells).map(([column, value]) => [columnIdSchema.parse(column), value]),
      ),
      cell: null,
      evidence,
    })),
  )
}

import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Workbook, type Worksheet } from '@cj-tech-master/excelts'
import {
  type ReadWorkbookOptions,
  readWorkbook,
  type WorkbookReading,
} from '#electron/core/workbook/read-workbook.ts'
import { type TemplateOptions, templateBytes } from '#electron/core/workbook/write-template.ts'
import { centreSchema } from '#shared/domain/application.ts'
import { type Claims, claimsSchema, reviewPeriodSchema } from '#shared/domain/claim.ts'
import { smallScheme } from './small-scheme.ts'
import { temporaryFolder } from './temporary-folder.ts'

export const period = reviewPeriodSchema.parse({ from: '2023', to: '2025' })

export const sampleCentre = centreSchema.parse({
  name: '内蒙古自治区测试技术创新中心',
  leadUnit: '测试公司',
  creditCode: '91350100M000100Y43',
  field: '新能源',
  formationMode: 'leading-enterprise',
  approvedOn: '2021-11-18',
})

const text = (value: string) => ({ type: 'text', text: value })
const number = (value: string) => ({ type: 'number', number: value })

/** Claims of the small scheme without anything to complain about. */
export const goodClaims: Claims = claimsSchema.parse({
  figures: [
    ...['1215.4', '1328.6', '1416'].map((value, index) => ({
      input: 'D01',
      year: String(2023 + index),
      value,
      cell: null,
      evidence: { file: '审计.pdf', page: '3' },
    })),
    ...['68', '76', '84'].map((value, index) => ({
      input: 'D09',
      year: String(2023 + index),
      value,
      cell: null,
      evidence: null,
    })),
  ],
  rows: [
    {
      list: 'L3',
      row: 'r5',
      values: {
        kind: text('invention'),
        name: text('一种方法'),
        number: text('ZL202117301456.6'),
        filed: text('2021-06-03'),
        granted: text('2023-04-11'),
        share: number('62.5'),
      },
      cell: null,
      evidence: { file: '证书.pdf', page: '12-15' },
    },
    {
      list: 'L3',
      row: 'r8',
      values: {
        kind: text('utility'),
        name: text('一种装置'),
        number: text('ZL202222871104.2'),
        granted: text('2025-12-31'),
      },
      cell: null,
      evidence: { file: '证书.pdf', page: '' },
    },
    {
      list: 'L7',
      row: 'r5',
      values: {
        number: text('FY-2023-001'),
        party: text('91350100M000100Y43'),
        related: { type: 'yes-no', yes: false },
        amount: number('59.05'),
        received: { type: 'yearly-number', years: { 2023: '6.5', 2025: '0' } },
      },
      cell: null,
      evidence: null,
    },
    {
      list: 'L13',
      row: 'r5',
      values: { firm: text('91350100M000100Y43'), year: text('2024') },
      cell: null,
      evidence: null,
    },
  ],
  facts: [{ fact: 'F01', yes: true, cell: null, evidence: { file: '法人证书', page: '1' } }],
})

export const packagePaths = ['佐证/审计.pdf', '佐证/证书.pdf', '佐证/法人证书.jpg']

/** A workbook of the small scheme as somebody filled it in. */
export async function filledWorkbook(options: TemplateOptions = {}): Promise<Uint8Array> {
  return templateBytes(smallScheme(), period, {
    centre: sampleCentre,
    claims: goodClaims,
    listRows: 20,
    ...options,
  })
}

/** The workbook after somebody opened it, changed it and saved it. */
export async function edited(
  bytes: Uint8Array,
  change: (sheet: (name: string) => Worksheet, workbook: Workbook) => void,
): Promise<Uint8Array> {
  const workbook = new Workbook()
  await workbook.xlsx.load(bytes)
  change((name) => {
    const sheet = workbook.worksheets.find((candidate) => candidate.name === name)
    if (sheet === undefined) throw new Error(`no sheet ${name}`)
    return sheet
  }, workbook)
  return workbook.xlsx.writeBuffer()
}

export async function savedFile(bytes: Uint8Array, name = 'workbook.xlsx'): Promise<string> {
  const path = join(await temporaryFolder(), name)
  await writeFile(path, bytes)
  return path
}

/** What the product reads out of a workbook of the small scheme. */
export async function readBytes(
  bytes: Uint8Array,
  options: Partial<ReadWorkbookOptions> = {},
): Promise<WorkbookReading> {
  return readWorkbook(await savedFile(bytes), smallScheme(), {
    period,
    files: packagePaths,
    fallbackName: '材料包',
    ...options,
  })
}

/** Claims without the cells they stand in. */
export function withoutCells({ figures, rows, facts }: Claims): Claims {
  return {
    figures: figures.map((figure) => ({ ...figure, cell: null })),
    rows: rows.map((row) => ({ ...row, cell: null })),
    facts: facts.map((fact) => ({ ...fact, cell: null })),
  }
}

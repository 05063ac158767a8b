import { daySchema, yearSchema } from '#shared/domain/brand.ts'
import type { Claims } from '#shared/domain/claim.ts'
import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'
import { templateBytes } from '../../workbook/write-template.ts'
import type { SampleCentre } from '../sample-centre.ts'

export const workbookName = '01-定量指标填报表-样例SAMPLE.xlsx'

const period = { from: yearSchema.parse('2023'), to: yearSchema.parse('2025') }

/** The product's own template for the reference scheme, filled in with what the centre claims. */
export async function metricsWorkbook(centre: SampleCentre, claims: Claims): Promise<Uint8Array> {
  return templateBytes(referenceOperationScheme(), period, {
    claims,
    centre: {
      name: centre.name,
      leadUnit: centre.lead.name,
      creditCode: centre.operator.code,
      field: centre.field,
      formationMode: centre.formation,
      approvedOn: daySchema.parse(centre.approvedOn),
    },
  })
}

import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { yearSchema } from '#shared/domain/brand.ts'
import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'
import { workbookName } from '../samples/claims/metrics-workbook.ts'
import { templateBytes } from '../workbook/write-template.ts'
import { drillCentre, drillEvidence } from './drill-centre.ts'

/** The period of every drill. */
export const drillPeriod = { from: yearSchema.parse('2023'), to: yearSchema.parse('2025') }

/** Where the package of a drill centre lies below a folder. */
export function drillPackageFolder(folder: string, seed: number, place: number): string {
  return join(folder, `${drillCentre(seed, place).centre.name}-申报材料`)
}

/** Writes the package of a drill centre: the filled metrics workbook and two texts as evidence. Returns its folder. */
export async function writeDrillPackage(folder: string, seed: number, place: number): Promise<string> {
  const { centre, claims } = drillCentre(seed, place)
  const path = drillPackageFolder(folder, seed, place)
  await mkdir(path, { recursive: true })
  await writeFile(
    join(path, workbookName),
    await templateBytes(referenceOperationScheme(), drillPeriod, { centre, claims, listRows: 60 }),
  )
  const text = `演练材料，样例 SAMPLE，非真实单位。\n${centre.name}\n`
  await writeFile(join(path, drillEvidence), `${text}各项填报值的佐证均为虚构。\n`)
  await writeFile(join(path, '03-用户评价-样例SAMPLE.txt'), `${text}用户评价为虚构。\n`)
  return path
}

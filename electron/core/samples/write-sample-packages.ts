import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Centre, centreSchema } from '#shared/domain/application.ts'
import { type Claims, reviewPeriodSchema } from '#shared/domain/claim.ts'
import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'
import { writeTemplate } from '../workbook/write-template.ts'
import { fraudCentre } from './centres/fraud.ts'
import { plainCentre } from './centres/plain.ts'
import { strongCentre } from './centres/strong.ts'
import { evidencePlaces, judgedPlaces, type MarkedFile } from './claims/evidence-places.ts'
import { type EvidencePlaces, sampleClaims } from './claims/sample-claims.ts'
import { packageFiles, packageFolder } from './package-files.ts'
import { createTypesetter } from './paper/typesetter.ts'
import { type SampleCentre, sampleYears } from './sample-centre.ts'

export const sampleCentres: readonly SampleCentre[] = [strongCentre, fraudCentre, plainCentre]

export type SampleOptions = {
  /** Which centres; all three where it is left out. */
  readonly centres?: readonly SampleCentre['id'][]
  /** After each file: how many of all are written. */
  readonly progress?: (progress: {
    readonly done: number
    readonly total: number
    readonly name: string
  }) => void
  /** Stops before the next file; what is written stays. */
  readonly signal?: AbortSignal
}

export type SamplePackage = {
  readonly centre: SampleCentre['id']
  /** The package's folder. */
  readonly path: string
  /** What its workbook claims, with the places of the evidence. */
  readonly claims: Claims
  /** Where its report speaks of each qualitative indicator, by the indicator's code. */
  readonly judged: EvidencePlaces
}

const samplePeriod = reviewPeriodSchema.parse({ from: sampleYears[0], to: sampleYears[2] })

/** The centre as the cover of its workbook says. */
function centreOf({ name, lead, operator, field, formation, approvedOn }: SampleCentre): Centre {
  return centreSchema.parse({
    name,
    leadUnit: lead.name,
    creditCode: operator.code,
    field,
    formationMode: formation,
    approvedOn,
  })
}

/**
 * Writes the sample packages as folders below a folder: the same bytes each time.
 *
 * @throws the signal's reason when stopped, and what the file system says.
 */
export async function writeSamplePackages(
  folder: string,
  { centres, progress, signal }: SampleOptions = {},
): Promise<readonly SamplePackage[]> {
  const typesetter = createTypesetter()
  const chosen = sampleCentres.filter(({ id }) => centres?.includes(id) ?? true)
  const plans = chosen.map((centre) => ({ centre, files: packageFiles(typesetter, centre) }))
  const total = plans.reduce((sum, { files }) => sum + files.length, 0)
  const written: SamplePackage[] = []
  let done = 0
  for (const { centre, files } of plans) {
    const path = join(folder, packageFolder(centre))
    const marked: MarkedFile[] = []
    for (const file of files) {
      signal?.throwIfAborted()
      const { bytes, marks } = await file.make()
      const target = join(path, ...file.path.split('/'))
      await mkdir(dirname(target), { recursive: true })
      await writeFile(target, bytes)
      marked.push({ path: file.path, marks: marks ?? new Map() })
      done += 1
      progress?.({ done, total, name: file.path })
    }
    const claims = sampleClaims(centre, evidencePlaces(centre, marked))
    await writeTemplate(
      referenceOperationScheme(),
      samplePeriod,
      join(path, '定量指标填报表-样例SAMPLE.xlsx'),
      {
        centre: centreOf(centre),
        claims,
      },
    )
    written.push({ centre: centre.id, path, claims, judged: judgedPlaces(marked) })
  }
  return written
}

import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Claims } from '#shared/domain/claim.ts'
import { fraudCentre } from './centres/fraud.ts'
import { plainCentre } from './centres/plain.ts'
import { strongCentre } from './centres/strong.ts'
import { evidencePlaces, judgedPlaces, type MarkedFile } from './claims/evidence-places.ts'
import { metricsWorkbook, workbookName } from './claims/metrics-workbook.ts'
import { type EvidencePlaces, sampleClaims } from './claims/sample-claims.ts'
import { packageFiles, packageFolder } from './package-files.ts'
import { createTypesetter } from './paper/typesetter.ts'
import type { SampleCentre } from './sample-centre.ts'

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
  const total = plans.reduce((sum, { files }) => sum + files.length + 1, 0)
  const written: SamplePackage[] = []
  let done = 0
  for (const { centre, files } of plans) {
    const path = join(folder, packageFolder(centre))
    const write = async (name: string, bytes: Uint8Array) => {
      const target = join(path, ...name.split('/'))
      await mkdir(dirname(target), { recursive: true })
      await writeFile(target, bytes)
      done += 1
      progress?.({ done, total, name })
    }
    const marked: MarkedFile[] = []
    for (const file of files) {
      signal?.throwIfAborted()
      const { bytes, marks } = await file.make()
      await write(file.path, bytes)
      marked.push({ path: file.path, marks: marks ?? new Map() })
    }
    signal?.throwIfAborted()
    const claims = sampleClaims(centre, evidencePlaces(centre, marked))
    await write(workbookName, await metricsWorkbook(centre, claims))
    written.push({ centre: centre.id, path, claims, judged: judgedPlaces(marked) })
  }
  return written
}

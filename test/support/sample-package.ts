import { mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { inject } from 'vitest'
import type { SampleCentre } from '#electron/core/samples/sample-centre.ts'
import { writeSamplePackages } from '#electron/core/samples/write-sample-packages.ts'

async function onlyFolderIn(folder: string): Promise<string> {
  const [name] = await readdir(folder)
  if (name === undefined) throw new Error(`no sample package in ${folder}`)
  return join(folder, name)
}

/** The folder of a sample package, made once a run; tests only read it. */
export async function samplePackage(centre: SampleCentre['id']): Promise<string> {
  const samples = inject('samplesFolder')
  const home = join(samples, centre)
  const ready = await onlyFolderIn(home).catch(() => null)
  if (ready !== null) return ready
  const making = await mkdtemp(join(samples, '.making-'))
  await writeSamplePackages(making, { centres: [centre] })
  // another test file may have been faster: its folder holds the same bytes
  await rename(making, home).catch(() => rm(making, { recursive: true, force: true }))
  return onlyFolderIn(home)
}

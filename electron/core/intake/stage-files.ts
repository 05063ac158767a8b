import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { PackageFile } from '#shared/domain/application.ts'
import { type Sha256, sha256Schema } from '#shared/domain/hash.ts'
import type { IntakeNote } from '#shared/domain/intake-note.ts'
import { identifyFile } from './identify-file.ts'
import { inLanes } from './in-lanes.ts'
import type { IntakeLimits } from './limits.ts'
import { intakeMeter } from './meter.ts'
import type { PackagePlan, PlannedFile } from './plan-package.ts'
import { type OnIntakeProgress, progressCounter } from './progress.ts'
import type { Source } from './source.ts'
import { type OpenStagedFile, stageFile } from './stage-file.ts'
import type { StagedBlob } from './staged-blobs.ts'

/** A file of a package as it was read. `modified` as the source says, with `Z` where it says UTC; null if unset. */
export interface IntakeFile extends PackageFile {
  readonly modified: string | null
}

export interface StagedFiles {
  readonly files: readonly IntakeFile[]
  readonly notes: readonly IntakeNote[]
  readonly blobs: readonly StagedBlob[]
  readonly sourceSha256: Sha256 | null
}

/** Four files at a time keep disk flushes, inflating and hashing busy; the fifth lane hashes the ZIP itself. */
const lanes = 5

/** Reads every planned file into the staging room: one pass each, contents kept once. Throws `IntakeError`. */
export async function stageFiles(
  source: Source,
  plan: PackagePlan,
  room: string,
  limits: IntakeLimits,
  signal: AbortSignal,
  onProgress: OnIntakeProgress | undefined,
  openFile: OpenStagedFile,
): Promise<StagedFiles> {
  const progress = progressCounter('reading', plan.totalBytes, onProgress)
  const meter = intakeMeter(source.archive, limits, progress.add)
  const blobs = new Map<Sha256, StagedBlob>()
  const staged = new Map<PlannedFile, { readonly file: IntakeFile; readonly notes: readonly IntakeNote[] }>()
  let sourceSha256: string | null = null

  const readOne = async (planned: PlannedFile, index: number, stop: AbortSignal) => {
    const { entry, path } = planned
    const target = join(room, String(index))
    const place = { archive: source.archive, entry: entry.name }
    const { sha256, size, head } = await stageFile(entry, target, place, meter, openFile, stop)
    const { mediaType, notes } = await identifyFile(target, head, path)
    if (blobs.has(sha256)) await rm(target, { force: true })
    else blobs.set(sha256, { sha256, size, file: target })
    const originalName = entry.name === path ? null : entry.name
    staged.set(planned, {
      file: { path, originalName, sha256, size, mediaType, modified: entry.modified },
      notes: notes.map((code) => ({ code, path, detail: mediaType })),
    })
  }

  const jobs = [
    async (stop: AbortSignal) => {
      sourceSha256 = await source.hash(stop)
    },
    ...plan.files.map((planned, index) => (stop: AbortSignal) => readOne(planned, index, stop)),
  ]
  await inLanes(jobs, lanes, signal, (job, stop) => job(stop))
  progress.finish()
  // In the plan's order, whatever order they were finished in.
  const results = plan.files.flatMap((planned) => staged.get(planned) ?? [])
  return {
    files: results.map(({ file }) => file),
    notes: results.flatMap(({ notes }) => notes),
    blobs: [...blobs.values()],
    sourceSha256: sourceSha256 === null ? null : sha256Schema.parse(sourceSha256),
  }
}

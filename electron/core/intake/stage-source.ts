import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Sha256 } from '#shared/domain/hash.ts'
import type { IgnoredFile, IntakeNote } from '#shared/domain/intake-note.ts'
import { defaultLimits, type IntakeLimits } from './limits.ts'
import { openSource, sourceName } from './open-source.ts'
import { type PackageShape, planPackage } from './plan-package.ts'
import { asReadError, asWriteError, IntakeError } from './problem.ts'
import type { OnIntakeProgress } from './progress.ts'
import type { Source } from './source.ts'
import { type OpenStagedFile, openStagedFile } from './stage-file.ts'
import { type IntakeFile, stageFiles } from './stage-files.ts'
import { commitBlobs, removeBlobs, type StagedBlob } from './staged-blobs.ts'

export interface StageOptions {
  /** The content-addressed store: `<folder>/<2 hex>/<62 hex>`. */
  readonly evidenceFolder: string
  /** Where files wait until they are committed; on the same volume as the store. */
  readonly stagingFolder: string
  /** Names the folder of this intake in the staging folder: letters and digits, never twice the same. */
  readonly newId: () => string
  readonly limits?: IntakeLimits
  readonly onProgress?: OnIntakeProgress
  readonly signal?: AbortSignal
  /** How staged files are opened; the default creates them on the disk. */
  readonly openStagedFile?: OpenStagedFile
}

/** A package read, checked and hashed, waiting beside the store. Call `commit` or `discard`. */
export interface StagedPackage {
  readonly kind: PackageShape
  /** The name of the ZIP or folder as chosen. */
  readonly sourceName: string
  /** SHA-256 of the ZIP as sent; null for a folder. */
  readonly sourceSha256: Sha256 | null
  /** In code unit order of their paths. */
  readonly files: readonly IntakeFile[]
  readonly ignored: readonly IgnoredFile[]
  readonly notes: readonly IntakeNote[]
  /** Moves the contents into the store, durably, all or none; what it has already is dropped. */
  commit(): Promise<void>
  /**
   * Leaves nothing behind. After `commit` it takes those contents out again that `commit` added: for a caller
   * whose transaction failed.
   */
  discard(): Promise<void>
}

/**
 * Reads what an applicant sent (a ZIP, a folder, or a BagIt bag in either; a bag's own checks are not made here)
 * into the staging folder. A bad package is refused whole, with an `IntakeError` naming it and the entry;
 * then, and when the signal cancels, nothing is left behind.
 */
export async function stageSource(path: string, options: StageOptions): Promise<StagedPackage> {
  const signal = options.signal ?? new AbortController().signal
  const limits = options.limits ?? defaultLimits
  options.onProgress?.({ phase: 'listing', done: 0, total: null, name: null })
  const archive = sourceName(path)
  try {
    const source = await openSource(path, limits, signal)
    try {
      return await stageOpened(source, options, limits, signal)
    } finally {
      await source.close()
    }
  } catch (error) {
    if (signal.aborted) throw new IntakeError({ code: 'cancelled', archive }, { cause: error })
    throw asReadError(error, { archive })
  }
}

/** Removes what intakes that were cut off by a crash left in the staging folder. Call it when none is running. */
export async function clearStaging(stagingFolder: string): Promise<void> {
  await removeRoom(stagingFolder)
}

async function stageOpened(
  source: Source,
  options: StageOptions,
  limits: IntakeLimits,
  signal: AbortSignal,
): Promise<StagedPackage> {
  const { archive } = source
  const plan = planPackage(source, limits)
  const room = join(options.stagingFolder, options.newId())
  await mkdir(room, { recursive: true }).catch((error: unknown) => {
    throw asWriteError(error, { archive })
  })
  try {
    const openFile = options.openStagedFile ?? openStagedFile
    const staged = await stageFiles(source, plan, room, limits, signal, options.onProgress, openFile)
    await source.assertUnchanged()
    signal.throwIfAborted()
    return {
      kind: plan.kind,
      sourceName: archive,
      sourceSha256: staged.sourceSha256,
      files: staged.files,
      ignored: plan.ignored,
      notes: [...plan.notes, ...staged.notes],
      ...committing(staged.blobs, room, archive, options),
    }
  } catch (error) {
    await removeRoom(room)
    throw error
  }
}

function committing(
  blobs: readonly StagedBlob[],
  room: string,
  archive: string,
  options: StageOptions,
): Pick<StagedPackage, 'commit' | 'discard'> {
  let added: readonly Sha256[] = []
  return {
    commit: async () => {
      added = await commitBlobs(blobs, options.evidenceFolder, archive, options.onProgress)
      await removeRoom(room)
    },
    discard: async () => {
      await removeBlobs(added, options.evidenceFolder)
      added = []
      await removeRoom(room)
    },
  }
}

async function removeRoom(room: string): Promise<void> {
  await rm(room, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
}

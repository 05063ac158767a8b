import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { blobPath } from '#electron/core/intake/content-store.ts'
import { IntakeError } from '#electron/core/intake/problem.ts'
import { type StagedPackage, type StageOptions, stageSource } from '#electron/core/intake/stage-source.ts'
import type { Sha256 } from '#shared/domain/hash.ts'
import type { IntakeProblem } from '#shared/domain/intake-problem.ts'

/** A folder of its own for one test, with an evidence store and a staging folder; removed afterwards. */
export interface IntakeRoom {
  readonly folder: string
  readonly evidenceFolder: string
  /** Writes a file in the room and returns its path. */
  write(name: string, bytes: Uint8Array | string): Promise<string>
  stage(path: string, options?: Partial<StageOptions>): Promise<StagedPackage>
  /** The problem with which a source is refused; fails where it is taken. */
  refusal(path: string, options?: Partial<StageOptions>): Promise<IntakeProblem>
  /** Every file below the store and the staging folder. */
  kept(): Promise<readonly string[]>
  /** The bytes that the store keeps under a hash. */
  blob(sha256: Sha256): Promise<Buffer>
}

export async function makeIntakeRoom(): Promise<IntakeRoom> {
  const folder = await mkdtemp(join(tmpdir(), 'intake-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const evidenceFolder = join(folder, 'evidence')
  const stagingFolder = join(folder, 'staging')
  let count = 0
  const newId = () => `room${++count}`
  const stage: IntakeRoom['stage'] = (path, options = {}) =>
    stageSource(path, { evidenceFolder, stagingFolder, newId, ...options })
  return {
    folder,
    evidenceFolder,
    write: async (name, bytes) => {
      const path = join(folder, name)
      await writeFile(path, bytes)
      return path
    },
    stage,
    refusal: async (path, options) => {
      try {
        await stage(path, options)
      } catch (error) {
        if (error instanceof IntakeError) return error.problem
        throw error
      }
      throw new Error('the package was taken')
    },
    kept: async () => [...(await filesBelow(evidenceFolder)), ...(await filesBelow(stagingFolder))],
    blob: (sha256) => readFile(blobPath(evidenceFolder, sha256)),
  }
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder, { recursive: true })
  } catch {
    // Not made yet.
    return []
  }
}

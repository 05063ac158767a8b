import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where sample packages of this run lie, made when first asked for. */
    samplesFolder: string
  }
}

/** Gives a run of the tests one folder for sample packages, which take seconds to make, and removes it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'paneldesk-samples-'))
  project.provide('samplesFolder', folder)
  return () => rm(folder, { recursive: true, force: true })
}

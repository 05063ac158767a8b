import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeSamplePackages } from '#electron/core/samples/write-sample-packages.ts'

/** A sample package with more evidence of a test's own; returns its folder. */
export async function evidencePackage(files: Readonly<Record<string, Uint8Array | string>>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'paneldesk-evidence-'))
  const [sample] = await writeSamplePackages(folder, { centres: ['plain'] })
  if (sample === undefined) throw new Error('no sample')
  const evidence = join(sample.path, '05-佐证材料', '附加')
  mkdirSync(evidence, { recursive: true })
  for (const [name, data] of Object.entries(files)) writeFileSync(join(evidence, name), data)
  return sample.path
}

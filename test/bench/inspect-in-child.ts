import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { inspectBundle } from '#electron/core/bundle/verify-bundle.ts'
import { ownPeak } from './peak-memory.ts'

/** Verifies every bundle of a folder, keeping nothing, and reads its document once more from JSON. */
const [folder = ''] = process.argv.slice(2)
const names = await readdir(folder)
let parsing = 0
const begun = performance.now()
for (const name of names) {
  const { report, contents } = await inspectBundle(join(folder, name))
  const failed = report.checks.find(
    (check) => !check.ok && check.name !== 'roster' && check.name !== 'signers',
  )
  if (failed !== undefined) throw new Error(`${name}: ${JSON.stringify(failed)}`)
  const text = contents?.kept.get('data/scores.json')?.toString('utf8') ?? ''
  const parsed = performance.now()
  JSON.parse(text)
  parsing += performance.now() - parsed
}
const milliseconds = performance.now() - begun - parsing
console.log(JSON.stringify({ milliseconds, peak: ownPeak(), parsing }))

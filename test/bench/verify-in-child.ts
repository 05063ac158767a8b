import { verifyBundle } from '#electron/core/bundle/verify-bundle.ts'
import { ownPeak } from './peak-memory.ts'

/** Verifies a bundle and prints how long that took. */
const [bundle = ''] = process.argv.slice(2)
const begun = performance.now()
const report = await verifyBundle(bundle)
const milliseconds = performance.now() - begun
if (!report.ok) throw new Error(JSON.stringify(report.checks.filter(({ ok }) => !ok)))
console.log(JSON.stringify({ milliseconds, peak: ownPeak() }))

import { auditRoundResult } from '#electron/core/audit/audit-round-result.ts'
import { ownPeak } from './peak-memory.ts'

/** Audits a round result and prints how long that took. */
const [file = '', centres = '', experts = ''] = process.argv.slice(2)
const begun = performance.now()
const { ok, panelResults, sheets, findings } = await auditRoundResult(file, [], {
  signal: new AbortController().signal,
  progress: () => undefined,
})
const milliseconds = performance.now() - begun
if (!ok || panelResults !== Number(centres) || sheets !== Number(centres) * Number(experts))
  throw new Error(JSON.stringify({ panelResults, sheets, findings: findings.slice(0, 3) }))
console.log(JSON.stringify({ milliseconds, peak: ownPeak() }))

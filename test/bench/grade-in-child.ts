import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { claimsSchema, reviewPeriodSchema } from '#shared/domain/claim.ts'
import { sheetContentSchema } from '#shared/domain/score-sheet.ts'
import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'
import { gradeSheet } from '#shared/scoring/grade-sheet.ts'
import { ownPeak } from './peak-memory.ts'

/** Grades every sheet of a file and prints how long that took. */
const [file = ''] = process.argv.slice(2)
const schema = z.strictObject({
  period: reviewPeriodSchema,
  claims: claimsSchema,
  content: sheetContentSchema,
})
const sheets = readFileSync(file, 'utf8')
  .split('\n')
  .map((line) => schema.parse(JSON.parse(line)))
const scheme = referenceOperationScheme()
const begun = performance.now()
const totals = new Set<string>()
for (const sheet of sheets) {
  const grading = gradeSheet(scheme, sheet)
  if (!grading.ok) throw new Error(JSON.stringify(grading.problems))
  totals.add(grading.report.total)
}
const milliseconds = performance.now() - begun
if (totals.size < sheets.length / 2) throw new Error(`only ${totals.size} different totals`)
console.log(JSON.stringify({ milliseconds, peak: ownPeak() }))

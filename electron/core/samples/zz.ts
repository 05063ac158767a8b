import { writeFileSync } from 'node:fs'
import { fraudCentre } from './centres/fraud.ts'
import { plainCentre } from './centres/plain.ts'
import { strongCentre } from './centres/strong.ts'
import { evaluationReport } from './documents/evaluation-report.ts'
import { createTypesetter } from './paper/typesetter.ts'

const ts = createTypesetter()
for (const c of [strongCentre, plainCentre, fraudCentre]) {
  const t = performance.now()
  const r = ts.pdf(evaluationReport(c))
  console.log(c.id, r.pages, r.marks.size, (performance.now() - t) | 0, r.pdf.length)
  writeFileSync(`/tmp/s/er-${c.id}.pdf`, r.pdf)
}

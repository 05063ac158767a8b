import { annualReport } from './documents/annual-report.ts'
import { auditReport } from './documents/audit-report.ts'
import { constructionPlan } from './documents/construction-plan.ts'
import { evaluationReport } from './documents/evaluation-report.ts'
import { readmeText } from './documents/readme-text.ts'
import { evidenceFiles } from './evidence-files.ts'
import { type FileMaker, pdfFile, wordFile } from './file-maker.ts'
import type { Typesetter } from './paper/typesetter.ts'
import { type SampleCentre, sampleYears } from './sample-centre.ts'

/** The folder of a centre's package. */
export function packageFolder(centre: SampleCentre): string {
  const place = { strong: '01', fraud: '02', plain: '03' }[centre.id]
  return `样例SAMPLE-${place}-${centre.shortName}`
}

/** Every file of a package but the metrics workbook, in the order of its making. */
export function packageFiles(typesetter: Typesetter, centre: SampleCentre): readonly FileMaker[] {
  const plan = constructionPlan(centre)
  return [
    {
      path: '00-说明-样例SAMPLE.txt',
      make: async () => ({ bytes: Buffer.from(readmeText(centre), 'utf8') }),
    },
    pdfFile('02-定期评估报告-样例SAMPLE', typesetter, () => evaluationReport(centre)),
    ...sampleYears.map((year) => {
      const name = `03-年度报告/${year}年度报告-样例SAMPLE`
      return centre.wordReport === year
        ? wordFile(name, () => annualReport(centre, year))
        : pdfFile(name, typesetter, () => annualReport(centre, year))
    }),
    centre.plan.format === 'docx'
      ? wordFile('04-建设与运行实施方案-样例SAMPLE', () => plan)
      : pdfFile('04-建设与运行实施方案-样例SAMPLE', typesetter, () => plan),
    pdfFile('05-佐证材料/A02-研发经费/专项审计报告（含关联方清单）-样例SAMPLE', typesetter, () =>
      auditReport(centre),
    ),
    ...evidenceFiles(typesetter, centre),
  ]
}

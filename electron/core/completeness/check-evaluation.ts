import type { Centre, CompletenessItem } from '#shared/domain/application.ts'
import type { Claims, ReviewPeriod } from '#shared/domain/claim.ts'
import type { LocalizedText } from '#shared/domain/localized-text.ts'
import { indicatorsOf, type Scheme } from '#shared/domain/scheme.ts'
import { reviewYears } from '../workbook/review-years.ts'
import { evidenceItems } from './evidence-items.ts'
import { filesNamed } from './files-named.ts'
import { isAnnualReport, isEvaluationReport, yearsNamed } from './report-name.ts'

export interface EvaluationToCheck {
  readonly scheme: Scheme
  readonly period: ReviewPeriod
  readonly centre: Centre
  readonly claims: Claims
  /** Paths of the package. */
  readonly paths: readonly string[]
  /** Paths of the metrics workbook and of the plans. */
  readonly workbook: string | null
  readonly plans: readonly string[]
}

/**
 * An evaluation package against what the scheme asks for: the report, an annual report a year, the workbook, the
 * plan, the evidence of each input that claims something, and the material of each qualitative indicator. Last
 * come the files that answer nothing asked for: named by no cell, in no folder of an input or an indicator.
 */
export function checkEvaluation(subject: EvaluationToCheck): readonly CompletenessItem[] {
  const { paths, period, centre, workbook, plans, scheme } = subject
  const reports = paths.filter(isEvaluationReport)
  const annual = paths.filter((path) => isAnnualReport(path) && !reports.includes(path))
  const items = [
    found('report', { zh: '定期评估报告', en: 'Evaluation report' }, reports),
    ...reviewYears(period).flatMap((year) => {
      const files = annual.filter((path) => yearsNamed(path).includes(year))
      const name = { zh: `${year} 年度报告`, en: `Annual report ${year}` }
      return files.length === 0 && !annualReportDue(year, centre)
        ? []
        : [found(`annual/${year}`, name, files)]
    }),
    found('workbook', { zh: '定量指标填报表', en: 'Metrics workbook' }, workbook === null ? [] : [workbook]),
    found('plan', { zh: '建设与运行实施方案', en: 'Construction and operation plan' }, plans),
    ...evidenceItems(subject),
    ...indicatorsOf(scheme)
      .filter(({ kind }) => kind === 'qualitative')
      .map(({ code, name }) => {
        const own = filesNamed(paths, [code], [name.zh, name.en])
        const title = { zh: `${code} ${name.zh}：材料`, en: `${code} ${name.en}: material` }
        return found(`material/${code}`, title, own.length > 0 ? own : reports)
      }),
  ]
  const asked = [...scheme.scalars, ...scheme.lists, ...scheme.facts, ...indicatorsOf(scheme)]
  const used = new Set([
    ...annual,
    ...items.flatMap(({ files }) => files),
    ...filesNamed(
      paths,
      asked.map(({ code }) => code),
      asked.flatMap(({ name }) => [name.zh, name.en]),
    ),
  ])
  const extra = paths.filter((path) => !used.has(path))
  if (extra.length === 0) return items
  const name = { zh: '未对应到任何要求的文件', en: 'Files that answer nothing asked for' }
  return [...items, { code: 'extra', name, state: 'extra', files: extra }]
}

function found(code: string, name: LocalizedText, files: readonly string[]): CompletenessItem {
  return { code, name, state: files.length > 0 ? 'present' : 'missing', files }
}

/** 三(六)1: none is due for the years before the approval, nor for its own year where that was after June. */
function annualReportDue(year: string, { approvedOn }: Centre): boolean {
  if (approvedOn === null) return true
  const approved = approvedOn.slice(0, 4)
  return year > approved || (year === approved && approvedOn < `${approved}-07-01`)
}

import type { PackageFile, PackageKind } from '#shared/domain/application.ts'
import type { ReadFile } from './check-plan.ts'
import { isAnnualReport, isEvaluationReport } from './report-name.ts'

/**
 * What a package is: an evaluation where it holds a metrics workbook or the reports of one (a plan may lie beside
 * them), else a plan; null where nothing tells.
 */
export function detectPackageKind(
  files: readonly PackageFile[],
  { workbook, plans }: { readonly workbook: boolean; readonly plans: readonly ReadFile[] },
): PackageKind | null {
  if (workbook) return 'evaluation'
  const reports = files.some(({ path }) => isEvaluationReport(path) || isAnnualReport(path))
  if (plans.length > 0) return 'plan'
  return reports ? 'evaluation' : null
}

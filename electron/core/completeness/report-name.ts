/** Whether a path names the evaluation report 定期评估报告 itself: no valuation of assets, no test report. */
export function isEvaluationReport(path: string): boolean {
  const name = baseName(path)
  return (
    /(评估|评价|自评)(评价|评估|自评)?(总结|工作)?报告|evaluation.?report/i.test(name) &&
    !/资产|价值|环境|安全|风险|检测|水土|能耗/.test(name)
  )
}

/** Whether a path names an annual report 年度报告 by its name or folder: no yearly audit, no statement of accounts. */
export function isAnnualReport(path: string): boolean {
  const folders = path.normalize('NFKC').split('/').slice(-2, -1)
  const pattern = /年度(工作|运行|建设|总结)?(报告|总结)|年报|annual.?report/i
  const other = /审计|财务|决算|纳税|统计/
  const name = baseName(path)
  return !other.test(name) && (pattern.test(name) || folders.some((folder) => pattern.test(folder)))
}

/** The years that a path names, in its name, else in its folders: `2023年度报告`, `2023-2025年度报告`, `2024/年报`. */
export function yearsNamed(path: string): readonly string[] {
  const parts = path.normalize('NFKC').split('/').toReversed()
  for (const part of parts) {
    const years = yearsIn(part)
    if (years.length > 0) return years
  }
  return []
}

function yearsIn(text: string): readonly string[] {
  const [, from, to] = /(20\d{2})\s*年?(?:度)?\s*[-—–~至到]\s*(20\d{2})/.exec(text) ?? []
  if (from !== undefined && to !== undefined && from < to && Number(to) - Number(from) < 10) {
    return Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => String(Number(from) + index))
  }
  return [...text.matchAll(/(?<!\d)(20\d{2})(?!\d)/g)].map(([, year = '']) => year)
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).normalize('NFKC')
}

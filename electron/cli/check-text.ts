export const checkText = {
  zh: {
    problems: (count: number) => `填报问题 ${count}`,
    missing: (count: number) => `缺少材料 ${count}`,
    findings: (count: number) => `数据核查提示 ${count}`,
    open: (count: number) => `评分表待办 ${count}`,
  },
  en: {
    problems: (count: number) => `Workbook problems: ${count}`,
    missing: (count: number) => `Missing from the package: ${count}`,
    findings: (count: number) => `Cross-check findings: ${count}`,
    open: (count: number) => `Open in the sheet: ${count}`,
  },
}

import { cellProblemNames, openItemNames } from '#shared/domain/names.ts'
import { findingText } from '#shared/scoring/finding-text.ts'
import { checkText } from '../check-text.ts'
import type { Command } from '../command.ts'
import { findApplication } from '../find-application.ts'
import { argument } from '../option-text.ts'

export const checkCommand: Command = {
  name: 'check',
  usage: 'ID',
  summary: {
    zh: '检查填报问题、材料完整性、数据核查和评分表待办（有待办时退出码为 1）',
    en: 'Check workbook, completeness, cross-checks and what the sheet lacks (exit 1 where something is open)',
  },
  arity: 1,
  options: [],
  json: [
    '{"complete":false,"problems":[{"code","severity","cell","found","item","expected"}],',
    ' "completeness":[{"code","name","state","files"}],"findings":[{"check","severity","of","items","numbers"}],',
    ' "open":[{"code","item","needed","has"}]}',
  ],
  async run(context) {
    const store = await context.openStore()
    const { id } = await findApplication(store, argument(context, 0))
    const { current } = await store.call('application.get', { application: id })
    const review = await store.call('review.get', { application: id })
    const missing = current.completeness.filter(({ state }) => state === 'missing')
    const errors = current.problems.filter(({ severity }) => severity === 'error')
    const complete = review.open.length === 0 && errors.length === 0
    const { language } = context
    const text = checkText[language]
    return {
      exit: complete ? 0 : 1,
      json: {
        complete,
        problems: current.problems,
        completeness: current.completeness,
        findings: review.findings,
        open: review.open,
      },
      lines: [
        text.problems(current.problems.length),
        ...current.problems.map(
          ({ cell, code, found }) => `  ${cell}  ${cellProblemNames[code][language]}  ${found}`,
        ),
        text.missing(missing.length),
        ...missing.map(({ name }) => `  ${name[context.language]}`),
        text.findings(review.findings.length),
        ...review.findings.map(
          (finding) => `  ${findingText(finding, language)}  ${finding.items.join(' ')}`,
        ),
        text.open(review.open.length),
        ...review.open.map(({ item, code }) => `  ${item}  ${openItemNames[code][language]}`),
      ],
    }
  },
}

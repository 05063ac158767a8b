import { gradeNames } from '#shared/domain/names.ts'
import { aggregatePanel } from '#shared/scoring/panel/aggregate-panel.ts'
import { robustness } from '#shared/scoring/panel/robustness.ts'
import { robustnessText } from '#shared/scoring/panel/robustness-text.ts'
import { type Command, CommandFailure } from '../command.ts'
import { numberJson, numberShape } from '../number-json.ts'
import { openedCentre } from '../panel-input.ts'

export const aggregateCommand: Command = {
  name: 'aggregate',
  usage: 'ID [--explain] [--round ROUND]',
  summary: {
    zh: '汇总专家组得分和等次；--explain 说明各表的取舍和稳健性',
    en: 'Aggregate the panel’s score and grade; --explain shows what was trimmed and how firm it is',
  },
  arity: 1,
  options: ['explain', 'round='],
  json: [
    `{"centre","total":${numberShape},"scoreGrade","grade","caps","method","trimmed":true,`,
    ' "sheets":[{"expert","total","weight"}],"open":["D04/2024"],"robustness":{…}|null}',
  ],
  async run(context) {
    const { found, scheme, panel } = await openedCentre(context)
    const aggregation = aggregatePanel(scheme, panel)
    const subject = found.centre.centre.name
    if (!aggregation.ok)
      throw new CommandFailure({
        code: 'panel-not-settled',
        subject,
        details: { message: aggregation.problems.map(({ code }) => code).join(' ') },
      })
    const { grade, open } = aggregation
    const { report } = grade
    const firm = robustness(scheme, panel)
    const { language, options } = context
    const total = numberJson(report.total)
    return {
      exit: open.length === 0 ? 0 : 1,
      json: {
        centre: found.centre.id,
        total,
        scoreGrade: report.scoreGrade,
        grade: report.cappedGrade,
        caps: report.caps,
        method: grade.method,
        trimmed: grade.trimmed,
        sheets: grade.sheets.map(({ expert, total: own, weight, transcribed }) => ({
          expert,
          transcribed,
          total: own === null ? null : numberJson(own),
          weight,
        })),
        open,
        robustness: firm.ok ? firm.robustness : null,
      },
      lines: [
        subject,
        `${total.decimal} (${total.fraction})  ${gradeNames[report.scoreGrade][language]}${report.cappedGrade === report.scoreGrade ? '' : ` → ${gradeNames[report.cappedGrade][language]}`}`,
        ...(open.length === 0 ? [] : [`${language === 'zh' ? '尚未处理' : 'Still open'}: ${open.join(' ')}`]),
        ...(options['explain'] === true
          ? [
              ...grade.sheets.map(
                ({ expert, total: own, weight }) =>
                  `  ${expert}  ${own === null ? '—' : numberJson(own).decimal}  × ${weight}`,
              ),
              ...(firm.ok
                ? robustnessText(firm.robustness, language, scheme.kind).map((line) => `  ${line}`)
                : []),
            ]
          : []),
      ],
    }
  },
}

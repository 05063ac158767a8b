import { panelMatrix } from '#shared/scoring/panel/panel-matrix.ts'
import { panelRatings } from '#shared/scoring/panel/panel-ratings.ts'
import { agreementStatistics } from '#shared/statistics/agreement-statistics.ts'
import { interpret, undefinedReasonText } from '#shared/statistics/interpretation.ts'
import { severity } from '#shared/statistics/severity.ts'
import type { Command } from '../command.ts'
import { openedCentre } from '../panel-input.ts'

export const agreementCommand: Command = {
  name: 'agreement',
  usage: 'ID [--round ROUND]',
  summary: {
    zh: '专家一致性：数值和文字，仅供参考，不改动任何分数',
    en: 'How far the experts agree, in numbers and words; it changes no score',
  },
  arity: 1,
  options: ['round='],
  json: [
    '{"indicators","experts","statistics":[{"id","result":{"defined":true,"value",…}|{"defined":false,"reason"}}],',
    ' "severity":[{"expert","result":{"defined":true,"meanDifference","units","z"}|{"defined":false,"reason"}}]}',
  ],
  async run(context) {
    const { scheme, panel } = await openedCentre(context)
    const { indicators, experts, ratings } = panelRatings(panelMatrix(scheme, panel))
    const statistics = agreementStatistics.map((statistic) => ({
      statistic,
      result: statistic.measure(ratings),
    }))
    const severities = severity(ratings)
    const { language } = context
    return {
      exit: 0,
      json: {
        indicators,
        experts,
        statistics: statistics.map(({ statistic, result }) => ({ id: statistic.id, result })),
        severity: experts.map((expert, at) => ({ expert, result: severities[at] })),
      },
      lines: [
        ...statistics.map(({ statistic: { name, benchmark }, result }) =>
          result.defined
            ? `${name[language]}  ${result.value.toFixed(3)}  ${interpret(benchmark, result.value).words[language]}`
            : `${name[language]}  —  ${undefinedReasonText(result.reason)[language]}`,
        ),
        ...experts.map((expert, at) => {
          const found = severities[at]
          const signed = found?.defined === true ? found.meanDifference.toFixed(2) : '—'
          return `${expert}  ${language === 'zh' ? '宽严' : 'severity'}  ${signed}`
        }),
      ],
    }
  },
}

import { differenceStateText, differenceText } from '#shared/scoring/panel/difference-text.ts'
import { differences } from '#shared/scoring/panel/differences.ts'
import { panelMatrix } from '#shared/scoring/panel/panel-matrix.ts'
import type { Command } from '../command.ts'
import { numberJson } from '../number-json.ts'
import { openedCentre } from '../panel-input.ts'

export const matrixCommand: Command = {
  name: 'matrix',
  usage: 'ID [--round ROUND]',
  summary: { zh: '指标 × 专家矩阵和分歧清单', en: 'The matrix indicators × experts, and the differences' },
  arity: 1,
  options: ['round='],
  json: [
    '{"experts","rows":[{"indicator","kind","cells":[{"expert","state","level","share","points","outlier"}],"median","spread","outliers","missing"}],',
    ' "subtotals":[…],"differences":[{"id","kind","item","state","spread","entries"}]}',
  ],
  async run(context) {
    const { found, scheme, panel } = await openedCentre(context)
    const matrix = panelMatrix(scheme, panel)
    const queue = differences(scheme, panel, found.firstSealed)
    const { language } = context
    const points = (text: Parameters<typeof numberJson>[0] | null) =>
      text === null ? '—' : numberJson(text).decimal
    return {
      exit: 0,
      json: { ...matrix, differences: queue },
      lines: [
        ['', ...matrix.experts].join('\t'),
        ...matrix.rows.map(({ indicator, cells, median, outliers }) =>
          [
            indicator,
            ...cells.map(({ level, points: own, outlier }) => `${level ?? points(own)}${outlier ? '!' : ''}`),
            points(median?.points ?? null),
            outliers.join(' '),
          ].join('\t'),
        ),
        ...queue.map(
          (difference) =>
            `${differenceStateText(difference, language)}  ${points(difference.spread)}  ${differenceText(scheme, difference, language)}`,
        ),
      ],
    }
  },
}

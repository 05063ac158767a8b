import { defineText } from '#renderer/app/text.ts'
import type { IndicatorScore } from '#shared/domain/grade-report.ts'

interface IndicatorsText {
  readonly indicators: string
  readonly other: string
  readonly outsideScope: string
  readonly indicatorStates: Readonly<Record<IndicatorScore['state'], string>>
}

const zh: IndicatorsText = {
  indicators: '指标',
  other: '其他数据与事实',
  outsideScope: '不在您的范围',
  indicatorStates: { scored: '已完成', open: '待处理', 'not-applicable': '不适用' },
}

const en: IndicatorsText = {
  indicators: 'Indicators',
  other: 'Other inputs and facts',
  outsideScope: 'Outside your scope',
  indicatorStates: { scored: 'Done', open: 'To do', 'not-applicable': 'Not applicable' },
}

export const indicatorsText = defineText<IndicatorsText>({ zh, en })

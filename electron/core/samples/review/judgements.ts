import type { Level } from '#shared/domain/indicator.ts'
import type { SampleCentre } from '../sample-centre.ts'

export type SampleJudgement = {
  readonly indicator: 'A12' | 'A13' | 'A14' | 'B12' | 'B13' | 'B14'
  readonly level: Level
  readonly value: string
  readonly note: string
}

const b = (indicator: SampleJudgement['indicator'], note: string): SampleJudgement => ({
  indicator,
  level: 'B',
  value: '0.85',
  note,
})
const c = (indicator: SampleJudgement['indicator'], note: string): SampleJudgement => ({
  indicator,
  level: 'C',
  value: '0.7',
  note,
})
const d = (indicator: SampleJudgement['indicator'], note: string): SampleJudgement => ({
  indicator,
  level: 'D',
  value: '0.5',
  note,
})

/** How a reviewer judges the qualitative indicators of each sample centre. With B throughout the strong one stands at 84.9996. */
export const sampleJudgements: Readonly<Record<SampleCentre['id'], readonly SampleJudgement[]>> = {
  strong: [
    b('A12', '传动链早期故障诊断已有突破并在多座风电场应用，主轴承成果尚未规模化。'),
    b('A13', '监测装备取得首台套认定并有第三方应用证明，总体达到国内先进水平。'),
    b('A14', '联合项目稳定，技术指导委员会每年开会，意见采纳有记录，外部委员占三分之二。'),
    b('B12', '四条试验验证线条件较好，对外服务持续，大尺寸叶片试验仍受限制。'),
    b('B13', '独立核算，收益分配已兑现，职业经理人和持股方案尚未落地。'),
    b('B14', '服务范围覆盖多个盟市，用户证明较充分，回访满意率较高。'),
  ],
  fraud: [
    d('A12', '成果多为自我评价，未见第三方检测和用户应用的可核实依据。'),
    d('A13', '国际领先等表述没有依据，鉴定由牵头单位自行组织。'),
    d('A14', '以协议为主，技术指导委员会由内部人员主导，纪要没有实质意见。'),
    d('B12', '中试装置与集团生产共用，对外服务机时无委托单佐证。'),
    d('B13', '与牵头单位合署办公，主任兼职，人财物未独立。'),
    d('B14', '用户证明措辞雷同且日期相同，抽查服务对象没有合同。'),
  ],
  plain: [
    c('A12', '有明确攻关项目和阶段成果，应用面积较小，品种审定尚在进行。'),
    c('A13', '技术规程和干燥工艺为区内先进水平，应用单位十余家。'),
    c('A14', '有协议和会议，2024 年未按章程召开技术指导委员会会议，作用有限。'),
    c('B12', '中试线基本具备条件，约七成为自有项目使用。'),
    c('B13', '制度齐全，财务由牵头单位代管，大额支出仍需牵头单位审批。'),
    c('B14', '有若干服务案例，集中在通辽市，其他盟市较少。'),
  ],
}

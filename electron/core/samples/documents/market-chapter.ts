import { meanOf, percentOf, sumOf } from '../money.ts'
import { type SampleCentre, type ScalarId, sampleYears } from '../sample-centre.ts'
import { partyOf, servedFirms } from '../served.ts'
import { columns, heading, pageBreak, para, paras, row, table } from './blocks.ts'
import { scalarTable } from './centre-tables.ts'
import type { Block } from './sample-document.ts'

/** Chapter four of the evaluation report: 市场化创新服务能力. */
export function marketChapter(centre: SampleCentre): readonly Block[] {
  const { scalars, prose } = centre
  const values = (id: ScalarId) => sampleYears.map((year) => scalars[id][year])
  const total = (id: ScalarId) => sumOf(values(id))
  const unrelated = sumOf([total('D04'), `-${total('D05')}`])
  const nonFiscal = sumOf([total('D07'), `-${total('D08')}`])
  const served = servedFirms(centre)
  return [
    pageBreak,
    heading(1, '第四章　市场化创新服务能力'),
    heading(2, '一、技术创新服务收入'),
    para(
      `评价期内技术创新服务收入合计 ${total('D04')} 万元，年均 ${meanOf(values('D04'))} 万元；占总收入（${total('D03')} 万元）的 ${percentOf(total('D04'), total('D03'))}。收入按到账不含税口径统计，逐笔与合同、发票、银行回单和明细账对应。`,
    ),
    scalarTable('表 4-1　收入情况', centre, ['D03', 'D04', 'D05', 'D06']),
    para(
      `其中来自关联方的服务收入 ${total('D05')} 万元，非关联方服务收入 ${unrelated} 万元，占 ${percentOf(unrelated, total('D04'))}。关联方范围按牵头单位、共建单位及其控制的企业界定，清单见佐证材料 B03。`,
    ),
    heading(2, '二、主要委托方'),
    para('评价期内到账金额居前十位的委托方如下：'),
    largestParties(centre),
    heading(2, '三、服务企业'),
    para(
      `三年累计服务企业 ${served.length} 家次，其中科技型中小企业 ${served.filter(({ sme }) => sme).length} 家次，占 ${percentOf(String(served.filter(({ sme }) => sme).length), String(served.length))}。名单见附表 13。`,
    ),
    table(
      '表 4-3　服务企业家数',
      columns('年度:1^', '服务企业（家）:2>', '其中科技型中小企业（家）:2>', '其中关联企业（家）:2>'),
      sampleYears.map((year) => {
        const firms = served.filter((firm) => firm.year === year)
        const counts = [firms, firms.filter(({ sme }) => sme), firms.filter(({ related }) => related)]
        return row(year, ...counts.map(({ length }) => String(length)))
      }),
    ),
    heading(2, '四、成果转化'),
    para(
      `评价期内以转让、许可和作价入股方式转化成果 ${centre.transfers.length} 项，到账 ${total('D06')} 万元；经认定登记的技术合同 ${centre.contracts.filter(({ registration }) => registration !== undefined).length} 份，见附表 7、附表 8。`,
    ),
    heading(2, '五、孵化衍生企业'),
    para(`孵化衍生企业 ${centre.spinoffs.length} 家，见附表 9，营业执照和社会保险证明见佐证材料 B08。`),
    heading(2, '六、资金来源'),
    para(
      `三年资金来源合计 ${total('D07')} 万元，其中财政资金 ${total('D08')} 万元，非财政资金 ${nonFiscal} 万元，占 ${percentOf(nonFiscal, total('D07'))}。`,
    ),
    scalarTable('表 4-4　资金来源', centre, ['D07', 'D08']),
    heading(2, '七、大型仪器开放共享'),
    para(
      `2025 年 50 万元以上仪器有效机时 ${scalars.D12['2025']} 小时，其中对外服务 ${scalars.D13['2025']} 小时，对外服务率 ${percentOf(scalars.D13['2025'], scalars.D12['2025'])}，机时记录见佐证材料 B10。`,
    ),
    scalarTable('表 4-5　仪器机时', centre, ['D12', 'D13']),
    heading(2, '八、规范运行'),
    para(
      `中心为独立法人，章程经理事会审议通过；理事会由 ${centre.council.length} 人组成，技术指导委员会由 ${centre.committee.length} 人组成；主任 ${centre.director.name} 评价期内各年度在中心工作 ${sampleYears.map((year) => centre.directorMonths[year]).join('、')} 个月。`,
    ),
    heading(2, '九、中试熟化与公共服务平台'),
    para('中试与公共服务条件如下：', 'B12'),
    ...paras(prose.pilot),
    heading(2, '十、市场化运行机制'),
    para('市场化机制建设情况如下：', 'B13'),
    ...paras(prose.market),
    heading(2, '十一、行业辐射带动与用户评价'),
    ...paras(prose.outreach),
    para(`${prose.letters.length} 家用户出具了应用证明，见佐证材料 B14。`, 'B14'),
  ]
}

function largestParties(centre: SampleCentre): Block {
  const sums = new Map<string, { related: boolean; amounts: string[] }>()
  for (const contract of centre.contracts) {
    const { name } = partyOf(centre, contract.party)
    const known = sums.get(name) ?? { related: contract.related, amounts: [] }
    known.amounts.push(...sampleYears.map((year) => contract.received[year]))
    sums.set(name, known)
  }
  const whole = sumOf(sampleYears.map((year) => centre.scalars.D04[year]))
  const largest = [...sums]
    .map(([name, { related, amounts }]) => ({ name, related, sum: sumOf(amounts) }))
    .sort((a, b) => Number(b.sum) - Number(a.sum))
    .slice(0, 10)
  return table(
    '表 4-2　前十位委托方',
    columns('序号:0.7^', '委托方:4.5', '是否关联:1^', '三年到账（万元）:1.6>', '占比:1.2>'),
    largest.map(({ name, related, sum }, index) =>
      row(String(index + 1), name, related ? '是' : '否', sum, percentOf(sum, whole)),
    ),
  )
}

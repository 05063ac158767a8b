import { percentOf, sumOf } from '../money.ts'
import { type SampleCentre, sampleYears } from '../sample-centre.ts'
import { columns, heading, pageBreak, para, paras, row, table } from './blocks.ts'
import { scalarTable } from './centre-tables.ts'
import type { Block } from './sample-document.ts'

/** Chapter three of the evaluation report: 创新能力, indicator by indicator. */
export function innovationChapter(centre: SampleCentre): readonly Block[] {
  const { scalars, prose } = centre
  const yearly = (id: 'D01' | 'D02') => sumOf(sampleYears.map((year) => scalars[id][year]))
  return [
    pageBreak,
    heading(1, '第三章　创新能力建设'),
    heading(2, '一、研发投入'),
    para(
      `评价期内中心研发经费支出合计 ${yearly('D01')} 万元，成本费用总额合计 ${yearly('D02')} 万元。研发经费按照《企业会计准则》和研发费用辅助账归集，经专项审计，口径为中心独立法人主体，数据见下表和专项审计报告。`,
    ),
    scalarTable('表 3-1　研发经费与成本费用', centre, ['D01', 'D02']),
    para('研发经费主要用于人员人工、直接投入、折旧与长期待摊、设计试验和委托外部研发。各年度支出结构如下：'),
    spendingTable(),
    heading(2, '二、人才队伍'),
    para(
      `截至 2025 年末，中心职工总数 ${scalars.D09['2025']} 人，其中研发人员 ${scalars.D10['2025']} 人，占 ${percentOf(scalars.D10['2025'], scalars.D09['2025'])}。研发人员名单、岗位和社会保险缴纳情况见花名册和社保证明。`,
    ),
    scalarTable('表 3-3　人员情况', centre, ['D09', 'D10']),
    para(`现有高层次人才 ${centre.talents.length} 人次，名单见附表 1，认定文件见佐证材料 A05。`),
    heading(2, '三、科研条件'),
    para(
      `截至 2025 年末，科研仪器设备原值 ${scalars.D11['2025']} 万元，台账列示设备 ${centre.instruments.length} 台（套），其中单价 50 万元以上 ${centre.instruments.filter(({ value }) => Number(value) >= 50).length} 台（套）。设备均建立卡片、粘贴固定资产标签，明细见附表 10。`,
    ),
    scalarTable('表 3-4　科研仪器设备', centre, ['D11']),
    heading(2, '四、科技计划项目'),
    para(
      `评价期内承担各级科技计划项目 ${centre.projects.length} 项，合同经费 ${sumOf(centre.projects.map(({ funds }) => funds))} 万元，项目清单见附表 2，任务书见佐证材料 A07。`,
    ),
    heading(2, '五、知识产权'),
    para(
      `评价期内获得知识产权 ${centre.properties.length} 件，其中发明专利和国外授权 ${centre.properties.filter(({ kind }) => kind === 'invention' || kind === 'foreign').length} 件。权利人均为中心法人主体，清单见附表 3，证书扫描件见佐证材料 A08。`,
    ),
    heading(2, '六、标准制修订'),
    para(
      `主持或参与制定各类标准 ${centre.standards.length} 项，其中主持 ${centre.standards.filter(({ role }) => role === 'lead').length} 项，清单见附表 4。`,
    ),
    heading(2, '七、新产品、新工艺与科技奖励'),
    para(
      `取得新产品、新工艺和首台（套）认定 ${centre.products.length} 项，获得科技奖励 ${centre.awards.length} 项，清单见附表 5、附表 6。`,
    ),
    heading(2, '八、关键共性技术攻关'),
    para('中心围绕建设定位，聚焦制约产业发展的关键共性技术开展攻关，主要进展如下：', 'A12'),
    ...prose.breakthroughs.flatMap(({ title, paragraphs }, index) => [
      heading(3, `（${index + 1}）${title}`),
      ...paras(paragraphs),
    ]),
    heading(2, '九、代表性成果'),
    para('按要求选取不超过三项代表性成果：', 'A13'),
    ...prose.achievements.flatMap(({ title, paragraphs }, index) => [
      heading(3, `成果 ${index + 1}：${title}`),
      ...paras(paragraphs),
    ]),
    heading(2, '十、协同创新与技术指导委员会'),
    para('共建单位与技术指导委员会的情况如下：', 'A14'),
    ...paras(prose.cooperation),
  ]
}

/** A split of the R&D spending by its usual items; the shares are the same for all sample centres. */
function spendingTable(): Block {
  const shares = [
    ['人员人工费用', 42],
    ['直接投入费用', 27],
    ['折旧与长期待摊费用', 14],
    ['设计与试验费用', 9],
    ['委托外部研发费用', 5],
    ['其他费用', 3],
  ] as const
  return table(
    '表 3-2　研发经费支出结构（占比）',
    columns('序号:0.7^', '费用科目:3', ...sampleYears.map((year) => `${year} 年:1.4>`)),
    shares.map(([name, share], index) =>
      row(
        String(index + 1),
        name,
        ...sampleYears.map((_, shift) => `${share + (index === 0 ? shift : index === 1 ? -shift : 0)}%`),
      ),
    ),
  )
}

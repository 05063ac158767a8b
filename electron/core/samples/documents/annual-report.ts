import { chineseDate, projectLevels } from '../labels.ts'
import { percentOf } from '../money.ts'
import type { SampleCentre, SampleYear, ScalarId } from '../sample-centre.ts'
import { servedFirms } from '../served.ts'
import { columns, heading, pageBreak, para, paras, row, table } from './blocks.ts'
import { identityForm } from './centre-tables.ts'
import type { SampleDocument, WordBlock } from './sample-document.ts'

/** 年度报告 of a year, as 内科发〔2020〕68号 三(六) asks for it; day and seal of the day it was handed in. */
export function annualReport(centre: SampleCentre, year: SampleYear): SampleDocument<WordBlock> {
  const { work, events } = centre.prose.years[year]
  const date = centre.reported[year]
  const value = (id: ScalarId) => centre.scalars[id][year]
  const served = servedFirms(centre).filter((firm) => firm.year === year)
  const projects = centre.projects.filter(
    ({ from, to }) => from.slice(0, 4) <= year && to.slice(0, 4) >= year,
  )
  return {
    title: `${centre.name}${year} 年度报告`,
    owner: centre.name,
    author: centre.operator.name,
    date,
    blocks: [
      {
        kind: 'cover',
        title: `${year} 年度报告`,
        subtitle: centre.name,
        rows: [
          ['依托单位', centre.operator.name],
          ['牵头单位', centre.lead.name],
          ['推荐部门', centre.recommender],
          ['报送日期', chineseDate(date)],
        ],
      },
      heading(1, '一、中心基本情况'),
      identityForm(centre),
      heading(1, '二、年度工作计划执行情况'),
      para(`${year} 年，中心按照理事会审定的年度工作计划推进各项任务，主要工作如下：`),
      ...paras(work),
      heading(1, '三、研发方向与重大项目'),
      ...paras(centre.prose.position),
      table(
        `${year} 年在研科技计划项目`,
        columns('序号:0.7^', '项目编号:2.2^', '项目名称:4', '级别:2.2^', '经费（万元）:1.3>'),
        projects.map((project, index) =>
          row(String(index + 1), project.number, project.name, projectLevels[project.level], project.funds),
        ),
      ),
      heading(1, '四、经费预决算'),
      para(
        `${year} 年资金来源合计 ${value('D07')} 万元，其中财政资金 ${value('D08')} 万元；成本费用总额 ${value('D02')} 万元，研发经费支出 ${value('D01')} 万元。`,
      ),
      table(
        `${year} 年经费决算（万元）`,
        columns('序号:0.7^', '项目:4', '金额:2>'),
        (
          [
            ['研发经费支出', 'D01'],
            ['成本费用总额', 'D02'],
            ['总收入', 'D03'],
            ['技术创新服务收入', 'D04'],
            ['其中：关联方', 'D05'],
            ['成果转化到账收入', 'D06'],
            ['资金来源合计', 'D07'],
            ['其中：财政资金', 'D08'],
          ] as const
        ).map(([name, id], index) => row(String(index + 1), name, value(id))),
      ),
      heading(1, '五、人才队伍与科研条件'),
      para(
        `年末职工 ${value('D09')} 人，其中研发人员 ${value('D10')} 人，占 ${percentOf(value('D10'), value('D09'))}；科研仪器设备原值 ${value('D11')} 万元。`,
      ),
      heading(1, '六、市场化服务'),
      para(
        `全年服务企业 ${served.length} 家，其中科技型中小企业 ${served.filter(({ sme }) => sme).length} 家；技术创新服务收入占总收入的 ${percentOf(value('D04'), value('D03'))}。`,
      ),
      heading(1, '七、重大学术活动与大事记'),
      table(
        `${year} 年大事记`,
        columns('日期:1.6^', '事项:6'),
        events.map(([day, text]) => row(day, text)),
      ),
      heading(1, '八、存在问题与下一年工作计划'),
      ...outlook(centre, year),
      pageBreak,
      heading(1, '九、推荐部门审核意见'),
      para(`经审核，${centre.name}报送的 ${year} 年度报告内容完整，同意报送。`),
      {
        kind: 'signature',
        lines: [`${centre.recommender}（盖章）`, chineseDate(date)],
        seal: centre.recommender,
      },
    ],
  }
}

/** What the year left open and the plan of the next: the last report looks beyond the period. */
function outlook(centre: SampleCentre, year: SampleYear): readonly WordBlock[] {
  const { problems, next, schedule } = centre.prose
  const following = schedule.find(([period]) => period.startsWith(String(Number(year) + 1)))
  if (following !== undefined) {
    return [
      para('对照年度计划，主要任务基本完成，个别任务进度滞后的原因已向理事会作出说明。'),
      para(`下一年（${following[0]}）主要任务：${following[1]}。`),
    ]
  }
  return [
    ...problems.map((text, index) => para(`${index + 1}. ${text}`)),
    ...next.map((text, index) => para(`（${index + 1}）${text}`)),
  ]
}

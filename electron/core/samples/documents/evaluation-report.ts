import { chineseDate } from '../labels.ts'
import { percentOf } from '../money.ts'
import { type SampleCentre, sampleYears } from '../sample-centre.ts'
import { columns, heading, pageBreak, para, paras, row, styled, table } from './blocks.ts'
import { identityForm, memberTable } from './centre-tables.ts'
import { innovationChapter } from './innovation-chapter.ts'
import { listTables } from './list-tables.ts'
import { marketChapter } from './market-chapter.ts'
import type { Block, SampleDocument } from './sample-document.ts'

const handedIn = '2026-03-05'

/** 定期评估报告: the report of an evaluation with its thirteen lists, some forty pages. */
export function evaluationReport(centre: SampleCentre): SampleDocument {
  return {
    title: `${centre.name}定期评估报告`,
    owner: centre.name,
    author: centre.operator.name,
    date: handedIn,
    blocks: [
      {
        kind: 'cover',
        title: '定期评估报告',
        subtitle: '（2023—2025 年）',
        rows: [
          ['中心名称', centre.name],
          ['依托单位', centre.operator.name],
          ['推荐部门', centre.recommender],
          ['填报日期', chineseDate(handedIn)],
        ],
      },
      ...promise(centre),
      { kind: 'contents' },
      ...identityChapter(centre),
      ...taskChapter(centre),
      ...innovationChapter(centre),
      ...marketChapter(centre),
      pageBreak,
      heading(1, '第五章　存在问题与下一步计划'),
      heading(2, '一、存在的主要问题'),
      ...centre.prose.problems.map((text, index) => para(`${index + 1}. ${text}`)),
      heading(2, '二、下一步工作计划'),
      ...centre.prose.next.map((text, index) => para(`${index + 1}. ${text}`)),
      pageBreak,
      heading(1, '附表'),
      ...listTables(centre),
    ],
  }
}

function promise(centre: SampleCentre): readonly Block[] {
  return [
    styled('title', '承　诺　书'),
    para(
      '本单位承诺：所提交的定期评估报告、定量指标数据和佐证材料真实、准确、完整，口径符合填报要求，不存在重复填报、虚报瞒报和弄虚作假行为；如有不实，愿承担相应责任，并接受按有关规定作出的处理。',
    ),
    para('本单位同意评审组织单位和评审专家查阅相关合同、账册、凭证、人员和设备资料，并配合开展现场核查。'),
    {
      kind: 'signature',
      lines: [`${centre.operator.name}（盖章）`, '法定代表人（签字）：样　例', chineseDate(handedIn)],
      seal: centre.operator.name,
    },
    styled(
      'small',
      '样例说明：本报告为软件演示与测试用样例，机构、人员、号码与数据均为虚构，印章为示意图形。',
    ),
    pageBreak,
  ]
}

function identityChapter(centre: SampleCentre): readonly Block[] {
  return [
    heading(1, '第一章　基本情况'),
    heading(2, '一、基本信息'),
    identityForm(centre),
    heading(2, '二、建设背景与定位'),
    ...paras(centre.prose.need.slice(0, 2)),
    ...paras(centre.prose.position),
    heading(2, '三、组建模式与组织架构'),
    ...paras(centre.prose.formation),
    ...paras(centre.prose.running),
    memberTable('表 1-1　理事会组成', centre.council),
    memberTable('表 1-2　技术指导委员会组成', centre.committee),
    heading(2, '四、中心框架'),
    ...paras(centre.prose.frame),
  ]
}

function taskChapter(centre: SampleCentre): readonly Block[] {
  return [
    pageBreak,
    heading(1, '第二章　建设任务完成情况'),
    heading(2, '一、量化目标完成情况'),
    para(
      `建设与运行实施方案确定量化目标 ${centre.goals.length} 项，截至 2025 年 12 月 31 日完成情况如下，证明材料见佐证材料 A01。`,
    ),
    table(
      '表 2-1　量化目标完成情况',
      columns('序号:0.7^', '指标:4.4', '单位:1^', '目标值:1.2>', '完成值:1.2>', '完成率:1.2>'),
      centre.goals.map((goal, index) =>
        row(
          String(index + 1),
          goal.name,
          goal.unit,
          goal.target,
          goal.done,
          percentOf(goal.done, goal.target),
        ),
      ),
    ),
    heading(2, '二、年度工作情况'),
    ...sampleYears.flatMap((year) => [heading(3, `${year} 年`), ...paras(centre.prose.years[year].work)]),
    heading(2, '三、年度报告报送情况'),
    table(
      '表 2-2　年度报告报送',
      columns('报告年度:1^', '报送日期:2^', '推荐部门审核:2^'),
      sampleYears.map((year) => row(year, chineseDate(centre.reported[year]), '已审核')),
    ),
  ]
}

import { chineseDate, formations } from '../labels.ts'
import type { SampleCentre } from '../sample-centre.ts'
import { columns, heading, para, paras, row, table } from './blocks.ts'
import { memberTable } from './centre-tables.ts'
import type { SampleDocument, WordBlock } from './sample-document.ts'

const chineseNumbers = '一二三四五六'
const writtenOn = '2022-12-20'

/**
 * 建设与运行实施方案 along the outline of 内科发〔2020〕68号. A part that the centre left out is not there at
 * all, and the parts after it move up, as applicants do it.
 */
export function constructionPlan(centre: SampleCentre): SampleDocument<WordBlock> {
  const { prose } = centre
  const parts: readonly { title: string; blocks: readonly WordBlock[] }[] = [
    { title: '建设意义', blocks: paras(prose.need) },
    {
      title: '建设基础',
      blocks: [
        heading(2, '（一）产业基础'),
        ...paras(prose.industry),
        heading(2, '（二）平台基础'),
        ...paras(prose.platform),
        heading(2, '（三）人才基础'),
        ...paras(prose.people),
        heading(2, '（四）地区优势'),
        ...paras(prose.region),
      ],
    },
    { title: '建设任务', blocks: tasks(centre) },
    { title: '经费投入', blocks: paras(prose.funding) },
    ...(centre.plan.leftOut.includes('schedule') ? [] : [{ title: '进度安排', blocks: schedule(centre) }]),
    { title: '保障措施', blocks: paras(prose.safeguards) },
  ]
  return {
    title: `${centre.name}建设与运行实施方案`,
    owner: centre.name,
    author: centre.lead.name,
    date: writtenOn,
    blocks: [
      {
        kind: 'cover',
        title: '建设与运行实施方案（2023—2025 年）',
        subtitle: centre.name,
        rows: [
          ['牵头单位', centre.lead.name],
          ['组建模式', formations[centre.formation]],
          ['推荐部门', centre.recommender],
          ['编制日期', chineseDate(writtenOn)],
        ],
      },
      ...parts.flatMap(({ title, blocks }, index) => [
        heading(1, `${chineseNumbers.charAt(index)}、${title}`),
        ...blocks,
      ]),
    ],
  }
}

function tasks(centre: SampleCentre): readonly WordBlock[] {
  const { prose } = centre
  return [
    heading(2, '（五）建设定位'),
    ...paras(prose.position),
    heading(2, '（六）建设目标'),
    para('经过三年建设，中心实现以下量化目标：'),
    table(
      '建设目标',
      columns('序号:0.7^', '指标:4.5', '单位:1^', '目标值:1.3>'),
      centre.goals.map((goal, index) => row(String(index + 1), goal.name, goal.unit, goal.target)),
    ),
    heading(2, '（七）组建模式'),
    ...paras(prose.formation),
    heading(2, '（八）运行管理'),
    ...paras(prose.running),
    memberTable('技术指导委员会（拟）', centre.committee),
    heading(2, '（九）中心框架'),
    ...paras(prose.frame),
  ]
}

function schedule(centre: SampleCentre): readonly WordBlock[] {
  return [
    table(
      '进度安排',
      columns('时间:1.2^', '主要任务与节点:6'),
      centre.prose.schedule.map(([period, task]) => row(period, task)),
    ),
  ]
}

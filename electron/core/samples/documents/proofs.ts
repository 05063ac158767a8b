import { chineseDate, yesNo } from '../labels.ts'
import { percentOf } from '../money.ts'
import { type SampleCentre, sampleYears } from '../sample-centre.ts'
import { partyOf } from '../served.ts'
import { columns, heading, listRows, pageBreak, para, row, styled, table } from './blocks.ts'
import { memberTable, shownTable } from './centre-tables.ts'
import type { Certificate, SampleDocument, WordBlock } from './sample-document.ts'

function proof(
  centre: SampleCentre,
  title: string,
  date: string,
  blocks: readonly WordBlock[],
): SampleDocument {
  return { title, owner: centre.name, author: centre.operator.name, date, blocks }
}

function signed(centre: SampleCentre, date: string): WordBlock {
  return {
    kind: 'signature',
    lines: [`${centre.operator.name}（盖章）`, chineseDate(date)],
    seal: centre.operator.name,
  }
}

/** Proof of the targets reached (L12). */
export function goalProof(centre: SampleCentre): SampleDocument {
  return proof(centre, '建设任务完成情况证明', '2026-01-20', [
    styled('title', '建设任务完成情况证明'),
    para('根据经批复的建设与运行实施方案，现就量化目标完成情况说明如下，相关原始材料存中心档案室备查。'),
    table(
      '',
      columns('序号:0.7^', '指标:4.4', '单位:1^', '目标值:1.2>', '完成值:1.2>', '完成率:1.3>'),
      listRows('L12', centre.goals, (goal) => [
        goal.name,
        goal.unit,
        goal.target,
        goal.done,
        percentOf(goal.done, goal.target),
      ]),
    ),
    signed(centre, '2026-01-20'),
  ])
}

/** 社会保险缴费证明: how many people are insured, as the office counts them. */
export function insuranceProof(centre: SampleCentre): SampleDocument {
  return proof(centre, '社会保险参保缴费证明', '2026-01-15', [
    styled('title', '社会保险参保缴费证明'),
    para(`兹证明${centre.operator.name}（${centre.operator.code}）评价期各年末参保职工人数如下：`),
    shownTable('', centre, ['D09', 'D10']),
    styled('small', '研发人员数由单位按岗位标注，参保机构不作审核。'),
    {
      kind: 'signature',
      lines: ['样例社会保险事业服务中心（章）', chineseDate('2026-01-15')],
      seal: '样例社会保险事业服务中心',
    },
  ])
}

/** 章程, the committee's members and the director's appointment. */
export function charterBook(centre: SampleCentre): SampleDocument {
  const { director } = centre
  return proof(centre, '章程、机构组成与主任聘任材料', '2026-01-10', [
    heading(1, `${centre.operator.name}章程（摘录）`),
    para('第一条　中心为独立法人，依法自主经营、自负盈亏，坚持将研发作为主业、技术作为产品。', 'F01'),
    para(
      `第六条　中心实行理事会决策制、主任负责制、技术指导委员会咨询制。理事会由 ${centre.council.length} 人组成，每年至少召开一次会议。`,
      'F02',
    ),
    para(
      '第九条　技术指导委员会中牵头单位和共建单位人员不超过三分之一，主任由牵头单位、共建单位以外的专家担任。',
    ),
    para('第十二条　主任由理事会聘任，每年在中心工作时间不少于 9 个月，聘任报推荐部门和科技厅备案。'),
    para('第十八条　企业、高校、科研院所等主体的权利义务由共建协议约定；收益分配办法由理事会审定。'),
    memberTable('理事会组成', centre.council, 'F03'),
    pageBreak,
    memberTable('技术指导委员会组成', centre.committee, 'F04'),
    pageBreak,
    heading(1, '主任聘任书与在岗时间'),
    para(`经理事会审议，聘任${director.name}（${director.title}）为中心主任，聘期三年。`, 'F05'),
    table(
      '主任在岗时间',
      columns('年度:1^', '在中心工作（月）:2>'),
      sampleYears.map((year) => row(year, centre.directorMonths[year])),
    ),
    signed(centre, '2026-01-10'),
  ])
}

/** Licence and insured staff of each firm that grew out of the centre (L9). */
export function spinoffProof(centre: SampleCentre): SampleDocument {
  return proof(centre, '孵化衍生企业营业执照与参保证明', '2026-01-18', [
    styled('title', '孵化衍生企业情况'),
    table(
      '',
      columns('序号:0.7^', '企业名称:3.2', '统一社会信用代码:3', '成立日期:1.7^', '参保人数:1^', '高企:0.8^'),
      listRows('L9', centre.spinoffs, (firm) => [
        firm.name,
        firm.code,
        firm.founded,
        firm.insured,
        yesNo(firm.highTech),
      ]),
    ),
    signed(centre, '2026-01-18'),
  ])
}

/** Hours of the instruments over 500,000 yuan (D12, D13). */
export function instrumentHours(centre: SampleCentre): SampleDocument {
  return proof(centre, '大型仪器机时统计', '2026-01-12', [
    styled('title', '50 万元以上仪器有效机时统计'),
    shownTable('', centre, ['D12', 'D13']),
    shownTable('仪器设备原值（年末，固定资产明细账）', centre, ['D11']),
    signed(centre, '2026-01-12'),
  ])
}

/** 用户应用证明, a letter a page. */
export function userLetters(centre: SampleCentre): readonly Certificate[] {
  return centre.prose.letters.map((letter) => {
    const party = partyOf(centre, letter.party)
    return {
      look: 'notice',
      heading: '用户应用证明',
      serial: '',
      rows: [
        ['用户单位', party.name],
        ['信用代码', party.code],
        ['服务单位', centre.operator.name],
      ],
      paragraphs: [letter.text, '特此证明。'],
      office: party.name,
      seal: party.name,
      date: chineseDate(letter.date),
    }
  })
}

/** Minutes of a meeting as Word documents hold them. */
export function minutes(centre: SampleCentre, index: number): SampleDocument<WordBlock> {
  const meeting = centre.meetings[index]
  if (meeting === undefined) throw new RangeError(`${centre.id} has no meeting ${index}`)
  const members = meeting.kind === 'council' ? centre.council : centre.committee
  const absent = index % 3 === 1 ? 1 : 0
  const present = members.slice(0, members.length - absent)
  return {
    title: `${meeting.session}纪要`,
    owner: centre.name,
    author: centre.operator.name,
    date: meeting.date,
    blocks: [
      styled('title', `${meeting.session}纪要`),
      {
        kind: 'form',
        rows: [
          ['时　间', `${chineseDate(meeting.date)} 9:30—11:40`],
          ['地　点', `${centre.city}样例会议室`],
          ['主持人', members[0]?.name ?? ''],
          ['出席', present.map(({ name }) => name).join('、')],
          ['应到/实到', `${members.length} 人 / ${present.length} 人`],
        ],
      },
      heading(2, '一、会议议题'),
      ...meeting.topics.map((topic, place) => para(`${place + 1}. ${topic}`)),
      heading(2, '二、会议决议或意见'),
      ...meeting.decisions.map((decision, place) => para(`${place + 1}. ${decision}`)),
      heading(2, '三、签到'),
      table(
        '',
        columns('姓名:1.2^', '单位:3.4', '签字:1.6^'),
        present.map((member) => row(member.name, member.unit, `（签）${member.name}`)),
      ),
      styled('small', '样例说明：本纪要为软件演示与测试用样例，机构与人员均为虚构。'),
    ],
  }
}

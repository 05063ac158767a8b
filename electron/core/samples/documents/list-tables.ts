import {
  awardLevels,
  meetingKinds,
  productLevels,
  projectLevels,
  propertyKinds,
  standardLevels,
  standardRoles,
  talentTitles,
  transferModes,
  yesNo,
} from '../labels.ts'
import { sumOf } from '../money.ts'
import { type SampleCentre, sampleYears } from '../sample-centre.ts'
import { partyOf, servedFirms } from '../served.ts'
import { columns, listRows, pageBreak, row, table } from './blocks.ts'
import type { Block } from './sample-document.ts'

/** The thirteen lists L1–L13 as tables of a report, in the order of the scheme. */
export function listTables(centre: SampleCentre): readonly Block[] {
  const tables = [...workTables(centre), ...marketTables(centre), ...assetTables(centre)]
  return tables.flatMap((list, index) => (index === 0 ? [list] : [pageBreak, list]))
}

function workTables(centre: SampleCentre): readonly Block[] {
  return [
    table(
      '附表 1　高层次人才（L1）',
      columns(
        '序号:0.7^',
        '姓名:1.1^',
        '类别:1.4^',
        '称号或职称:3.4',
        '认定日期:1.9^',
        '柔性引进:1^',
        '证书编号:2',
      ),
      listRows('L1', centre.talents, (talent) => [
        talent.name,
        talentTitles[talent.title],
        talent.honour,
        talent.since,
        yesNo(talent.flexible),
        talent.certificate,
      ]),
    ),
    table(
      '附表 2　承担科技计划项目（L2）',
      columns('序号:0.7^', '项目编号:2^', '项目名称:4', '级别:2.2^', '起止日期:2.2^', '经费（万元）:1.2>'),
      listRows('L2', centre.projects, (project) => [
        project.number,
        project.name,
        projectLevels[project.level],
        `${project.from} 至 ${project.to}`,
        project.funds,
      ]),
    ),
    table(
      '附表 3　知识产权（L3）',
      columns(
        '序号:0.7^',
        '类型:1.3^',
        '名称:3.4',
        '专利号或登记号:2.8',
        '申请日:1.9^',
        '授权（登记）日:1.9^',
      ),
      listRows('L3', centre.properties, (property) => [
        propertyKinds[property.kind],
        property.name,
        property.number,
        property.filed,
        property.granted,
      ]),
    ),
    table(
      '附表 4　标准制修订（L4）',
      columns('序号:0.7^', '标准编号:2.2', '标准名称:4', '级别:1.3^', '作用:0.9^', '发布日期:1.8^'),
      listRows('L4', centre.standards, (standard) => [
        standard.number,
        standard.name,
        standardLevels[standard.level],
        standardRoles[standard.role],
        standard.published,
      ]),
    ),
    table(
      '附表 5　新产品、新工艺、首台（套）（L5）',
      columns('序号:0.7^', '名称:3.4', '类别:2.2^', '证书编号:2.2', '日期:1.8^'),
      listRows('L5', centre.products, (product) => [
        product.name,
        productLevels[product.level],
        product.certificate,
        product.date,
      ]),
    ),
    table(
      '附表 6　科技奖励（L6）',
      columns('序号:0.7^', '奖励名称:3.4', '成果名称:3', '级别:1.8^', '单位排名:1^', '日期:1.9^'),
      listRows('L6', centre.awards, (award) => [
        award.name,
        award.achievement,
        awardLevels[award.level],
        String(award.rank),
        award.date,
      ]),
    ),
  ]
}

function marketTables(centre: SampleCentre): readonly Block[] {
  return [
    table(
      '附表 7　技术服务合同及到账（L7，万元，不含税）',
      columns(
        '序号:0.6^',
        '合同编号:1.7^',
        '委托方:3',
        '项目名称:3',
        '关联:0.7^',
        '签订日:1.4^',
        '合同额:1>',
        '2023:0.9>',
        '2024:0.9>',
        '2025:0.9>',
        '登记号:2.3',
      ),
      listRows('L7', centre.contracts, (contract) => [
        contract.number,
        partyOf(centre, contract.party).name,
        contract.subject,
        yesNo(contract.related),
        contract.signed,
        contract.sum,
        ...sampleYears.map((year) => contract.received[year]),
        contract.registration ?? '',
      ]),
    ),
    table(
      '附表 8　成果转化（L8，万元）',
      columns(
        '序号:0.6^',
        '成果名称:3',
        '方式:1^',
        '受让方:3',
        '合同日期:1.4^',
        '合同额:1>',
        '2023:0.9>',
        '2024:0.9>',
        '2025:0.9>',
      ),
      listRows('L8', centre.transfers, (transfer) => [
        transfer.name,
        transferModes[transfer.mode],
        partyOf(centre, transfer.party).name,
        transfer.date,
        transfer.sum,
        ...sampleYears.map((year) => transfer.received[year]),
      ]),
    ),
    table(
      '附表 9　孵化衍生企业（L9）',
      columns(
        '序号:0.6^',
        '企业名称:3',
        '统一社会信用代码:3.2',
        '成立日期:1.8^',
        '参保人数:1^',
        '科技型中小:1.1^',
        '高新技术企业:1.2^',
      ),
      listRows('L9', centre.spinoffs, (firm) => [
        firm.name,
        firm.code,
        firm.founded,
        firm.insured,
        yesNo(firm.sme),
        yesNo(firm.highTech),
      ]),
    ),
  ]
}

function assetTables(centre: SampleCentre): readonly Block[] {
  const total = sumOf(centre.instruments.map(({ value }) => value))
  return [
    table(
      '附表 10　科研仪器设备台账（L10）',
      columns(
        '序号:0.6^',
        '资产编号:1.6^',
        '设备名称:3',
        '型号:2',
        '购置日期:1.9^',
        '原值（万元）:1.2>',
        '存放地点:2',
      ),
      [
        ...listRows('L10', centre.instruments, (instrument) => [
          instrument.asset,
          instrument.name,
          instrument.model,
          instrument.bought,
          instrument.value,
          instrument.place,
        ]),
        row('', '', '合　计', '', '', total, ''),
      ],
    ),
    table(
      '附表 11　理事会与技术指导委员会会议（L11）',
      columns('序号:0.6^', '会议:1.8^', '届次:3', '日期:2^', '主要议题:4.5'),
      listRows('L11', centre.meetings, (meeting) => [
        meetingKinds[meeting.kind],
        meeting.session,
        meeting.date,
        meeting.topics.join('；'),
      ]),
    ),
    table(
      '附表 12　建设任务量化目标（L12）',
      columns('序号:0.6^', '指标:4.5', '单位:1^', '目标值:1.2>', '完成值:1.2>'),
      listRows('L12', centre.goals, (goal) => [goal.name, goal.unit, goal.target, goal.done]),
    ),
    table(
      '附表 13　服务企业名单（L13）',
      columns(
        '序号:0.6^',
        '年度:0.8^',
        '企业名称:3.6',
        '统一社会信用代码:3.2',
        '科技型中小:1.1^',
        '关联:0.8^',
        '对应合同:2^',
      ),
      listRows('L13', servedFirms(centre), (firm) => [
        firm.year,
        firm.name,
        firm.code,
        yesNo(firm.sme),
        yesNo(firm.related),
        firm.contract ?? '公益服务',
      ]),
    ),
  ]
}

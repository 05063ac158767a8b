import { formations, joined } from '../labels.ts'
import { type Person, type SampleCentre, type ScalarId, sampleYears } from '../sample-centre.ts'
import { columns, markedRow, row, table } from './blocks.ts'
import type { WordBlock } from './sample-document.ts'

/** The usual form with what a centre is. */
export function identityForm(centre: SampleCentre): WordBlock {
  const [phone, postcode] = ['0000-0000000（样例）', '000000（样例）']
  return {
    kind: 'form',
    rows: [
      ['中心名称', centre.name],
      ['依托法人单位', centre.operator.name],
      ['统一社会信用代码', centre.operator.code, '技术领域', centre.field],
      ['牵头单位', centre.lead.name],
      ['共建单位', joined(centre.partners)],
      ['组建模式', formations[centre.formation], '推荐部门', centre.recommender],
      ['批复文号', centre.approval, '批复日期', centre.approvedOn],
      ['中心主任', `${centre.director.name}（${centre.director.title}）`, '联系电话', phone],
      ['通讯地址', centre.address, '邮政编码', postcode],
    ],
  }
}

/** Members of a body, with who comes from outside. */
export function memberTable(caption: string, members: readonly Person[], key?: string): WordBlock {
  const rows = members.map((member, index) => {
    const cells = [
      String(index + 1),
      member.name,
      member.unit,
      member.title,
      member.outside ? '外部' : '牵头/共建',
    ]
    return index === 0 && key !== undefined ? markedRow(key, ...cells) : row(...cells)
  })
  return table(caption, columns('序号:0.6^', '姓名:1.2^', '所在单位:3.6', '职务职称:2.4', '来源:1.2^'), rows)
}

const scalarNames: Readonly<Record<ScalarId, string>> = {
  D01: '研发经费支出（万元）',
  D02: '成本费用总额（万元）',
  D03: '总收入（万元）',
  D04: '技术创新服务收入（万元）',
  D05: '其中：关联方（万元）',
  D06: '成果转化到账收入（万元）',
  D07: '资金来源合计（万元）',
  D08: '其中：财政资金（万元）',
  D09: '职工总数（人，年末）',
  D10: '其中：研发人员（人，年末）',
  D11: '科研仪器设备原值（万元，年末）',
  D12: '50 万元以上仪器有效机时（小时）',
  D13: '其中：对外服务机时（小时）',
}

/** Scalars by year as the applicant states them. */
export function scalarTable(caption: string, centre: SampleCentre, ids: readonly ScalarId[]): WordBlock {
  return table(
    caption,
    columns('代码:0.8^', '指标:4', ...sampleYears.map((year) => `${year} 年:1.4>`)),
    ids.map((id) => row(id, scalarNames[id], ...sampleYears.map((year) => centre.scalars[id][year]))),
  )
}

/** Scalars as an audit, a roster or a log shows them, one row a figure so that each can be pointed at. */
export function shownTable(caption: string, centre: SampleCentre, ids: readonly ScalarId[]): WordBlock {
  return table(
    caption,
    columns('年度:1^', '项目:4', '金额或数量:2>'),
    sampleYears.flatMap((year) =>
      ids.map((id) =>
        markedRow(
          `${id}/${year}`,
          year,
          scalarNames[id],
          centre.shown[id]?.[year] ?? centre.scalars[id][year],
        ),
      ),
    ),
  )
}

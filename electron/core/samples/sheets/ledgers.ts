import { sumOf, withTax, yuan } from '../money.ts'
import { seededRandom, seedOf } from '../raster/random.ts'
import { type SampleCentre, sampleYears } from '../sample-centre.ts'
import { bankedIn, partyOf } from '../served.ts'
import type { SampleSheet, SheetColumn } from './sample-workbook.ts'

function head(...specs: readonly string[]): readonly SheetColumn[] {
  return specs.map((spec) => {
    const [title = '', width = '12'] = spec.replace('#', '').split(':')
    const column = { title, width: Number(width) }
    return spec.endsWith('#') ? { ...column, numbers: true } : column
  })
}

const surnames =
  '王李张刘陈杨赵黄周吴徐孙马朱胡郭何高林罗郑梁宋谢唐韩曹许邓萧冯曾程蔡彭潘袁于董余苏叶吕魏蒋田杜丁沈姜'
const given = '伟芳娜敏静磊强洋艳勇杰娟涛明超霞平刚桂玲丹萍鹏华红宇浩凯健俊帆雪琳晨阳欣悦博文思远嘉怡子涵'
const posts = ['试验工程师', '算法工程师', '工艺工程师', '检测员', '研究助理', '数据分析员']
const otherPosts = ['行政主管', '财务人员', '市场专员', '设备管理员', '综合岗']

/** 花名册 of the last year's end: as many people as the evidence shows, not as many as were claimed. */
export function rosterSheet(centre: SampleCentre): SampleSheet {
  const staff = Number(centre.shown.D09?.['2025'] ?? centre.scalars.D09['2025'])
  const researchers = Number(centre.shown.D10?.['2025'] ?? centre.scalars.D10['2025'])
  const lent = centre.shown.D10 === undefined ? 0 : 9
  const random = seededRandom(seedOf(centre.id))
  const pick = (text: string) => text.charAt(Math.floor(random() * text.length))
  const named = [
    centre.director.name,
    ...centre.talents.filter(({ flexible }) => !flexible).map(({ name }) => name),
  ].filter((name, index, all) => all.indexOf(name) === index)
  const rows = Array.from({ length: staff }, (_, index) => {
    const research = index < researchers
    const year = 1962 + Math.floor(random() * 38)
    const name = named[index] ?? `${pick(surnames)}样${pick(given)}`
    const post = (research ? posts : otherPosts)[index % (research ? posts.length : otherPosts.length)] ?? ''
    const insured = index >= researchers - lent && research ? centre.lead.name : centre.operator.name
    return [
      String(index + 1),
      name,
      random() < 0.36 ? '女' : '男',
      `${year}-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}`,
      index === 0 ? '主任' : post,
      research ? '研发人员' : '其他人员',
      ['博士', '硕士', '硕士', '本科', '本科'][Math.floor(random() * 5)] ?? '本科',
      `${2019 + Math.floor(random() * 6)}-07-01`,
      insured,
    ]
  })
  return {
    name: '花名册',
    title: `${centre.operator.name}职工花名册（2025 年 12 月 31 日）`,
    columns: head(
      '序号:6#',
      '姓名:10',
      '性别:6',
      '出生年月:10',
      '岗位:14',
      '类别:12',
      '学历:8',
      '入职日期:12',
      '社保缴纳单位:36',
    ),
    rows,
  }
}

/** 仪器设备台账, with who owns each. */
export function instrumentSheet(centre: SampleCentre): SampleSheet {
  const rows = centre.instruments.map((instrument, index) => [
    String(index + 1),
    instrument.asset,
    instrument.name,
    instrument.model,
    instrument.bought,
    instrument.value,
    instrument.place,
    instrument.shown === 'leased' ? '融资租入（样例租赁公司）' : '自有',
  ])
  const total = sumOf(centre.instruments.map(({ value }) => value))
  return {
    name: '设备台账',
    title: `${centre.operator.name}科研仪器设备台账`,
    columns: head(
      '序号:6#',
      '资产编号:14',
      '设备名称:28',
      '型号:16',
      '购置日期:12',
      '原值（万元）:12#',
      '存放地点:20',
      '权属:22',
    ),
    rows: [...rows, ['', '', '合计', '', '', total, '', '']],
  }
}

/** 技术服务收入明细账 by year: what the bank shows. */
export function incomeSheets(centre: SampleCentre): readonly SampleSheet[] {
  return sampleYears.map((year) => ({
    name: `${year} 年`,
    title: `${centre.operator.name}技术服务收入明细账（${year} 年）`,
    columns: head(
      '序号:6#',
      '合同编号:14',
      '委托方:34',
      '是否关联:10',
      '不含税金额（元）:18',
      '价税合计（元）:18',
      '不含税（万元）:14#',
    ),
    rows: bankedIn(centre, year).map(({ contract, amount }, index) => [
      String(index + 1),
      contract.number,
      partyOf(centre, contract.party).name,
      contract.related ? '是' : '否',
      yuan(amount),
      yuan(withTax(amount)),
      amount,
    ]),
  }))
}

/** 机时记录 of the last year: the instruments over 500,000 yuan, hours of each. */
export function hoursSheet(centre: SampleCentre): SampleSheet {
  const large = centre.instruments.filter(({ value }) => Number(value) >= 50)
  const [all, outside] = [
    split(centre.scalars.D12['2025'], large.length),
    split(centre.scalars.D13['2025'], large.length),
  ]
  return {
    name: '2025 年机时',
    title: `${centre.operator.name}大型仪器机时记录（2025 年，小时）`,
    columns: head('序号:6#', '资产编号:14', '设备名称:28', '有效机时:12#', '其中对外服务:14#', '备注:24'),
    rows: large.map((instrument, index) => [
      String(index + 1),
      instrument.asset,
      instrument.name,
      String(all[index] ?? 0),
      String(outside[index] ?? 0),
      '',
    ]),
  }
}

/** Whole hours in falling parts that add up: the first instrument runs most. */
function split(total: string, parts: number): readonly number[] {
  const whole = Number(total)
  const weights = Array.from({ length: parts }, (_, index) => parts - index + (index === 0 ? 2 * parts : 0))
  const sum = weights.reduce((a, b) => a + b, 0)
  const hours = weights.map((weight) => Math.floor((whole * weight) / sum))
  const rest = whole - hours.reduce((a, b) => a + b, 0)
  return hours.map((hour, index) => (index === 0 ? hour + rest : hour))
}

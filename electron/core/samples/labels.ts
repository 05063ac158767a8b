import type {
  Award,
  Meeting,
  Organisation,
  Product,
  Project,
  Property,
  SampleCentre,
  Standard,
  Talent,
  Transfer,
} from './sample-centre.ts'

/** Chinese names of what a list's rows are, as an applicant writes them. */
export const talentTitles: Readonly<Record<Talent['title'], string>> = {
  national: '国家级',
  regional: '自治区级',
  doctor: '正高或博士',
}
export const projectLevels: Readonly<Record<Project['level'], string>> = {
  'national-lead': '国家级项目（牵头）',
  'national-topic': '国家级课题',
  'regional-major-lead': '自治区重大（重点）项目（牵头）',
  provincial: '其他省级项目',
  city: '盟市级项目',
}
export const propertyKinds: Readonly<Record<Property['kind'], string>> = {
  invention: '发明专利',
  foreign: '国外授权专利',
  utility: '实用新型专利',
  software: '软件著作权',
}
export const standardLevels: Readonly<Record<Standard['level'], string>> = {
  national: '国家标准',
  industry: '行业标准',
  local: '地方标准',
  group: '团体标准',
}
export const standardRoles: Readonly<Record<Standard['role'], string>> = { lead: '主持', part: '参与' }
export const productLevels: Readonly<Record<Product['level'], string>> = {
  'regional-first': '自治区级首台（套）',
  appraised: '鉴定合格并销售',
}
export const awardLevels: Readonly<Record<Award['level'], string>> = {
  'regional-first': '自治区级一等奖',
  'regional-second': '自治区级二等奖',
  'regional-third': '自治区级三等奖',
  society: '社会力量设奖',
}
export const transferModes: Readonly<Record<Transfer['mode'], string>> = {
  assignment: '转让',
  licence: '许可',
  equity: '作价入股',
}
export const meetingKinds: Readonly<Record<Meeting['kind'], string>> = {
  council: '理事会',
  committee: '技术指导委员会',
}
export const formations: Readonly<Record<SampleCentre['formation'], string>> = {
  'leading-enterprise': '龙头企业牵头',
  'joint-platform': '多家骨干企业联合（平台型公司）',
  'university-or-institute': '高校院所牵头',
}

/** `2026-02-28` as `2026 年 2 月 28 日`. */
export function chineseDate(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return `${year} 年 ${Number(month)} 月 ${Number(date)} 日`
}

export function yesNo(yes: boolean): string {
  return yes ? '是' : '否'
}

/** Names in a row as Chinese text joins them. */
export function joined(organisations: readonly Organisation[]): string {
  return organisations.map(({ name }) => name).join('、')
}

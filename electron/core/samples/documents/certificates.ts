import {
  awardLevels,
  chineseDate,
  productLevels,
  projectLevels,
  propertyKinds,
  standardLevels,
  standardRoles,
} from '../labels.ts'
import type { Property, SampleCentre } from '../sample-centre.ts'
import type { Certificate, SampleDocument } from './sample-document.ts'

type Page = { readonly kind: 'certificate' } & Certificate

/** A document of certificates, a page each. */
export function certificateBook(
  centre: SampleCentre,
  title: string,
  pages: readonly Certificate[],
): SampleDocument {
  const blocks = pages.map((page): Page => ({ kind: 'certificate', ...page }))
  return { title, owner: centre.name, author: centre.operator.name, date: '2026-02-26', blocks }
}

const patentOffice = '样例知识产权局'

/** What the evidence of a patent or a registration shows: not always the grant that was claimed. */
export function propertyCertificate(centre: SampleCentre, property: Property, key: string): Certificate {
  const holder = property.shown === 'lead-owned' ? centre.lead.name : property.owner
  const office = property.kind === 'software' ? '样例版权保护中心' : patentOffice
  const base = { key, office, seal: office, date: chineseDate(property.granted) }
  if (property.shown === 'application-only') {
    return {
      ...base,
      look: 'notice',
      heading: '专利申请受理通知书',
      serial: `发文序号：YL${property.filed.replaceAll('-', '')}`,
      rows: [
        ['申请号', plainNumber(property.number)],
        ['申请日', chineseDate(property.filed)],
        ['申请人', holder],
        ['发明创造名称', property.name],
      ],
      paragraphs: [
        '根据专利法及其实施细则的规定，上述专利申请已予受理。受理不代表授权，申请文件将依法进行初步审查和实质审查。',
        '法律状态：进入实质审查（截至本通知打印之日）。',
      ],
      date: chineseDate(property.filed),
    }
  }
  if (property.shown === 'international-search') {
    return {
      ...base,
      look: 'notice',
      heading: '国际检索报告（PCT）',
      serial: `国际申请号：${property.number}`,
      rows: [
        ['发明名称', property.name],
        ['申请人', holder],
        ['国际申请日', chineseDate(property.filed)],
        ['优先权', '中国专利申请 202119981207.9'],
      ],
      paragraphs: [
        '国际检索单位就上述国际申请提供国际检索报告和书面意见。国际检索报告不是任何国家的授权文件。',
        '权利要求 1—6：具备新颖性；权利要求 1、3：不具备创造性。',
      ],
      date: chineseDate(property.granted),
    }
  }
  if (property.kind === 'software') {
    return {
      ...base,
      look: 'framed',
      heading: '计算机软件著作权登记证书',
      serial: `证书号：软著登字第 YL${property.number.slice(-4)} 号（样例）`,
      rows: [
        ['软件名称', property.name],
        ['著作权人', holder],
        ['开发完成日期', chineseDate(property.filed)],
        ['权利取得方式', '原始取得'],
        ['权利范围', '全部权利'],
        ['登记号', property.number],
      ],
      paragraphs: ['根据计算机软件保护和登记的有关规定，对以上事项予以登记。'],
    }
  }
  return {
    ...base,
    look: 'framed',
    heading: `${propertyKinds[property.kind]}证书`,
    serial: `证书号第 ${plainNumber(property.number).slice(4, 11)} 号（样例）`,
    rows: [
      [property.kind === 'invention' ? '发明名称' : '实用新型名称', property.name],
      ['发明人', `${centre.director.name}；${centre.talents.at(-1)?.name ?? '样例'}`],
      ['专利号', officialNumber(property.number)],
      ['专利申请日', chineseDate(property.filed)],
      ['专利权人', holder],
      ['授权公告日', chineseDate(property.granted)],
    ],
    paragraphs: [
      '经依法审查，决定授予专利权，颁发本证书并在专利登记簿上予以登记。专利权自授权公告之日起生效。',
      '专利登记簿记载专利权登记时的法律状况。年费缴纳情况以登记簿为准。',
    ],
  }
}

/** A number without width, ZL, spaces. */
function plainNumber(number: string): string {
  return number.normalize('NFKC').replace(/^ZL/, '').replaceAll(' ', '')
}

/** As an office prints it: `ZL 2022 1 0345678.8`. */
function officialNumber(number: string): string {
  return plainNumber(number).replace(/^(\d{4})(\d)(\d{7})/, 'ZL $1 $2 $3')
}

export function talentCertificates(centre: SampleCentre): readonly Certificate[] {
  return centre.talents.map((talent, index) => ({
    key: `L1/${index + 1}`,
    look: 'framed',
    heading: talent.title === 'doctor' ? '学历与职称证明' : '人才认定证书',
    serial: `编号：${talent.certificate}`,
    rows: [
      ['姓　名', talent.name],
      ['称号或职称', talent.honour],
      ['认定日期', chineseDate(talent.since)],
      ['工作单位', talent.flexible ? `柔性引进（每年到岗 20 天），人事关系在原单位` : centre.operator.name],
    ],
    paragraphs: ['兹证明上列人员符合相应条件，特发此证。'],
    office: '样例人才工作办公室',
    seal: '样例人才工作办公室',
    date: chineseDate(talent.since),
  }))
}

export function projectNotices(centre: SampleCentre): readonly Certificate[] {
  return centre.projects.map((project, index) => ({
    key: `L2/${index + 1}`,
    look: 'notice',
    heading: '科技计划项目任务书（首页）',
    serial: `项目编号：${project.number}`,
    rows: [
      ['项目名称', project.name],
      ['项目级别', projectLevels[project.level]],
      ['承担单位', centre.operator.name],
      ['起止时间', `${chineseDate(project.from)}至${chineseDate(project.to)}`],
      ['合同经费', `${project.funds} 万元`],
      ['项目负责人', centre.director.name],
    ],
    paragraphs: ['经费到账凭证、预算批复和年度执行情况报告附后（样例从略）。'],
    office: '样例科技计划管理机构',
    seal: '样例科技计划管理机构',
    date: chineseDate(project.from),
  }))
}

export function standardPages(centre: SampleCentre): readonly Certificate[] {
  return centre.standards.map((standard, index) => ({
    key: `L4/${index + 1}`,
    look: 'notice',
    heading: standard.shown === 'draft' ? `${standard.name}（征求意见稿）` : standard.name,
    serial: standard.shown === 'draft' ? '计划号：20249307-T-606（样例）' : standard.number,
    rows: [
      ['标准类别', standardLevels[standard.level]],
      [
        '发布日期',
        standard.shown === 'draft' ? '尚未发布，征求意见截止 2025-11-30' : chineseDate(standard.published),
      ],
      [
        '起草单位',
        `${standard.role === 'lead' ? '' : '样例国家标准化研究院、'}${centre.operator.name}、样例行业协会`,
      ],
      ['本单位作用', standardRoles[standard.role]],
    ],
    paragraphs: ['标准封面、前言与起草单位页（样例）。'],
    office: '样例标准化技术委员会',
    seal: '样例标准化技术委员会',
    date: chineseDate(standard.published),
  }))
}

export function productCertificates(centre: SampleCentre): readonly Certificate[] {
  return centre.products.map((product, index) => ({
    key: `L5/${index + 1}`,
    look: 'framed',
    heading: product.level === 'appraised' ? '新产品鉴定证书' : '首台（套）认定证书',
    serial: `证书编号：${product.certificate}`,
    rows: [
      ['产品名称', product.name],
      ['认定类别', productLevels[product.level]],
      ['完成单位', centre.operator.name],
    ],
    paragraphs: ['经组织专家鉴定，产品性能指标符合要求，资料齐全，同意通过。'],
    office: '样例工业主管部门',
    seal: '样例工业主管部门',
    date: chineseDate(product.date),
  }))
}

export function awardCertificates(centre: SampleCentre): readonly Certificate[] {
  return centre.awards.map((award, index) => ({
    key: `L6/${index + 1}`,
    look: 'framed',
    heading: '科学技术奖励证书',
    serial: `证书编号：YLJL-${award.date.slice(0, 4)}-${String(index + 1).padStart(3, '0')}`,
    rows: [
      ['奖励名称', award.name],
      ['获奖成果', award.achievement],
      ['奖励级别', awardLevels[award.level]],
      ['获奖单位', `${centre.operator.name}（第 ${award.rank} 完成单位）`],
    ],
    paragraphs: ['为表彰在推动科学技术进步中作出的贡献，特颁发此证书。'],
    office: '样例科技奖励委员会',
    seal: '样例科技奖励委员会',
    date: chineseDate(award.date),
  }))
}

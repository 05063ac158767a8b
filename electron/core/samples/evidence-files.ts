import {
  awardCertificates,
  certificateBook,
  productCertificates,
  projectNotices,
  propertyCertificate,
  standardPages,
  talentCertificates,
} from './documents/certificates.ts'
import {
  charterBook,
  goalProof,
  instrumentHours,
  insuranceProof,
  minutes,
  spinoffProof,
  userLetters,
} from './documents/proofs.ts'
import { bankStatement, contractBook, receiptBook, transferBook } from './documents/service-contracts.ts'
import { type FileMaker, pdfFile, scannedFile, sheetFile, wordFile } from './file-maker.ts'
import { meetingKinds } from './labels.ts'
import type { Typesetter } from './paper/typesetter.ts'
import { samplePhoto } from './photo/sample-photo.ts'
import { type SampleCentre, type SamplePhoto, sampleYears } from './sample-centre.ts'
import { hoursSheet, incomeSheets, instrumentSheet, rosterSheet } from './sheets/ledgers.ts'

const root = '05-佐证材料'
const mark = '-样例SAMPLE'

const photoFolders: Readonly<Record<SamplePhoto['evidence'], string>> = {
  A06: 'A06-仪器设备',
  A14: 'A14-协同创新与技术指导委员会',
  B11: 'B11-规范运行',
  B12: 'B12-中试平台',
}

/** 佐证材料 by indicator. */
export function evidenceFiles(typesetter: Typesetter, centre: SampleCentre): readonly FileMaker[] {
  const about = (title: string) => ({ title, author: centre.operator.name, date: '2026-02-20' })
  return [
    ...innovationEvidence(typesetter, centre),
    ...marketEvidence(typesetter, centre),
    sheetFile(`${root}/A04-人员/职工花名册${mark}`, about('职工花名册'), () => [rosterSheet(centre)]),
    sheetFile(`${root}/A06-仪器设备/仪器设备台账${mark}`, about('仪器设备台账'), () => [
      instrumentSheet(centre),
    ]),
    sheetFile(`${root}/B01-技术服务收入/服务收入明细账${mark}`, about('服务收入明细账'), () =>
      incomeSheets(centre),
    ),
    sheetFile(`${root}/B10-仪器共享/大型仪器机时记录${mark}`, about('大型仪器机时记录'), () => [
      hoursSheet(centre),
    ]),
    ...centre.photos.map(
      (photo): FileMaker => ({
        path: `${root}/${photoFolders[photo.evidence]}/照片-${photo.name}${mark}.jpg`,
        make: async () => ({ bytes: samplePhoto(typesetter, centre, photo) }),
      }),
    ),
  ]
}

function innovationEvidence(typesetter: Typesetter, centre: SampleCentre): readonly FileMaker[] {
  const pdf = (name: string, ...rest: [Parameters<typeof pdfFile>[2]]) =>
    pdfFile(`${root}/${name}${mark}`, typesetter, ...rest)
  return [
    pdf('A01-建设任务/建设任务完成情况证明', () => goalProof(centre)),
    pdf('A04-人员/社会保险参保缴费证明', () => insuranceProof(centre)),
    pdf('A05-高层次人才/人才证书与职称证明', () =>
      certificateBook(centre, '人才证书与职称证明', talentCertificates(centre)),
    ),
    pdf('A07-科技项目/科技计划项目任务书', () =>
      certificateBook(centre, '科技计划项目任务书', projectNotices(centre)),
    ),
    scannedFile(`${root}/A08-知识产权/专利与软件著作权证书扫描件${mark}`, typesetter, () =>
      certificateBook(
        centre,
        '专利与软件著作权证书扫描件',
        centre.properties.map((property, index) => propertyCertificate(centre, property, `L3/${index + 1}`)),
      ),
    ),
    pdf('A09-标准/标准封面与起草单位页', () =>
      certificateBook(centre, '标准封面与起草单位页', standardPages(centre)),
    ),
    pdf('A10-新产品与首台套/新产品鉴定与首台套证书', () =>
      certificateBook(centre, '新产品鉴定与首台套证书', productCertificates(centre)),
    ),
    pdf('A11-科技奖励/科技奖励证书', () =>
      certificateBook(centre, '科技奖励证书', awardCertificates(centre)),
    ),
    ...centre.meetings.map((meeting, index) =>
      wordFile(
        `${root}/A14-协同创新与技术指导委员会/${meeting.date}${meetingKinds[meeting.kind]}会议纪要${mark}`,
        () => minutes(centre, index),
        new Map([[`L11/${index + 1}`, 1]]),
      ),
    ),
  ]
}

function marketEvidence(typesetter: Typesetter, centre: SampleCentre): readonly FileMaker[] {
  const pdf = (name: string, ...rest: [Parameters<typeof pdfFile>[2]]) =>
    pdfFile(`${root}/${name}${mark}`, typesetter, ...rest)
  return [
    pdf('B01-技术服务收入/技术服务合同汇编', () => contractBook(centre)),
    ...sampleYears.map((year) =>
      pdf(`B01-技术服务收入/银行回单汇总${year}`, () => receiptBook(centre, year)),
    ),
    ...(centre.statement.length === 0
      ? []
      : [pdf('B01-技术服务收入/银行对账单节选', () => bankStatement(centre))]),
    pdf('B06-成果转化/成果转化合同与技术合同认定登记', () => transferBook(centre)),
    pdf('B08-孵化企业/营业执照与参保证明', () => spinoffProof(centre)),
    pdf('B10-仪器共享/大型仪器机时统计', () => instrumentHours(centre)),
    pdf('B11-规范运行/章程与机构组成及主任聘任材料', () => charterBook(centre)),
    pdf('B14-用户评价/用户应用证明', () => certificateBook(centre, '用户应用证明', userLetters(centre))),
  ]
}

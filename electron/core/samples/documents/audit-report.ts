import { chineseDate } from '../labels.ts'
import type { SampleCentre } from '../sample-centre.ts'
import { columns, heading, pageBreak, para, row, styled, table } from './blocks.ts'
import { shownTable } from './centre-tables.ts'
import type { SampleDocument } from './sample-document.ts'

const signedOn = '2026-02-10'
const auditor = '样例会计师事务所（普通合伙）'

/** 专项审计报告 of the three years, with the figures as the auditor found them and the related parties. */
export function auditReport(centre: SampleCentre): SampleDocument {
  const { name } = centre.operator
  return {
    title: `${name}专项审计报告（2023—2025 年）`,
    owner: `${auditor} · ${name}`,
    author: auditor,
    date: signedOn,
    blocks: [
      {
        kind: 'cover',
        title: '专项审计报告',
        subtitle: '（2023—2025 年度）',
        rows: [
          ['被审计单位', name],
          ['报告文号', `样例审字〔2026〕第 ${centre.operator.code.slice(13, 16)} 号`],
          ['会计师事务所', auditor],
          ['报告日期', chineseDate(signedOn)],
        ],
      },
      styled('title', '专项审计报告'),
      styled('strong', `${name}：`),
      para(
        '我们接受委托，对贵单位 2023 年度至 2025 年度研发经费支出、收入、资金来源和关联方交易情况进行了专项审计。提供真实、合法、完整的会计资料是贵单位管理层的责任，我们的责任是在实施审计程序的基础上发表审计意见。',
      ),
      heading(2, '一、审计范围与程序'),
      para(
        '我们查阅了研发项目立项文件、研发支出辅助账、工时记录、技术服务合同、发票、银行回单和明细账，抽查了记账凭证，对主要委托方实施函证，并对资产实物进行了监盘。',
      ),
      heading(2, '二、审计意见'),
      para(
        '我们认为，除“四、需要说明的事项”所述外，后附专项数据明细表在所有重大方面公允反映了贵单位相关情况。',
      ),
      heading(2, '三、编制基础'),
      para('数据口径为贵单位独立法人主体，金额单位为万元；技术创新服务收入按到账不含增值税金额列示。'),
      heading(2, '四、需要说明的事项'),
      ...notes(centre).map((text, index) => para(`${index + 1}. ${text}`)),
      {
        kind: 'signature',
        lines: [
          `${auditor}（盖章）`,
          '中国注册会计师：样例甲',
          '中国注册会计师：样例乙',
          chineseDate(signedOn),
        ],
        seal: auditor,
      },
      pageBreak,
      heading(1, '附件一　研发经费与收支明细'),
      shownTable('附表一（1）　研发经费与成本费用', centre, ['D01', 'D02']),
      shownTable('附表一（2）　收入', centre, ['D03', 'D04', 'D05', 'D06']),
      shownTable('附表一（3）　资金来源', centre, ['D07', 'D08']),
      pageBreak,
      heading(1, '附件二　关联方清单'),
      table(
        '',
        columns('序号:0.7^', '名称:3.6', '统一社会信用代码:3', '关联关系:3.4'),
        centre.relatedParties.map((party, index) =>
          row(String(index + 1), party.name, party.code, party.relation),
        ),
      ),
    ],
  }
}

function notes(centre: SampleCentre): readonly string[] {
  if (centre.statement.length === 0) return ['本报告仅供运行评估使用，不得用于其他目的。']
  return [
    '2024 年度研发经费支出审定数为 986.40 万元（9 864 000.00 元），贵单位填报表中该年度按元填列。',
    '部分技术开发合同按合同金额确认收入，截至审计日尚有尾款未到账，详见银行回单。',
    '贵单位与内蒙古样例煤化装备有限公司存在关联关系；2024 年 12 月收到该公司款项后三日内向牵头单位支付往来款 445 万元，未取得合同和发票。',
    '设备原值中 3 台（套）为融资租入，出租方保留所有权。',
    '本报告仅供运行评估使用，不得用于其他目的。',
  ]
}

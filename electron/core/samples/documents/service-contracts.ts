import { chineseDate, transferModes } from '../labels.ts'
import { inWords, withTax, yuan } from '../money.ts'
import { type Organisation, type SampleCentre, type SampleYear, sampleYears } from '../sample-centre.ts'
import { bankedIn, partyOf } from '../served.ts'
import { columns, heading, pageBreak, para, row, styled, table } from './blocks.ts'
import type { BankAccount, Block, SampleDocument } from './sample-document.ts'

function book(centre: SampleCentre, title: string, blocks: readonly Block[]): SampleDocument {
  return { title, owner: centre.name, author: centre.operator.name, date: '2026-02-20', blocks }
}

/** 技术服务合同汇编: the decisive page of each contract of L7, a page each. */
export function contractBook(centre: SampleCentre): SampleDocument {
  const pages = centre.contracts.flatMap((contract, index): readonly Block[] => {
    const party = partyOf(centre, contract.party)
    return [
      ...(index === 0 ? [] : [pageBreak]),
      styled('title', '技术服务合同（关键页）'),
      {
        kind: 'form',
        key: `L7/${index + 1}`,
        rows: [
          ['合同编号', contract.number, '签订日期', contract.signed],
          ['项目名称', contract.subject],
          ['委托方（甲方）', party.name],
          ['统一社会信用代码', party.code],
          ['受托方（乙方）', centre.operator.name],
          ['合同金额', `${yuan(contract.sum)} 元（不含税）`, '认定登记号', contract.registration ?? '未登记'],
        ],
      },
      para(`第一条　甲方委托乙方就“${contract.subject}”提供技术服务，乙方接受委托并按本合同约定完成工作。`),
      para(
        '第二条　服务内容包括现场调研与数据采集、试验或分析、技术报告编制以及必要的人员培训；服务成果以技术报告和验收单为准。',
      ),
      para(
        contract.banked === undefined
          ? '第三条　技术服务报酬按服务进度分期支付，甲方收到发票后 30 日内付款。'
          : '第三条　合同签订后支付合同金额的 30%，其余 70% 待中试装置验收合格后支付。',
      ),
      para('第四条　双方对服务中知悉的技术秘密和商业信息负有保密义务；服务产生的新成果归属由双方另行约定。'),
      para('第五条　本合同自双方签字盖章之日起生效，一式四份，双方各执两份。'),
      {
        kind: 'signature',
        lines: [
          `甲方：${party.name}（章）`,
          `乙方：${centre.operator.name}（章）`,
          chineseDate(contract.signed),
        ],
        seal: party.name,
      },
    ]
  })
  return book(centre, '技术服务合同汇编', pages)
}

/** The bank's receipts of a year, three a page, with tax as the bank sees it. */
export function receiptBook(centre: SampleCentre, year: SampleYear): SampleDocument {
  const payee = account(centre.operator)
  const receipts = bankedIn(centre, year).map(({ contract, amount }, index): Block => {
    const gross = withTax(amount)
    const paidOn = contract.signed.startsWith(year)
      ? afterDays(contract.signed, 21, year)
      : `${year}-0${(index % 9) + 1}-15`
    return {
      kind: 'receipt',
      key: `R/${contract.number}/${year}`,
      number: `YL${paidOn.replaceAll('-', '')}${String(index + 1).padStart(4, '0')}`,
      date: paidOn,
      payer: account(partyOf(centre, contract.party)),
      payee,
      amount: yuan(gross),
      words: inWords(gross),
      purpose: `技术服务费（${contract.number}，含税 6%）`,
    }
  })
  return book(centre, `银行回单汇总（${year} 年）`, receipts)
}

/** So many days later, but not after the year's end. */
function afterDays(day: string, days: number, year: SampleYear): string {
  const later = new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
  return later.startsWith(year) ? later : `${year}-12-30`
}

/** An account number that no bank gives out, from the organisation's invented code. */
function account({ name, code }: Organisation): BankAccount {
  return { name, account: `0000 ${code.slice(8, 12)} ${code.slice(12, 16)} 0001`, bank: '样例银行营业部' }
}

/** 成果转化合同 and the registration of technology contracts. */
export function transferBook(centre: SampleCentre): SampleDocument {
  const pages = centre.transfers.flatMap((transfer, index): readonly Block[] => {
    const party = partyOf(centre, transfer.party)
    return [
      ...(index === 0 ? [] : [pageBreak]),
      styled('title', `技术${transferModes[transfer.mode]}合同（关键页）`),
      {
        kind: 'form',
        key: `L8/${index + 1}`,
        rows: [
          ['成果名称', transfer.name],
          ['转化方式', transferModes[transfer.mode], '签订日期', transfer.date],
          ['受让方', party.name],
          ['统一社会信用代码', party.code],
          ['合同金额', `${yuan(transfer.sum)} 元`],
          ...sampleYears.map((year): readonly string[] => [
            `${year} 年到账`,
            `${yuan(transfer.received[year])} 元`,
          ]),
        ],
      },
      para('转化收益按中心成果转化收益分配办法执行，到账凭证附后（样例从略）。'),
      {
        kind: 'signature',
        lines: [
          `转让方：${centre.operator.name}（章）`,
          `受让方：${party.name}（章）`,
          chineseDate(transfer.date),
        ],
        seal: centre.operator.name,
      },
    ]
  })
  const registered = centre.contracts.filter(({ registration }) => registration !== undefined)
  return book(centre, '成果转化合同与技术合同认定登记', [
    ...pages,
    pageBreak,
    heading(1, '技术合同认定登记清单'),
    table(
      '',
      columns('序号:0.7^', '合同编号:1.8^', '项目名称:3.6', '登记号:2.4', '合同额（万元）:1.3>'),
      registered.map((contract, index) =>
        row(String(index + 1), contract.number, contract.subject, contract.registration ?? '', contract.sum),
      ),
    ),
  ])
}

/** Lines of the bank statement; a document only where the centre has such lines. */
export function bankStatement(centre: SampleCentre): SampleDocument {
  return book(centre, '银行对账单（节选）', [
    styled('title', '样例银行　对账单（节选）'),
    { kind: 'form', rows: [['户　名', centre.operator.name, '币　种', '人民币（万元）']] },
    table(
      '',
      columns('日期:1.4^', '对方户名:3.4', '收入:1.1>', '支出:1.1>', '摘要:3'),
      centre.statement.map((line) => row(line.date, line.party, line.income, line.spending, line.note)),
    ),
  ])
}

import { type Scheme, schemeSchema } from '#shared/domain/scheme.ts'

const both = (zh: string, en: string) => ({ zh, en })

/** A scheme with a column of each kind, small enough to read in a test. */
export function smallScheme(): Scheme {
  return schemeSchema.parse({
    format: 'paneldesk-scheme/1',
    id: 'small-test-scheme',
    version: '1',
    name: both('测试用指标体系', 'Scheme for tests'),
    status: 'reference',
    basis: both('测试', 'Test'),
    kind: 'operation-evaluation',
    years: 3,
    scalars: [
      {
        code: 'D01',
        name: both('研发经费支出', 'R&D expenditure'),
        unit: 'wan-yuan',
        period: 'year',
        decimals: 4,
        definition: both('当年支出', 'Spending of the year'),
        evidence: [both('专项审计报告', 'Audit report')],
      },
      {
        code: 'D09',
        name: both('职工总数', 'Staff'),
        unit: 'person',
        period: 'year-end',
        decimals: 0,
        definition: both('年末人数', 'At year-end'),
        evidence: [],
      },
    ],
    lists: [
      {
        code: 'L3',
        name: both('知识产权', 'Intellectual property'),
        definition: both('评价期内授权', 'Granted in the period'),
        evidence: [both('证书', 'Certificate')],
        columns: [
          {
            id: 'kind',
            name: both('类型', 'Kind'),
            type: 'choice',
            required: true,
            options: [
              { code: 'invention', name: both('发明专利', 'Invention') },
              { code: 'utility', name: both('实用新型（专利）', 'Utility model') },
            ],
          },
          { id: 'name', name: both('名称', 'Name'), type: 'text', required: true },
          {
            id: 'number',
            name: both('专利号', 'Number'),
            type: 'text',
            required: true,
            identifier: 'patent',
          },
          { id: 'filed', name: both('申请日', 'Filed'), type: 'date', required: false, inPeriod: false },
          { id: 'granted', name: both('授权日', 'Granted'), type: 'date', required: true, inPeriod: true },
          {
            id: 'share',
            name: both('份额', 'Share'),
            type: 'number',
            unit: 'percent',
            decimals: 2,
            required: false,
          },
        ],
      },
      {
        code: 'L7',
        name: both('服务合同', 'Contracts'),
        definition: both('每份合同一行', 'A row a contract'),
        evidence: [],
        largestBy: 'received',
        columns: [
          {
            id: 'number',
            name: both('合同编号', 'Number'),
            type: 'text',
            required: true,
            identifier: 'plain',
          },
          { id: 'party', name: both('对方信用代码', 'Party'), type: 'credit-code', required: true },
          { id: 'related', name: both('是否关联方', 'Related party'), type: 'yes-no', required: true },
          {
            id: 'amount',
            name: both('合同金额', 'Sum'),
            type: 'number',
            unit: 'wan-yuan',
            decimals: 4,
            required: false,
          },
          {
            id: 'received',
            name: both('到账金额', 'Received'),
            type: 'yearly-number',
            unit: 'wan-yuan',
            decimals: 4,
            required: false,
          },
        ],
      },
      {
        code: 'L13',
        name: both('服务企业名单', 'Firms served'),
        definition: both('一企业一年一行', 'A row a firm and year'),
        evidence: [],
        columns: [
          { id: 'firm', name: both('信用代码', 'Code'), type: 'credit-code', required: true },
          { id: 'year', name: both('年度', 'Year'), type: 'year', required: true },
        ],
      },
    ],
    facts: [
      {
        code: 'F01',
        name: both('为独立法人', 'Legal person'),
        kind: 'check',
        definition: both('有证书', 'Has a certificate'),
        evidence: [both('法人证书', 'Certificate')],
      },
      {
        code: 'F06',
        name: both('年度报告有迟交', 'A report was late'),
        kind: 'record',
        definition: both('以登记为准', 'By the register'),
        evidence: [],
      },
    ],
    dimensions: [
      {
        code: 'A',
        name: both('创新能力', 'Innovation'),
        weight: '100',
        indicators: [
          {
            kind: 'quantitative',
            code: 'A02',
            name: both('年均研发经费', 'R&D a year'),
            weight: '100',
            definition: both('均值', 'Mean'),
            unit: 'wan-yuan',
            value: { kind: 'mean', input: 'D01' },
            function: { kind: 'proportional', full: '1000' },
            whenMissing: both('按 0 计', 'Counts as 0'),
          },
        ],
      },
    ],
    crossChecks: [],
    grades: [
      { grade: 'excellent', from: '85' },
      { grade: 'fail', from: '0' },
    ],
    gradeFrom: 'exact',
    caps: [],
    vetoes: [],
    adjustments: [],
    panelRule: { method: 'mean', trimFrom: 5 },
    consensusRule: { levelsApart: 2, subtotalPercent: '20', notApplicablePercent: '10' },
    quota: null,
  })
}

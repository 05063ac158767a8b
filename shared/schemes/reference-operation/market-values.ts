import { both } from '../words.ts'
import { oneOf, type QuantitativeData, zeroWhenMissing } from './indicator-data.ts'

const liveFirm = [
  { column: 'founded', test: 'years-before-period-end', years: 1 },
  { column: 'insured', test: 'at-least', value: '3' },
] as const

/** 市场化创新服务能力: B01–B11, from figures, lists and facts. Domain rules, section 2. */
export const marketServiceValues: readonly QuantitativeData[] = [
  {
    code: 'B01',
    kind: 'quantitative',
    name: both('年均技术创新服务收入', 'Mean yearly income from innovation services'),
    weight: '6',
    unit: 'wan-yuan',
    definition: both(
      '三年到账的技术创新服务收入（不含税）之和除以 3。',
      'Income from innovation services received in three years, without tax, divided by 3.',
    ),
    value: { kind: 'mean', input: 'D04' },
    function: { kind: 'base-full', base: '200', full: '1000', shareAtBase: '0.6', below: 'prop' },
    whenMissing: both('只有合同而无到账凭证的计 0', 'A contract without proof of payment counts 0'),
  },
  {
    code: 'B02',
    kind: 'quantitative',
    name: both('服务收入占总收入比重', 'Service income as a share of income'),
    weight: '5',
    unit: 'percent',
    definition: both(
      '三年服务收入之和除以三年总收入之和。',
      'Service income over income, sums of three years.',
    ),
    value: {
      kind: 'ratio',
      numerator: { kind: 'sum', input: 'D04' },
      denominator: { kind: 'sum', input: 'D03' },
    },
    function: { kind: 'base-full', base: '30', full: '60', shareAtBase: '0.6', below: 'zero' },
    whenMissing: both('总收入为 0 计 0', 'No income: 0'),
  },
  {
    code: 'B03',
    kind: 'quantitative',
    name: both('非关联方服务收入占比', 'Service income from unrelated parties'),
    weight: '4',
    unit: 'percent',
    definition: both(
      '三年服务收入中非关联方所占比例。',
      'Share of unrelated parties in the service income of three years.',
    ),
    value: {
      kind: 'ratio',
      numerator: {
        kind: 'difference',
        minuend: { kind: 'sum', input: 'D04' },
        subtrahend: { kind: 'sum', input: 'D05' },
      },
      denominator: { kind: 'sum', input: 'D04' },
    },
    function: { kind: 'base-full', base: '30', full: '70', shareAtBase: '0.6', below: 'prop' },
    whenMissing: both(
      '没有关联方清单的全部按关联方计',
      'Without a list of related parties all count as related',
    ),
  },
  {
    code: 'B04',
    kind: 'quantitative',
    name: both('年均服务企业数', 'Firms served a year'),
    weight: '3',
    unit: 'firm',
    definition: both(
      '每年不同信用代码的企业数，三年之和除以 3。',
      'Distinct credit codes a year, summed and divided by 3.',
    ),
    value: { kind: 'distinct-count', list: 'L13', column: 'creditCode', where: [], eachYearMean: 'year' },
    function: { kind: 'base-full', base: '10', full: '50', shareAtBase: '0.6', below: 'prop' },
    whenMissing: zeroWhenMissing,
  },
  {
    code: 'B05',
    kind: 'quantitative',
    name: both('服务科技型中小企业占比', 'Share of technology SMEs served'),
    weight: '2',
    unit: 'percent',
    definition: both(
      '科技型中小企业数除以服务企业数：不足 20% 得 0 分，20% 起 1 分，40% 起 1.5 分，60% 起 2 分。',
      'Technology SMEs over firms served: under 20 % 0, from 20 % 1, from 40 % 1.5, from 60 % 2 points.',
    ),
    value: {
      kind: 'ratio',
      numerator: {
        kind: 'distinct-count',
        list: 'L13',
        column: 'creditCode',
        where: [{ column: 'sme', test: 'yes' }],
      },
      denominator: { kind: 'distinct-count', list: 'L13', column: 'creditCode', where: [] },
    },
    function: {
      kind: 'steps',
      steps: [
        { from: '20', points: '1' },
        { from: '40', points: '1.5' },
        { from: '60', points: '2' },
      ],
    },
    whenMissing: both('没有服务企业计 0', 'No firm served: 0'),
  },
  {
    code: 'B06',
    kind: 'quantitative',
    name: both('成果转化与技术合同', 'Transfer of results and technology contracts'),
    weight: '4',
    unit: 'point',
    definition: both(
      '转让、许可、作价入股各 0.5；认定登记且不低于 5 万元的技术合同各 0.1；未登记的各 0.05（合计不超过 0.5）。',
      'Assignment, licence, equity 0.5; registered contracts of 50,000 yuan and more 0.1; unregistered 0.05 (at most 0.5 together).',
    ),
    value: {
      kind: 'item-points',
      rules: [
        {
          list: 'L8',
          mode: 'first',
          points: [{ when: [oneOf('mode', 'assignment', 'licence', 'equity')], points: '0.5' }],
          factors: [],
        },
        {
          list: 'L7',
          mode: 'first',
          points: [
            {
              when: [
                { column: 'registration', test: 'filled' },
                { column: 'amount', test: 'at-least', value: '5' },
              ],
              points: '0.1',
            },
            { when: [{ column: 'registration', test: 'empty' }], points: '0.05', group: 'unregistered' },
          ],
          factors: [],
        },
      ],
      subCaps: [{ group: 'unregistered', cap: '0.5' }],
    },
    function: { kind: 'items' },
    whenMissing: zeroWhenMissing,
  },
  {
    code: 'B07',
    kind: 'quantitative',
    name: both('成果转化到账收入', 'Income received from transfer of results'),
    weight: '3',
    unit: 'wan-yuan',
    definition: both(
      '三年成果转化到账收入之和，1000 万元得满分。',
      'Income received from transfer in three years; full at 10 million yuan.',
    ),
    value: { kind: 'sum', input: 'D06' },
    function: { kind: 'proportional', full: '1000' },
    whenMissing: zeroWhenMissing,
  },
  {
    code: 'B08',
    kind: 'quantitative',
    name: both('孵化衍生企业', 'Spin-off firms'),
    weight: '3',
    unit: 'point',
    definition: both(
      '存续满一年、参保不少于 3 人的企业 0.5；入库科技型中小企业加 0.3，高新技术企业加 0.5。',
      'A live firm (a year or more, 3 or more insured) 0.5; + 0.3 for a registered technology SME, + 0.5 for a high-tech enterprise.',
    ),
    value: {
      kind: 'item-points',
      rules: [
        {
          list: 'L9',
          distinctBy: 'creditCode',
          mode: 'every',
          points: [
            { when: [...liveFirm], points: '0.5' },
            { when: [...liveFirm, { column: 'sme', test: 'yes' }], points: '0.3' },
            { when: [...liveFirm, { column: 'highTech', test: 'yes' }], points: '0.5' },
          ],
          factors: [],
        },
      ],
      subCaps: [],
    },
    function: { kind: 'items' },
    whenMissing: zeroWhenMissing,
  },
  {
    code: 'B09',
    kind: 'quantitative',
    name: both('非财政资金占比', 'Share of non-fiscal funds'),
    weight: '3',
    unit: 'percent',
    definition: both(
      '三年资金来源中非财政资金所占比例。',
      'Share of non-fiscal funds in the sources of three years.',
    ),
    value: {
      kind: 'ratio',
      numerator: {
        kind: 'difference',
        minuend: { kind: 'sum', input: 'D07' },
        subtrahend: { kind: 'sum', input: 'D08' },
      },
      denominator: { kind: 'sum', input: 'D07' },
    },
    function: { kind: 'base-full', base: '40', full: '70', shareAtBase: '0.6', below: 'prop' },
    whenMissing: zeroWhenMissing,
  },
  {
    code: 'B10',
    kind: 'quantitative',
    name: both('大型仪器对外服务率', 'Large instruments served to others'),
    weight: '2',
    unit: 'percent',
    definition: both(
      '末年 50 万元以上仪器对外服务机时除以有效机时。',
      'Hours served to others over effective hours of instruments of 500,000 yuan and more, last year.',
    ),
    value: {
      kind: 'ratio',
      numerator: { kind: 'last-year', input: 'D13' },
      denominator: { kind: 'last-year', input: 'D12' },
    },
    function: { kind: 'base-full', base: '10', full: '30', shareAtBase: '0.6', below: 'prop' },
    whenMissing: both('没有 50 万元以上仪器的不适用', 'Without such instruments: not applicable'),
    notApplicable: both('没有 50 万元以上仪器', 'No instrument of 500,000 yuan and more'),
  },
  {
    code: 'B11',
    kind: 'quantitative',
    name: both('规范运行核验', 'Checks of regular operation'),
    weight: '3',
    unit: 'point',
    definition: both('五项事实，每项符合得 0.6 分。', 'Five facts, 0.6 points each.'),
    value: { kind: 'facts', facts: ['F01', 'F02', 'F03', 'F04', 'F05'] },
    function: { kind: 'checks', pointsEach: '0.6' },
    whenMissing: both('没有证明的视为不符合', 'Without proof: no'),
  },
]

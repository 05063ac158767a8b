import { both } from '../words.ts'
import { oneOf, type QuantitativeData, zeroWhenMissing } from './indicator-data.ts'

/** 创新能力: A01–A11, from figures, lists and facts. Domain rules, section 2. */
export const innovationCapabilityValues: readonly QuantitativeData[] = [
  {
    code: 'A01',
    kind: 'quantitative',
    name: both('建设任务完成率', 'Completion of the construction tasks'),
    weight: '4',
    unit: 'percent',
    definition: both(
      '量化目标完成比例的平均值，单项以 100% 为限。',
      'Mean of done over target, each at most 100 %.',
    ),
    value: { kind: 'mean-completion', list: 'L12', target: 'target', done: 'done' },
    function: { kind: 'base-full', base: '60', full: '100', shareAtBase: '0.6', below: 'prop' },
    whenMissing: both(
      '建设方案没有量化目标的，不适用并说明',
      'Without quantified targets: not applicable, with a note',
    ),
    notApplicable: both('建设方案没有量化目标', 'The plan has no quantified target'),
  },
  {
    code: 'A02',
    kind: 'quantitative',
    name: both('年均研发经费支出', 'Mean yearly R&D expenditure'),
    weight: '4',
    unit: 'wan-yuan',
    definition: both('三年研发经费支出之和除以 3。', 'R&D expenditure of the three years, divided by 3.'),
    value: { kind: 'mean', input: 'D01' },
    function: { kind: 'base-full', base: '300', full: '1500', shareAtBase: '0.6', below: 'prop' },
    whenMissing: both('无审计的核定为 0', 'Without an audit verified as 0'),
  },
  {
    code: 'A03',
    kind: 'quantitative',
    name: both('研发经费占成本费用比重', 'R&D share of costs and expenses'),
    weight: '3',
    unit: 'percent',
    definition: both(
      '三年研发经费支出之和除以三年成本费用总额之和。',
      'R&D expenditure over costs and expenses, sums of three years.',
    ),
    value: {
      kind: 'ratio',
      numerator: { kind: 'sum', input: 'D01' },
      denominator: { kind: 'sum', input: 'D02' },
    },
    function: { kind: 'base-full', base: '10', full: '30', shareAtBase: '0', below: 'zero' },
    whenMissing: both('成本费用为 0 计 0', 'No costs: 0'),
  },
  {
    code: 'A04',
    kind: 'quantitative',
    name: both('研发人员占比', 'Share of R&D personnel'),
    weight: '3',
    unit: 'percent',
    definition: both('时点研发人员除以职工总数。', 'R&D personnel over staff at year-end.'),
    value: {
      kind: 'ratio',
      numerator: { kind: 'last-year', input: 'D10' },
      denominator: { kind: 'last-year', input: 'D09' },
    },
    function: { kind: 'base-full', base: '10', full: '50', shareAtBase: '0', below: 'zero' },
    whenMissing: zeroWhenMissing,
  },
  {
    code: 'A05',
    kind: 'quantitative',
    name: both('高层次人才', 'High-level talent'),
    weight: '3',
    unit: 'point',
    definition: both(
      '院士、国家级 1.0，自治区级 0.5，正高或博士 0.2，一人按最高称号；柔性引进按 0.5 折算，合计不超过 1.0。',
      'Academician or national 1.0, regional 0.5, senior or doctorate 0.2, the highest a person; flexible recruitment × 0.5, at most 1.0 together.',
    ),
    value: {
      kind: 'item-points',
      rules: [
        {
          list: 'L1',
          distinctBy: 'name',
          mode: 'first',
          points: [
            { when: [oneOf('title', 'national')], points: '1' },
            { when: [oneOf('title', 'regional')], points: '0.5' },
            { when: [oneOf('title', 'doctor')], points: '0.2' },
          ],
          factors: [{ when: [{ column: 'flexible', test: 'yes' }], factor: '0.5', group: 'flexible' }],
        },
      ],
      subCaps: [{ group: 'flexible', cap: '1' }],
    },
    function: { kind: 'items' },
    whenMissing: zeroWhenMissing,
  },
  {
    code: 'A06',
    kind: 'quantitative',
    name: both('科研仪器设备原值', 'Original value of research equipment'),
    weight: '3',
    unit: 'wan-yuan',
    definition: both('时点在用科研仪器设备原值。', 'Original value of equipment in use at year-end.'),
    value: { kind: 'last-year', input: 'D11' },
    function: { kind: 'base-full', base: '500', full: '2000', shareAtBase: '0.6', below: 'prop' },
    whenMissing: zeroWhenMissing,
  },
  {
    code: 'A07',
    kind: 'quantitative',
    name: both('承担科技计划项目', 'Science and technology projects'),
    weight: '4',
    unit: 'point',
    definition: both(
      '国家级牵头 1.0，国家级课题 0.5，自治区重大（重点）牵头 0.6，其他省级 0.3，盟市级 0.1（合计不超过 0.4）。',
      'National lead 1.0, national topic 0.5, regional major or key lead 0.6, other provincial 0.3, league or city 0.1 (at most 0.4 together).',
    ),
    value: {
      kind: 'item-points',
      rules: [
        {
          list: 'L2',
          mode: 'first',
          points: [
            { when: [oneOf('level', 'national-lead')], points: '1' },
            { when: [oneOf('level', 'national-topic')], points: '0.5' },
            { when: [oneOf('level', 'regional-major-lead')], points: '0.6' },
            { when: [oneOf('level', 'provincial')], points: '0.3' },
            { when: [oneOf('level', 'city')], points: '0.1', group: 'city' },
          ],
          factors: [],
        },
      ],
      subCaps: [{ group: 'city', cap: '0.4' }],
    },
    function: { kind: 'items' },
    whenMissing: zeroWhenMissing,
  },
  {
    code: 'A08',
    kind: 'quantitative',
    name: both('知识产权', 'Intellectual property'),
    weight: '4',
    unit: 'point',
    definition: both(
      '发明、国外授权、新药证书、审定品种、植物新品种权各 0.4；实用新型、软件著作权、布图设计各 0.1（合计不超过 0.8）；外观设计不计。',
      'Invention, foreign patent, new drug, approved variety, plant variety right 0.4; utility model, software, layout 0.1 (at most 0.8 together); design 0.',
    ),
    value: {
      kind: 'item-points',
      rules: [
        {
          list: 'L3',
          mode: 'first',
          points: [
            {
              when: [oneOf('kind', 'invention', 'foreign', 'new-drug', 'approved-variety', 'plant-variety')],
              points: '0.4',
            },
            { when: [oneOf('kind', 'utility', 'software', 'layout')], points: '0.1', group: 'minor' },
            { when: [oneOf('kind', 'design')], points: '0' },
          ],
          factors: [],
        },
      ],
      subCaps: [{ group: 'minor', cap: '0.8' }],
    },
    function: { kind: 'items' },
    whenMissing: zeroWhenMissing,
  },
  {
    code: 'A09',
    kind: 'quantitative',
    name: both('标准制修订', 'Standards'),
    weight: '3',
    unit: 'point',
    definition: both(
      '国际 1.5；国家标准主持 1.0、参与 0.5；行业 0.6/0.3；地方 0.3/0.15；团体 0.2/0.1（合计不超过 0.4）；企业标准不计。',
      'International 1.5; national lead 1.0, part 0.5; industry 0.6/0.3; local 0.3/0.15; group 0.2/0.1 (at most 0.4 together); enterprise 0.',
    ),
    value: {
      kind: 'item-points',
      rules: [
        {
          list: 'L4',
          mode: 'first',
          points: [
            { when: [oneOf('level', 'international')], points: '1.5' },
            { when: [oneOf('level', 'national'), oneOf('role', 'lead')], points: '1' },
            { when: [oneOf('level', 'national'), oneOf('role', 'part')], points: '0.5' },
            { when: [oneOf('level', 'industry'), oneOf('role', 'lead')], points: '0.6' },
            { when: [oneOf('level', 'industry'), oneOf('role', 'part')], points: '0.3' },
            { when: [oneOf('level', 'local'), oneOf('role', 'lead')], points: '0.3' },
            { when: [oneOf('level', 'local'), oneOf('role', 'part')], points: '0.15' },
            { when: [oneOf('level', 'group'), oneOf('role', 'lead')], points: '0.2', group: 'group' },
            { when: [oneOf('level', 'group'), oneOf('role', 'part')], points: '0.1', group: 'group' },
            { when: [oneOf('level', 'enterprise')], points: '0' },
          ],
          factors: [],
        },
      ],
      subCaps: [{ group: 'group', cap: '0.4' }],
    },
    function: { kind: 'items' },
    whenMissing: zeroWhenMissing,
  },
  {
    code: 'A10',
    kind: 'quantitative',
    name: both('新产品、新工艺、首台套', 'New products, processes, first sets'),
    weight: '3',
    unit: 'point',
    definition: both(
      '国家首台（套）1.0，自治区级 0.6，鉴定合格并销售 0.3。',
      'National first set 1.0, regional 0.6, appraised and sold 0.3.',
    ),
    value: {
      kind: 'item-points',
      rules: [
        {
          list: 'L5',
          mode: 'first',
          points: [
            { when: [oneOf('level', 'national-first')], points: '1' },
            { when: [oneOf('level', 'regional-first')], points: '0.6' },
            { when: [oneOf('level', 'appraised')], points: '0.3' },
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
    code: 'A11',
    kind: 'quantitative',
    name: both('科技奖励', 'Awards'),
    weight: '2',
    unit: 'point',
    definition: both(
      '国家奖 2.0；自治区级一、二、三等 1.2、0.8、0.4；社会力量设奖 0.2（合计不超过 0.4）；第 1、2、3 及以后完成单位按 1.0、0.6、0.3 折算。',
      'National 2.0; regional first, second, third 1.2, 0.8, 0.4; by a society 0.2 (at most 0.4 together); × 1.0, 0.6, 0.3 for the first, second, third and later unit.',
    ),
    value: {
      kind: 'item-points',
      rules: [
        {
          list: 'L6',
          mode: 'first',
          points: [
            { when: [oneOf('level', 'national')], points: '2' },
            { when: [oneOf('level', 'regional-first')], points: '1.2' },
            { when: [oneOf('level', 'regional-second')], points: '0.8' },
            { when: [oneOf('level', 'regional-third')], points: '0.4' },
            { when: [oneOf('level', 'society')], points: '0.2', group: 'society' },
          ],
          factors: [
            { when: [{ column: 'rank', test: 'at-least', value: '2' }], factor: '0.6' },
            { when: [{ column: 'rank', test: 'at-least', value: '3' }], factor: '0.5' },
          ],
        },
      ],
      subCaps: [{ group: 'society', cap: '0.4' }],
    },
    function: { kind: 'items' },
    whenMissing: zeroWhenMissing,
  },
]

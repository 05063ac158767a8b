import { describe, expect, it } from 'vitest'
import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'
import { pointsOf, type Row, type SheetParts } from '#test/support/sheet-maker.ts'

/** Domain rules, sections 2 and 5: each quantitative indicator at its base, in between, full and beyond. */
const scheme = referenceOperationScheme()

const each = (value: string) => [value, value, value]
const times = (count: number, row: Row | ((at: number) => Row)): Row[] =>
  Array.from({ length: count }, (_unused, at) => (typeof row === 'function' ? row(at) : row))
const figures = (values: Readonly<Record<string, string>>): SheetParts => ({
  figures: Object.fromEntries(Object.entries(values).map(([input, value]) => [input, each(value)])),
})
const rows = (list: string, ...all: readonly Row[]): SheetParts => ({ rows: { [list]: all } })
const target = (done: string) => rows('L12', { name: '目标', target: '100', done })
const service = (part: string, whole = '10000') => figures({ D03: whole, D04: part })
const person = (name: string, title: string, flexible = false): Row => ({ name, title, flexible })
const project = (level: string): Row => ({ number: level, level })
const right = (kind: string): Row => ({ kind })
const standard = (level: string, role: string): Row => ({ level, role })
const award = (level: string, rank: string): Row => ({ level, rank })
const contract = (amount: string, registration: string): Row => ({ amount, registration })
const firms = (count: number) => ['2023', '2024', '2025'].flatMap((year) => served(count, 0, year))
const served = (count: number, smes: number, year = '2025') =>
  times(count, (at) => ({ creditCode: `F${at}`, year, sme: at < smes }))
const spinOff = (founded: string, insured: string, sme: boolean, highTech: boolean): Row => ({
  creditCode: `${founded}${insured}${sme}${highTech}`,
  founded,
  insured,
  sme,
  highTech,
})
const facts = (...yes: readonly boolean[]): SheetParts => ({
  facts: Object.fromEntries(yes.map((answer, at) => [`F0${at + 1}`, answer])),
})

const table: readonly (readonly [code: string, what: string, parts: SheetParts, points: string])[] = [
  ['A01', '30 %', target('30'), '6/5'],
  ['A01', '60 %', target('60'), '12/5'],
  ['A01', '80 %', target('80'), '16/5'],
  ['A01', '100 %', target('100'), '4'],
  [
    'A01',
    'a target done thrice over beside one not begun: 50 %',
    rows('L12', { name: '一', target: '1', done: '3' }, { name: '二', target: '1', done: '0' }),
    '2',
  ],
  ['A02', '150', figures({ D01: '150' }), '6/5'],
  ['A02', '300', figures({ D01: '300' }), '12/5'],
  ['A02', '900', figures({ D01: '900' }), '16/5'],
  ['A02', '1500', figures({ D01: '1500' }), '4'],
  ['A02', '9999.9999', figures({ D01: '9999.9999' }), '4'],
  ['A02', 'one year of three: a third', { figures: { D01: ['900', null, null] } }, '12/5'],
  ['A03', '9.99 %', figures({ D01: '9.99', D02: '100' }), '0'],
  ['A03', '10 %', figures({ D01: '10', D02: '100' }), '0'],
  ['A03', '20 %', figures({ D01: '20', D02: '100' }), '3/2'],
  ['A03', '30 %', figures({ D01: '30', D02: '100' }), '3'],
  ['A03', 'no costs', figures({ D01: '30', D02: '0' }), '0'],
  ['A04', '10 %', figures({ D09: '100', D10: '10' }), '0'],
  ['A04', '30 %', figures({ D09: '100', D10: '30' }), '3/2'],
  ['A04', '50 %', figures({ D09: '100', D10: '50' }), '3'],
  [
    'A04',
    'the year-end of the last year alone',
    { figures: { D09: ['10', '10', '100'], D10: ['9', '9', '30'] } },
    '3/2',
  ],
  [
    'A05',
    'one of each',
    rows('L1', person('甲', 'national'), person('乙', 'regional'), person('丙', 'doctor')),
    '17/10',
  ],
  [
    'A05',
    'a person with two titles: the highest',
    rows('L1', person('张 三', 'doctor'), person('张三', 'national')),
    '1',
  ],
  ['A05', 'flexible: half', rows('L1', person('甲', 'national', true)), '1/2'],
  ['A05', 'flexible: at most 1.0', rows('L1', ...times(5, (at) => person(`客${at}`, 'national', true))), '1'],
  ['A05', 'at most the weight', rows('L1', ...times(9, (at) => person(`专${at}`, 'national'))), '3'],
  ['A06', '250', figures({ D11: '250' }), '9/10'],
  ['A06', '500', figures({ D11: '500' }), '9/5'],
  ['A06', '1250', figures({ D11: '1250' }), '12/5'],
  ['A06', '2000', figures({ D11: '2000' }), '3'],
  [
    'A07',
    'one of each',
    rows(
      'L2',
      ...['national-lead', 'national-topic', 'regional-major-lead', 'provincial', 'city'].map(project),
    ),
    '5/2',
  ],
  ['A07', 'five of a city: 0.4', rows('L2', ...times(5, project('city'))), '2/5'],
  ['A07', 'five national leads: 4', rows('L2', ...times(5, project('national-lead'))), '4'],
  [
    'A08',
    '6 inventions and 12 utility models',
    rows('L3', ...times(6, right('invention')), ...times(12, right('utility'))),
    '16/5',
  ],
  [
    'A08',
    '9 inventions and 12 utility models: 4.4 → 4',
    rows('L3', ...times(9, right('invention')), ...times(12, right('utility'))),
    '4',
  ],
  [
    'A08',
    'the rights that count as inventions',
    rows('L3', ...['foreign', 'new-drug', 'approved-variety', 'plant-variety'].map(right)),
    '8/5',
  ],
  [
    'A08',
    'software, layouts, and designs for nothing',
    rows('L3', ...['software', 'layout', 'design'].map(right)),
    '1/5',
  ],
  ['A09', 'international', rows('L4', standard('international', 'part')), '3/2'],
  [
    'A09',
    'national lead and part',
    rows('L4', standard('national', 'lead'), standard('national', 'part')),
    '3/2',
  ],
  [
    'A09',
    'industry and local, lead and part',
    rows(
      'L4',
      ...['industry', 'local'].flatMap((level) => [standard(level, 'lead'), standard(level, 'part')]),
    ),
    '27/20',
  ],
  [
    'A09',
    'four of groups: 0.4; enterprise: 0',
    rows(
      'L4',
      ...times(3, standard('group', 'lead')),
      standard('group', 'part'),
      standard('enterprise', 'lead'),
    ),
    '2/5',
  ],
  [
    'A10',
    'one of each',
    rows('L5', ...['national-first', 'regional-first', 'appraised'].map((level) => ({ level }))),
    '19/10',
  ],
  ['A11', 'a national award', rows('L6', award('national', '1')), '2'],
  ['A11', 'regional, first unit', rows('L6', award('regional-first', '1')), '6/5'],
  ['A11', 'regional, second unit: 0.6', rows('L6', award('regional-second', '2')), '12/25'],
  [
    'A11',
    'regional, third and fifth unit: 0.3',
    rows('L6', award('regional-third', '3'), award('regional-third', '5')),
    '6/25',
  ],
  ['A11', 'three of societies: 0.4', rows('L6', ...times(3, award('society', '1'))), '2/5'],
  ['B01', '100', service('100'), '9/5'],
  ['B01', '200', service('200'), '18/5'],
  ['B01', '600', service('600'), '24/5'],
  ['B01', '1000', service('1000'), '6'],
  ['B02', '29.99 %', service('29.99', '100'), '0'],
  ['B02', '30 %', service('30', '100'), '3'],
  ['B02', '45 %', service('45', '100'), '4'],
  ['B02', '60 %', service('60', '100'), '5'],
  ['B02', 'no income', service('0', '0'), '0'],
  ['B03', '15 %', figures({ D03: '100', D04: '100', D05: '85' }), '6/5'],
  ['B03', '30 %', figures({ D03: '100', D04: '100', D05: '70' }), '12/5'],
  ['B03', '50 %', figures({ D03: '100', D04: '100', D05: '50' }), '16/5'],
  ['B03', '70 %', figures({ D03: '100', D04: '100', D05: '30' }), '4'],
  ['B03', 'all related', figures({ D03: '100', D04: '100', D05: '100' }), '0'],
  ['B04', '5 a year', rows('L13', ...firms(5)), '9/10'],
  ['B04', '10 a year', rows('L13', ...firms(10)), '9/5'],
  ['B04', '30 a year', rows('L13', ...firms(30)), '12/5'],
  ['B04', '50 a year', rows('L13', ...firms(50)), '3'],
  ['B04', 'a firm twice in a year counts once', rows('L13', ...firms(10), ...firms(10)), '9/5'],
  ['B05', '19 %', rows('L13', ...served(100, 19)), '0'],
  ['B05', '20 %', rows('L13', ...served(5, 1)), '1'],
  ['B05', '39 %', rows('L13', ...served(100, 39)), '1'],
  ['B05', '40 %', rows('L13', ...served(5, 2)), '3/2'],
  ['B05', '60 %', rows('L13', ...served(5, 3)), '2'],
  ['B05', 'no firm', {}, '0'],
  [
    'B06',
    'two transfers, twelve registered contracts, twenty unregistered',
    {
      rows: {
        L8: [{ mode: 'assignment' }, { mode: 'equity' }],
        L7: [...times(12, contract('5', '2025-001')), ...times(20, contract('5', ''))],
      },
    },
    '27/10',
  ],
  ['B06', 'registered under 5: nothing', rows('L7', contract('4.9999', '2025-001')), '0'],
  ['B07', '500', { figures: { D06: ['100', '150', '250'] } }, '3/2'],
  ['B07', '1000', { figures: { D06: ['1000', '0', '0'] } }, '3'],
  ['B07', '2000', { figures: { D06: ['0', '0', '2000'] } }, '3'],
  ['B08', 'a firm of a year with three insured', rows('L9', spinOff('2024-12-31', '3', false, false)), '1/2'],
  ['B08', 'with everything', rows('L9', spinOff('2020-05-06', '30', true, true)), '13/10'],
  ['B08', 'younger than a year', rows('L9', spinOff('2025-01-01', '30', true, true)), '0'],
  ['B08', 'a shell', rows('L9', spinOff('2020-05-06', '2', true, true)), '0'],
  ['B09', '20 %', figures({ D07: '100', D08: '80' }), '9/10'],
  ['B09', '40 %', figures({ D07: '100', D08: '60' }), '9/5'],
  ['B09', '55 %', figures({ D07: '100', D08: '45' }), '12/5'],
  ['B09', '70 %', figures({ D07: '100', D08: '30' }), '3'],
  ['B10', '5 %', figures({ D12: '1000', D13: '50' }), '3/5'],
  ['B10', '10 %', figures({ D12: '1000', D13: '100' }), '6/5'],
  ['B10', '20 %', figures({ D12: '1000', D13: '200' }), '8/5'],
  ['B10', '30 %', figures({ D12: '1000', D13: '300' }), '2'],
  ['B11', 'three of five', facts(true, false, true, false, true), '9/5'],
  ['B11', 'all five', facts(true, true, true, true, true), '3'],
]

describe('an indicator scores exactly', () => {
  it.each(table)('%s: %s', (code, _what, parts, points) => {
    expect(pointsOf(scheme, code, parts)).toBe(points)
  })

  it.each([
    ['A', '5'],
    ['B', '17/4'],
    ['C', '7/2'],
    ['D', '5/2'],
    ['E', '1'],
  ])('A12 at level %s', (level, points) => {
    expect(pointsOf(scheme, 'A12', { levels: { A12: level } })).toBe(points)
  })

  it('every quantitative indicator stands in the table', () => {
    const quantitative = scheme.dimensions
      .flatMap(({ indicators }) => indicators)
      .filter(({ kind }) => kind === 'quantitative')
      .map(({ code }) => code)
    expect(new Set(table.map(([code]) => code))).toEqual(new Set(quantitative))
  })
})

import { describe, expect, it } from 'vitest'
import { type Change, changedScheme, schemeProblems } from '#test/support/changed-scheme.ts'

const a = 'dimensions.0.indicators'
const b = 'dimensions.1.indicators'
const text = { zh: '字', en: 'text' }

describe('the checker finds', () => {
  it.each<[string, readonly Change[], string]>([
    [
      'an indicator’s weight that breaks the sum',
      [[`${a}.0.weight`, '5']],
      'weights dimensions[0].indicators: 51 ≠ 50',
    ],
    [
      'dimensions that do not sum to 100',
      [
        [`${a}.0.weight`, '4.5'],
        ['dimensions.0.weight', '50.5'],
      ],
      'weights dimensions: 201/2 ≠ 100',
    ],
    [
      'a weight of nothing',
      [
        [`${a}.0.weight`, '0'],
        [`${a}.1.weight`, '8'],
      ],
      'weights dimensions[0].indicators[0].weight: 0',
    ],
    [
      'an unknown input',
      [[`${a}.1.value.input`, 'D99']],
      'unknown-input dimensions[0].indicators[1].value.input: D99',
    ],
    [
      'an unknown input deep in a ratio',
      [[`${b}.2.value.numerator.subtrahend.input`, 'D98']],
      'unknown-input dimensions[1].indicators[2].value.numerator.subtrahend.input: D98',
    ],
    [
      'an unknown list',
      [[`${b}.3.value.list`, 'L99']],
      'unknown-input dimensions[1].indicators[3].value.list: L99',
    ],
    [
      'an unknown column',
      [[`${b}.3.value.column`, 'code']],
      'unknown-column dimensions[1].indicators[3].value.column: L13.code',
    ],
    [
      'an unknown column in a condition',
      [[`${a}.7.value.rules.0.points.0.when.0.column`, 'sort']],
      'unknown-column dimensions[0].indicators[7].value.rules[0].points[0].when[0].column: L3.sort',
    ],
    [
      'an option that the column does not have',
      [[`${a}.7.value.rules.0.points.0.when.0.options`, ['invention', 'idea']]],
      'unknown-option dimensions[0].indicators[7].value.rules[0].points[0].when[0].options: idea',
    ],
    [
      'an unknown fact',
      [[`${b}.10.value.facts.1`, 'F99']],
      'unknown-fact dimensions[1].indicators[10].value.facts[1]: F99',
    ],
    [
      'a fact that is counted twice',
      [[`${b}.10.value.facts.1`, 'F01']],
      'duplicate dimensions[1].indicators[10].value.facts[1]: F01',
    ],
    [
      'a test that the column cannot be put to',
      [[`${b}.4.value.numerator.where.0.column`, 'name']],
      'column-type dimensions[1].indicators[4].value.numerator.where[0].column: L13.name: text ≠ yes-no',
    ],
    [
      'years counted by a column that holds none',
      [[`${b}.3.value.eachYearMean`, 'name']],
      'column-type dimensions[1].indicators[3].value.eachYearMean: L13.name: text ≠ year',
    ],
    [
      'a target that is no number',
      [[`${a}.0.value.target`, 'unit']],
      'column-type dimensions[0].indicators[0].value.target: L12.unit: text ≠ number',
    ],
    [
      'a unit that is not the value’s',
      [[`${a}.1.unit`, 'person']],
      'units dimensions[0].indicators[1].unit: person ≠ wan-yuan',
    ],
    [
      'persons over money',
      [[`${a}.3.value.numerator.input`, 'D01']],
      'units dimensions[0].indicators[3].value: wan-yuan ≠ person',
    ],
    [
      'money less persons',
      [[`${b}.8.value.numerator.subtrahend.input`, 'D09']],
      'units dimensions[1].indicators[8].value.numerator: wan-yuan ≠ person',
    ],
    [
      'a count under the name of money',
      [[`${b}.3.unit`, 'wan-yuan']],
      'units dimensions[1].indicators[3].unit: wan-yuan ≠ count',
    ],
    [
      'a base that reaches full',
      [[`${a}.1.function.base`, '1500']],
      'function dimensions[0].indicators[1].function.full: 1500 ≥ 1500',
    ],
    [
      'a base of nothing below which it falls in proportion',
      [[`${a}.1.function.base`, '0']],
      'function dimensions[0].indicators[1].function.base: 0',
    ],
    [
      'a share above the whole',
      [[`${a}.1.function.shareAtBase`, '1.1']],
      'function dimensions[0].indicators[1].function.shareAtBase: 1.1',
    ],
    [
      'a proportion of nothing',
      [[`${b}.6.function.full`, '0']],
      'function dimensions[1].indicators[6].function.full: 0',
    ],
    [
      'steps that do not rise',
      [[`${b}.4.function.steps.1.from`, '20']],
      'function dimensions[1].indicators[4].function.steps[1]: ≥ 20 → 1.5',
    ],
    [
      'steps whose points fall',
      [[`${b}.4.function.steps.2.points`, '0.5']],
      'function dimensions[1].indicators[4].function.steps[2]: ≥ 60 → 0.5',
    ],
    [
      'steps above the weight',
      [[`${b}.4.function.steps.2.points`, '2.5']],
      'function dimensions[1].indicators[4].function.steps[2]: ≥ 60 → 2.5',
    ],
    [
      'checks that do not come to the weight',
      [[`${b}.10.function.pointsEach`, '0.5']],
      'function dimensions[1].indicators[10].function.pointsEach: 5 × 0.5 ≠ 3',
    ],
    [
      'points of items from a value that is none',
      [[`${a}.1.function`, { kind: 'items' }]],
      'function dimensions[0].indicators[1].function.kind: items ≠ mean',
    ],
    [
      'points below zero',
      [[`${a}.7.value.rules.0.points.0.points`, '-1']],
      'function dimensions[0].indicators[7].value.rules[0].points[0].points: -1',
    ],
    [
      'a factor below zero',
      [[`${a}.4.value.rules.0.factors.0.factor`, '-0.5']],
      'function dimensions[0].indicators[4].value.rules[0].factors[0].factor: -0.5',
    ],
    [
      'a sub-cap of no points',
      [[`${a}.6.value.subCaps.0.group`, 'town']],
      'unknown-group dimensions[0].indicators[6].value.subCaps[0].group: town',
    ],
    [
      'levels out of order',
      [[`${a}.11.levels.1.value`, '1']],
      'levels dimensions[0].indicators[11].levels[1]: B 1 [0.8, 0.9)',
    ],
    [
      'bands that leave a gap',
      [[`${a}.11.levels.1.band.to`, '0.89']],
      'levels dimensions[0].indicators[11].levels[1]: B 0.85 [0.8, 0.89)',
    ],
    [
      'bands that overlap',
      [[`${a}.11.levels.2.band.to`, '0.81']],
      'levels dimensions[0].indicators[11].levels[2]: C 0.7 [0.6, 0.81)',
    ],
    [
      'a lowest band above nothing',
      [[`${a}.11.levels.4.band.from`, '0.1']],
      'levels dimensions[0].indicators[11].levels[4]: E 0.2 [0.1, 0.4)',
    ],
    [
      'a level twice',
      [[`${a}.11.levels.3.level`, 'C']],
      'levels dimensions[0].indicators[11].levels[3]: C 0.5 [0.4, 0.6)',
    ],
    [
      'a level without material that is not there',
      [
        [`${a}.11.levels.4`, undefined],
        [`${a}.11.levels.length`, 4],
        [`${a}.11.levels.3.band.from`, '0'],
      ],
      'levels dimensions[0].indicators[11].noMaterial.level: E',
    ],
    [
      'a missing anchor',
      [[`${a}.11.levels.2.anchor`, undefined]],
      'missing dimensions[0].indicators[11].levels[2].anchor: object',
    ],
    [
      'an empty anchor',
      [[`${a}.11.levels.2.anchor.en`, '']],
      'shape dimensions[0].indicators[11].levels[2].anchor.en: "" < 1',
    ],
    ['a grade that cannot be reached', [['grades.1.from', '86']], 'grades grades[1]: good ≥ 86'],
    ['a grade above the total', [['grades.0.from', '101']], 'grades grades[0]: excellent ≥ 101'],
    ['a lowest grade above nothing', [['grades.3.from', '1']], 'grades grades[3]: fail ≥ 1'],
    [
      'a worse grade for more points',
      [
        ['grades.1.grade', 'pass'],
        ['grades.2.grade', 'good'],
      ],
      'grades grades[2]: good ≥ 60',
    ],
    ['a cap on an unknown fact', [['caps.0.when.fact', 'F99']], 'unknown-fact caps[0].when.fact: F99'],
    [
      'a cap on an unknown indicator',
      [['caps.4.when.indicator', 'B99']],
      'unknown-indicator caps[4].when.indicator: B99',
    ],
    [
      'a cap on the value of a judged indicator',
      [['caps.4.when.indicator', 'A12']],
      'unknown-indicator caps[4].when.indicator: A12',
    ],
    [
      'failed checks of an indicator that has none',
      [['caps.2.when.indicator', 'B10']],
      'unknown-indicator caps[2].when.indicator: B10',
    ],
    ['more failed checks than there are', [['caps.2.when.atLeast', 6]], 'caps caps[2].when.atLeast: 6 > 5'],
    ['a cap over 100 per cent', [['caps.1.when.percent', '750']], 'caps caps[1].when.percent: 750'],
    [
      'a cap to a grade that the scheme does not have',
      [
        [
          'grades',
          [
            { grade: 'excellent', from: '85' },
            { grade: 'fail', from: '0' },
          ],
        ],
      ],
      'grades caps[0].limit: good',
    ],
    ['a cap by vetoes that are not there', [['vetoes', []]], 'caps caps[7].when: vetoes: 0'],
    [
      'a cross-check of an unknown input',
      [['crossChecks.0.check.larger', 'D77']],
      'unknown-input crossChecks[0].check: D77',
    ],
    [
      'a cross-check of unlike units',
      [['crossChecks.0.check.larger', 'D09']],
      'units crossChecks[0].check: wan-yuan ≠ person',
    ],
    [
      'a cross-check of an unknown column',
      [['crossChecks.8.check.column', 'paid']],
      'unknown-column crossChecks[8].check: L7.paid',
    ],
    [
      'a yearly sum of a column without years',
      [['crossChecks.8.check.column', 'amount']],
      'column-type crossChecks[8].check: L7.amount: number ≠ yearly-number',
    ],
    [
      'a sample by a column that is no number',
      [['lists.6.largestBy', 'party']],
      'column-type lists[6].largestBy: L7.party: text ≠ number | yearly-number',
    ],
    ['an input twice', [['scalars.1.code', 'D01']], 'duplicate scalars[1].code: D01'],
    ['an indicator twice', [[`${b}.0.code`, 'A01']], 'duplicate dimensions[1].indicators[0].code: A01'],
    ['a column twice', [['lists.6.columns.1.id', 'number']], 'duplicate lists[6].columns[1].id: number'],
    [
      'an option twice',
      [['lists.0.columns.1.options.1.code', 'national']],
      'duplicate lists[0].columns[1].options[1].code: national',
    ],
    ['a quota on a grade by an impossible share', [['quota.percent', '0']], 'quota quota.percent: 0'],
    ['a tie broken by what is not there', [['quota.ties.0', 'C']], 'quota quota.ties[0]: C'],
    [
      'a bonus of nothing',
      [['adjustments', [{ code: 'J1', kind: 'bonus', name: text, cap: '0' }]]],
      'adjustments adjustments[0].cap: 0',
    ],
  ])('%s', (_what, changes, problem) => {
    expect(schemeProblems(changedScheme(...changes))).toContain(problem)
  })

  it('a dimension all of whose indicators may fall away', () => {
    const every = Array.from({ length: 14 }, (_unused, at): Change => [`${b}.${at}.notApplicable`, text])
    expect(schemeProblems(changedScheme(...every))).toEqual(['not-applicable dimensions[1].indicators: B'])
  })
})

import type { Language } from '../domain/localized-text.ts'
import type { SchemeProblem, SchemeProblemCode } from './scheme-problem.ts'

const texts: Readonly<Record<Language, Readonly<Record<SchemeProblemCode, string>>>> = {
  zh: {
    shape: '内容不符合格式，请对照导出的指标体系文件修改',
    missing: '缺少此项，请补上',
    'unknown-key': '有不认识的项，请删除或更正名称',
    weights: '权重合计不符，请调整到恰好相等',
    grades: '等次的分数线无法逐级到达，请从高到低排列，最低为 0',
    'unknown-input': '引用了不存在的数据项，请改为已有的编码',
    'unknown-column': '引用了清单中不存在的列，请改为已有的列',
    'unknown-option': '引用了不存在的选项，请改为该列已有的选项',
    'unknown-fact': '引用了不存在的事实，请改为已有的编码',
    'unknown-indicator': '引用了不存在的定量指标，请改为已有的编码',
    'unknown-group': '分项上限所指的分组没有任何计分项使用，请更正分组名',
    'column-type': '列的类型与用法不符，请改用合适类型的列',
    levels: '等级应从高到低，区间首尾相接且分值在区间内',
    units: '单位不一致，请检查所用的数据项',
    function: '计分方法的参数不成立，请检查',
    duplicate: '重复的编码，请改为唯一',
    'not-applicable': '这一维度的全部指标都可“不适用”，分值将无处可分，请至少保留一个必评指标',
    caps: '限制条件永远不会成立或参数不对，请检查',
    adjustments: '加减分的上限应大于 0 且不超过 100，请检查',
    quota: '比例限制或并列规则不成立，请检查',
  },
  en: {
    shape: 'does not have the right shape: compare it with an exported file',
    missing: 'is missing: add it',
    'unknown-key': 'holds something unknown: remove it or correct its name',
    weights: 'weights do not sum up: make them exactly equal',
    grades: 'a grade cannot be reached: bounds go from the highest down to 0',
    'unknown-input': 'names an input that is not there: use an existing code',
    'unknown-column': 'names a column that the list does not have: use an existing one',
    'unknown-option': 'names an option that the column does not have: use an existing one',
    'unknown-fact': 'names a fact that is not there: use an existing code',
    'unknown-indicator': 'names a quantitative indicator that is not there: use an existing code',
    'unknown-group': 'a sub-cap names a group that no points belong to: correct the name',
    'column-type': 'a column does not hold what the rule reads: use one of the right type',
    levels: 'levels go from the best to the worst, bands meet, and each value lies in its band',
    units: 'units do not fit: check the inputs it uses',
    function: 'parameters of the function cannot hold: check them',
    duplicate: 'a code stands twice: make it unique',
    'not-applicable':
      'every indicator of the dimension may be not applicable, so that its weight has nowhere to go: keep one',
    caps: 'the condition of a cap can never hold, or its numbers are wrong: check it',
    adjustments: 'the cap of a bonus or deduction is above 0 and at most 100: check it',
    quota: 'the quota or its rule for ties cannot hold: check it',
  },
}

/** A problem in one sentence: where, what, what to do. */
export function schemeProblemText({ code, place, detail }: SchemeProblem, language: Language): string {
  return language === 'zh'
    ? `${place}：${texts.zh[code]}（${detail}）`
    : `${place}: ${texts.en[code]} (${detail})`
}

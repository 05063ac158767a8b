import type { Language } from '../domain/localized-text.ts'
import type { SchemeProblem, SchemeProblemCode } from './scheme-problem.ts'

const texts: Readonly<Record<Language, Readonly<Record<SchemeProblemCode, string>>>> = {
  zh: {
    shape: '格式不符，请对照导出的指标体系文件修改',
    weights: '权重合计不符，请调整到恰好相等',
    grades: '等次的分数线无法逐级到达，请从高到低排列，最低为 0',
    'unknown-input': '引用了不存在的数据项，请改为已有的编码',
    'unknown-column': '引用了清单中不存在的列，请改为已有的列',
    'unknown-option': '引用了不存在的选项，请改为该列已有的选项',
    'unknown-fact': '引用了不存在的事实，请改为已有的编码',
    'unknown-indicator': '引用了不存在的定量指标，请改为已有的编码',
    levels: '等级应从高到低，区间首尾相接且分值在区间内',
    units: '单位不一致，请检查所用的数据项',
    function: '计分方法的参数不成立，请检查',
    duplicate: '重复的编码，请改为唯一',
  },
  en: {
    shape: 'does not have the right shape: compare it with an exported file',
    weights: 'weights do not sum up: make them exactly equal',
    grades: 'a grade cannot be reached: bounds go from the highest down to 0',
    'unknown-input': 'names an input that is not there: use an existing code',
    'unknown-column': 'names a column that the list does not have: use an existing one',
    'unknown-option': 'names an option that the column does not have: use an existing one',
    'unknown-fact': 'names a fact that is not there: use an existing code',
    'unknown-indicator': 'names a quantitative indicator that is not there: use an existing code',
    levels: 'levels go from the best to the worst, bands meet, and each value lies in its band',
    units: 'units do not fit: check the inputs it uses',
    function: 'parameters of the function cannot hold: check them',
    duplicate: 'a code stands twice: make it unique',
  },
}

/** A problem in one sentence: where, what, what to do. */
export function schemeProblemText({ code, place, detail }: SchemeProblem, language: Language): string {
  return language === 'zh'
    ? `${place}：${texts.zh[code]}（${detail}）`
    : `${place}: ${texts.en[code]} (${detail})`
}

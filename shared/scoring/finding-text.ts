import type { CrossCheck } from '../domain/cross-check.ts'
import type { Finding } from '../domain/finding.ts'
import type { Language } from '../domain/localized-text.ts'

type Kind = CrossCheck['check']['kind']
type Numbers = (name: string) => string

/** How many times the earlier figure, rounded; null up to 1000 %, where per cent read better. `percent`: whole. */
function timesTheYearBefore(percent: string): bigint | null {
  const change = BigInt(percent)
  return change > 1000n ? (change + 150n) / 100n : null
}

/** From ten thousand on in 万, with two places: 10,897 → `1.09 万`. */
function timesInChinese(times: bigint): string {
  if (times < 10_000n) return `${times} `
  const hundredths = (times + 50n) / 100n
  const places = `${hundredths % 100n}`.padStart(2, '0').replace(/0+$/, '')
  return `${hundredths / 100n}${places === '' ? '' : `.${places}`} 万`
}

const zh: Readonly<Record<Kind, (number: Numbers) => string>> = {
  'not-above': (n) =>
    `${n('year')} 年 ${n('smaller')}（${n('part')}）大于 ${n('larger')}（${n('whole')}），不可能成立`,
  'not-negative': () => '数值为负，不可能成立',
  'dates-in-period': (n) => `日期 ${n('day')} 不在评价期 ${n('from')}–${n('to')} 内`,
  'credit-codes': (n) => `统一社会信用代码 ${n('found')} 校验不符`,
  'list-sum': (n) =>
    `${n('year')} 年清单 ${n('list')} 合计 ${n('sum')}，与 ${n('input')}（${n('figure')}）不符`,
  'same-parties': (n) => `${n('left')} 中有 ${n('count')} 家单位不在 ${n('right')} 中`,
  'above-multiple': (n) => `${n('year')} 年 ${n('input')} 超过 ${n('of')} 的 ${n('multiple')} 倍`,
  'year-change': (n) => {
    const times = timesTheYearBefore(n('percent'))
    return times === null
      ? `${n('input')} ${n('year')} 年比上年变化 ${n('percent')}%`
      : `${n('input')} ${n('year')} 年约为上年的 ${timesInChinese(times)}倍`
  },
  'unit-slip': (n) => `相差约 ${n('times')} 倍，疑似元与万元混淆`,
  'one-party': (n) => `${n('list')} 中一家单位（${n('party')}）占服务收入的 ${n('percent')}%`,
  december: (n) => `${n('list')} 中 12 月签订的合同占 ${n('percent')}%`,
  'same-number': (n) => `${n('list')} 中同一编号（${n('number')}）重复填报`,
}

const en: Readonly<Record<Kind, (number: Numbers) => string>> = {
  'not-above': (n) =>
    `${n('year')}: ${n('smaller')} (${n('part')}) is above ${n('larger')} (${n('whole')}), which cannot be`,
  'not-negative': () => 'A negative figure, which cannot be',
  'dates-in-period': (n) => `The date ${n('day')} is outside the review period ${n('from')}–${n('to')}`,
  'credit-codes': (n) => `The credit code ${n('found')} has a wrong check digit`,
  'list-sum': (n) =>
    `${n('year')}: list ${n('list')} sums to ${n('sum')}, but ${n('input')} is ${n('figure')}`,
  'same-parties': (n) => `${n('count')} parties of ${n('left')} are not in ${n('right')}`,
  'above-multiple': (n) => `${n('year')}: ${n('input')} is over ${n('multiple')} times ${n('of')}`,
  'year-change': (n) => {
    const times = timesTheYearBefore(n('percent'))
    return times === null
      ? `${n('input')} changed by ${n('percent')} % in ${n('year')}`
      : `${n('input')} in ${n('year')} is ×${times.toLocaleString('en-US')} the year before`
  },
  'unit-slip': (n) => `About ${n('times')} times apart: probably yuan for ten thousand yuan`,
  'one-party': (n) =>
    `One party (${n('party')}) of ${n('list')} holds ${n('percent')} % of the service income`,
  december: (n) => `Contracts signed in December hold ${n('percent')} % of ${n('list')}`,
  'same-number': (n) => `One number (${n('number')}) stands more than once in ${n('list')}`,
}

/** A finding of a cross-check in one sentence. */
export function findingText({ check, numbers }: Finding, language: Language): string {
  const texts: Readonly<Record<string, (number: Numbers) => string>> = language === 'zh' ? zh : en
  return texts[check]?.((name) => numbers[name] ?? '') ?? check
}

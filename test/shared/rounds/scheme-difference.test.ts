import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Scheme, schemeSchema } from '#shared/domain/scheme.ts'
import { differences } from '#shared/rounds/difference/walk.ts'
import { schemeDifferences, schemeWords } from '#shared/rounds/scheme-difference.ts'
import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'

const scheme = referenceOperationScheme()

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** The scheme with the value at a path replaced. */
function changed(path: readonly (string | number)[], value: Json): Scheme {
  const copy: Json = structuredClone(JSON.parse(JSON.stringify(scheme)))
  replaceAt(copy, path, value)
  return schemeSchema.parse(copy)
}

function replaceAt(target: Json, [step, ...rest]: readonly (string | number)[], value: Json): void {
  if (step === undefined || target === null || typeof target !== 'object') throw new Error('no such place')
  const holder: { [key: string]: Json } | Json[] = target
  const key = String(step)
  const entries = Object.entries(holder)
  if (rest.length === 0) Object.assign(holder, { [key]: value })
  else replaceAt(entries.find(([name]) => name === key)?.[1] ?? null, rest, value)
}

const zh = (before: Scheme, after: Scheme) =>
  schemeDifferences(before, after).map(({ place, text }) => `${place.zh}：${text.zh}`)

test('equal schemes do not differ', () => {
  expect(schemeDifferences(scheme, referenceOperationScheme())).toEqual([])
})

test('a weight, a function and a grade are told at their places', () => {
  const after = changed(['dimensions', 0, 'indicators', 1, 'weight'], '5')
  expect(schemeDifferences(scheme, after)).toEqual([
    {
      place: {
        zh: '维度 · A 创新能力 · 指标 · A02 年均研发经费支出 · 权重',
        en: `dimensions · A Innovation capability · indicators · A02 ${after.dimensions[0]?.indicators[1]?.name.en} · weight`,
      },
      text: { zh: '4 → 5', en: '4 → 5' },
    },
  ])
  expect(zh(scheme, changed(['dimensions', 0, 'indicators', 1, 'function', 'full'], '2000'))[0]).toMatch(
    /计分方法：达到 1500 得满分.* → 达到 2000 得满分/,
  )
  expect(zh(scheme, changed(['grades', 1, 'from'], '78'))).toEqual(['等次 · 良好 · 起：75 → 78'])
})

test('levels, rules and quota are told in words', () => {
  expect(zh(scheme, changed(['panelRule', 'method'], 'median'))).toEqual([
    '专家组汇总规则 · 方法：总分去掉一个最高、一个最低后平均 → 中位数',
  ])
  expect(zh(scheme, changed(['quota'], null))[0]).toMatch(/^比例限制：.* → （无）$/)
  const level = ['dimensions', 0, 'indicators', 11, 'levels', 1, 'value']
  expect(zh(scheme, changed(level, '0.8'))[0]).toMatch(/A12 关键共性技术攻关 · 等级 · B · 取值：0.85 → 0.8$/)
})

test('an indicator that is gone or new is told by its name', () => {
  const [first, ...others] = scheme.dimensions
  if (first === undefined) throw new Error('no dimension')
  const shorter: Scheme = {
    ...scheme,
    dimensions: [{ ...first, indicators: first.indicators.slice(1) }, ...others],
  }
  expect(zh(scheme, shorter)).toEqual(['维度 · A 创新能力 · 指标：删去 A01 建设任务完成率'])
  expect(zh(shorter, scheme)).toEqual(['维度 · A 创新能力 · 指标：新增 A01 建设任务完成率'])
})

test('another order is told', () => {
  const turned: Scheme = { ...scheme, dimensions: scheme.dimensions.toReversed() }
  expect(zh(scheme, turned)).toEqual(['维度：顺序有变'])
})

test('no change anywhere in a scheme is passed over', () => {
  const places: (readonly string[])[] = []
  const visit = (value: unknown, path: readonly string[]) => {
    if (typeof value === 'string') places.push(path)
    if (typeof value !== 'object' || value === null) return
    for (const [key, item] of Object.entries(value)) visit(item, [...path, key])
  }
  visit(scheme, [])
  fc.assert(
    fc.property(fc.constantFrom(...places), (path) => {
      const copy: Json = JSON.parse(JSON.stringify(scheme))
      replaceAt(copy, path, 'changed by the test')
      // the change may not make a scheme any more; the difference is told all the same
      const lines = differences(scheme, copy, schemeWords)
      expect(lines.length).toBeGreaterThan(0)
      expect(differences(copy, scheme, schemeWords).length).toBeGreaterThan(0)
    }),
  )
})

import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { sha256Schema } from '#shared/domain/hash.ts'
import type { Indicator, QualitativeIndicator } from '#shared/domain/indicator.ts'
import { indicatorsOf, schemeSchema } from '#shared/domain/scheme.ts'
import { builtInSchemes, hashScheme } from '#shared/schemes/index.ts'
import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'
import { checkScheme } from '#shared/scoring/check-scheme.ts'
import { parseScheme } from '#shared/scoring/parse-scheme.ts'

const scheme = referenceOperationScheme()
const all = indicatorsOf(scheme)
const qualitative = all.filter(
  (indicator): indicator is QualitativeIndicator => indicator.kind === 'qualitative',
)
const sha256 = (text: string) => sha256Schema.parse(createHash('sha256').update(text).digest('hex'))

/** Domain rules, section 2: base, full, share at the base, below. */
const baseFull: Readonly<Record<string, string>> = {
  A01: '60 100 0.6 prop',
  A02: '300 1500 0.6 prop',
  A03: '10 30 0 zero',
  A04: '10 50 0 zero',
  A06: '500 2000 0.6 prop',
  B01: '200 1000 0.6 prop',
  B02: '30 60 0.6 zero',
  B03: '30 70 0.6 prop',
  B04: '10 50 0.6 prop',
  B09: '40 70 0.6 prop',
  B10: '10 30 0.6 prop',
}

describe('the reference scheme', () => {
  it('is sound, comes with the product, and says that it is not official', () => {
    expect(builtInSchemes().flatMap(checkScheme)).toEqual([])
    expect(builtInSchemes()).toContainEqual(scheme)
    expect([scheme.id, scheme.status]).toEqual(['reference-operation-2026', 'reference'])
    expect(scheme.basis.zh).toContain('参考，非官方')
    expect(scheme.basis.en).toContain('not official')
  })

  it('has 28 indicators, 50 points and 50', () => {
    expect(all.map(({ code }) => code)).toEqual(
      ['A', 'B'].flatMap((letter) =>
        Array.from({ length: 14 }, (_unused, at) => `${letter}${String(at + 1).padStart(2, '0')}`),
      ),
    )
    expect(all.map(({ weight }) => Number(weight))).toEqual([
      ...[4, 4, 3, 3, 3, 3, 4, 4, 3, 3, 2, 5, 5, 4],
      ...[6, 5, 4, 3, 2, 4, 3, 3, 3, 2, 3, 4, 4, 4],
    ])
    expect(scheme.dimensions.map(({ weight }) => weight)).toEqual(['50', '50'])
  })

  it('has 13 figures, 13 lists, five facts to check and two on record', () => {
    expect(scheme.scalars.map(({ code }) => code)).toEqual(
      Array.from({ length: 13 }, (_unused, at) => `D${String(at + 1).padStart(2, '0')}`),
    )
    expect(scheme.lists.map(({ code }) => code)).toEqual(
      Array.from({ length: 13 }, (_unused, at) => `L${at + 1}`),
    )
    expect(scheme.facts.map(({ kind }) => kind)).toEqual([...Array(5).fill('check'), 'record', 'record'])
    expect(scheme.scalars.filter(({ period }) => period === 'year-end').map(({ code }) => code)).toEqual([
      'D09',
      'D10',
      'D11',
    ])
    expect(
      scheme.lists.find(({ code }) => code === 'L7')?.columns.map(({ id, type }) => `${id} ${type}`),
    ).toEqual([
      'number text',
      'party text',
      'creditCode credit-code',
      'related yes-no',
      'subject text',
      'signedOn date',
      'amount number',
      'received yearly-number',
      'registration text',
    ])
  })

  it('scores with the bases of the table', () => {
    const found = all.flatMap((indicator) => {
      if (indicator.kind !== 'quantitative' || indicator.function.kind !== 'base-full') return []
      const { base, full, shareAtBase, below } = indicator.function
      return [[indicator.code, `${base} ${full} ${shareAtBase} ${below}`]]
    })
    expect(Object.fromEntries(found)).toEqual(baseFull)
  })

  it('allows "not applicable" to A01 and B10 alone', () => {
    expect(all.filter(({ notApplicable }) => notApplicable !== undefined).map(({ code }) => code)).toEqual([
      'A01',
      'B10',
    ])
  })

  it('judges six indicators on five anchored levels, with a note of 15 characters and pointers, two at A and E', () => {
    expect(qualitative.map(({ code }) => code)).toEqual(['A12', 'A13', 'A14', 'B12', 'B13', 'B14'])
    for (const { levels, minimumNote } of qualitative) {
      expect(minimumNote).toBe(15)
      expect(
        levels.map(({ level, value, band, minimumPointers }) => [
          level,
          value,
          band.from,
          band.to,
          minimumPointers,
        ]),
      ).toEqual([
        ['A', '1', '0.9', '1', 2],
        ['B', '0.85', '0.8', '0.9', 1],
        ['C', '0.7', '0.6', '0.8', 1],
        ['D', '0.5', '0.4', '0.6', 1],
        ['E', '0.2', '0', '0.4', 2],
      ])
    }
  })

  it('says what holds without material', () => {
    expect(Object.fromEntries(qualitative.map(({ code, noMaterial }) => [code, noMaterial]))).toEqual({
      A12: { rule: 'exactly', level: 'E' },
      A13: { rule: 'exactly', level: 'E' },
      A14: { rule: 'at-most', level: 'C' },
      B12: { rule: 'zero' },
      B13: { rule: 'zero' },
      B14: { rule: 'at-most', level: 'C' },
    })
  })

  it('grades from the exact total at 85, 75 and 60, with three vetoes of the document', () => {
    expect(scheme.gradeFrom).toBe('exact')
    expect(scheme.grades.map(({ grade, from }) => `${grade} ${from}`)).toEqual([
      'excellent 85',
      'good 75',
      'pass 60',
      'fail 0',
    ])
    expect(scheme.vetoes.map(({ code, basis }) => `${code} ${basis}`)).toEqual([
      'V1 document',
      'V2 document',
      'V3 document',
    ])
  })
})

describe('every text of the reference scheme', () => {
  it('is there in Chinese and in English, and neither is the other', () => {
    const texts: { readonly zh: string; readonly en: string }[] = []
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return
      if ('zh' in value && 'en' in value) texts.push({ zh: String(value.zh), en: String(value.en) })
      else for (const part of Object.values(value)) walk(part)
    }
    walk(scheme)
    expect(texts.length).toBeGreaterThan(300)
    expect(texts.filter(({ zh }) => !/[一-鿿]/.test(zh))).toEqual([])
    expect(texts.filter(({ en }) => !/[A-Za-z]/.test(en))).toEqual([])
  })

  it('tells an expert what the indicator measures, and the applicant what to hand in', () => {
    const silent = (indicator: Indicator) => indicator.definition.zh.length < 5
    expect(all.filter(silent)).toEqual([])
    for (const { evidence } of [...scheme.scalars, ...scheme.lists, ...scheme.facts])
      expect(evidence).not.toEqual([])
  })
})

describe('the address of a scheme', () => {
  it('is the hash of its canonical JSON: the order of keys does not matter, a weight does', () => {
    const reordered = schemeSchema.parse(Object.fromEntries(Object.entries(scheme).toReversed()))
    expect(hashScheme(reordered, sha256)).toBe(hashScheme(scheme, sha256))
    const other = schemeSchema.parse({ ...scheme, version: '2' })
    expect(hashScheme(other, sha256)).not.toBe(hashScheme(scheme, sha256))
  })

  it('survives the way to a JSON file and back', () => {
    const back = parseScheme(JSON.parse(JSON.stringify(scheme, null, 2)))
    expect(back.ok && hashScheme(back.scheme, sha256)).toBe(hashScheme(scheme, sha256))
  })
})

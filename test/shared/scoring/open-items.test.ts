import { describe, expect, it } from 'vitest'
import type { OpenItem } from '#shared/domain/finding.ts'
import { openItemSchema } from '#shared/domain/finding.ts'
import { openItemNames } from '#shared/domain/names.ts'
import { type Scheme, schemeSchema } from '#shared/domain/scheme.ts'
import { type SheetContent, sheetContentSchema } from '#shared/domain/score-sheet.ts'
import type { Verification } from '#shared/domain/verification.ts'
import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'
import { crossCheck } from '#shared/scoring/cross-check.ts'
import { openItems } from '#shared/scoring/open-items.ts'
import { verificationKey } from '#shared/scoring/settled.ts'
import { fullParts } from '#test/support/full-parts.ts'
import { acceptAll, makeClaims, period } from '#test/support/sheet-maker.ts'

const scheme = referenceOperationScheme()
const claims = makeClaims(scheme, fullParts)
const whole = acceptAll(scheme, claims, fullParts)

const openOf = (content: SheetContent, of: Scheme = scheme): readonly OpenItem[] =>
  openItems(of, claims, content, crossCheck(of, period, claims, content))
/** The whole sheet with one finding changed, or taken out. */
function withFinding(key: string, change: object | null): SheetContent {
  const verifications = whole.verifications.flatMap((entry): readonly unknown[] =>
    verificationKey(entry) !== key ? [entry] : change === null ? [] : [{ ...entry, ...change }],
  )
  return sheetContentSchema.parse({ ...whole, verifications })
}
function withJudgement(indicator: string, change: object | null): SheetContent {
  const judgements = whole.judgements.flatMap((entry): readonly unknown[] =>
    entry.indicator !== indicator ? [entry] : change === null ? [] : [{ ...entry, ...change }],
  )
  return sheetContentSchema.parse({ ...whole, judgements })
}
const item = (
  code: OpenItem['code'],
  key: string,
  needed: string | null = null,
  has: string | null = null,
) => ({
  code,
  item: key,
  needed,
  has,
})

describe('a sheet', () => {
  it('that is complete lacks nothing', () => {
    expect(openOf(whole)).toEqual([])
  })

  it('that is empty lacks every figure, row and fact once, and every judgement, in the order of the scheme', () => {
    const empty = sheetContentSchema.parse({
      verifications: [],
      judgements: [],
      notApplicable: [],
      vetoProposals: [],
    })
    const open = openOf(empty)
    expect(open.slice(0, 2)).toEqual([item('not-checked', 'L12/r1'), item('not-checked', 'D01/2023')])
    expect(open).toHaveLength(claims.figures.length + claims.rows.length + claims.facts.length + 6)
    expect(new Set(open.map(({ code, item: key }) => `${code} ${key}`)).size).toBe(open.length)
  })
})

describe('a figure', () => {
  it.each<[string, object | null, readonly OpenItem[]]>([
    ['without a finding', null, [item('not-checked', 'D06/2024')]],
    ['set back to not checked', { state: 'not-checked' }, [item('not-checked', 'D06/2024')]],
    ['without its value', { verified: null }, [item('not-checked', 'D06/2024')]],
    ['in doubt without a note', { state: 'disputed', note: ' ' }, [item('disputed', 'D06/2024')]],
    ['in doubt with a note, for the panel to settle', { state: 'disputed', note: '待核对原件' }, []],
    ['verified below the claim', { verified: '399' }, [item('reason-missing', 'D06/2024')]],
    [
      'verified below the claim for a reason',
      { verified: '399', state: 'reduced', reason: 'wrong-scope' },
      [],
    ],
    ['verified above the claim', { verified: '401' }, [item('above-claim-without-reason', 'D06/2024')]],
    ['verified above the claim for a reason', { verified: '401', reason: 'other' }, []],
    ['verified as the claim in another writing', { verified: '400.00' }, []],
    ['rejected', { state: 'rejected', verified: null }, [item('reason-missing', 'D06/2024')]],
    ['rejected for a reason', { state: 'rejected', verified: null, reason: 'no-evidence' }, []],
    ['not applicable', { state: 'not-applicable', verified: null }, []],
  ])('%s', (_what, change, expected) => {
    expect(openOf(withFinding('D06/2024', change))).toEqual(expected)
  })

  it('that nobody claimed needs no finding, and a reason where one is verified', () => {
    const unclaimed = makeClaims(scheme, {
      ...fullParts,
      figures: { ...fullParts.figures, D06: ['1', null, '1'] },
    })
    const content = acceptAll(scheme, unclaimed, fullParts)
    expect(openItems(scheme, unclaimed, content, [])).toEqual([])
    const added: Verification[] = whole.verifications.filter((entry) => verificationKey(entry) === 'D06/2024')
    const more = { ...content, verifications: [...content.verifications, ...added] }
    expect(openItems(scheme, unclaimed, more, [])).toEqual([item('above-claim-without-reason', 'D06/2024')])
  })
})

describe('a row', () => {
  it.each<[string, object | null, readonly OpenItem[]]>([
    ['without a finding', null, [item('not-checked', 'L3/r1')]],
    ['in doubt without a note', { state: 'disputed' }, [item('disputed', 'L3/r1')]],
    ['rejected', { state: 'rejected' }, [item('reason-missing', 'L3/r1')]],
    ['reduced', { state: 'reduced' }, [item('reason-missing', 'L3/r1')]],
    [
      'with a cell found otherwise',
      { changed: { kind: { type: 'text', text: 'utility' } } },
      [item('reason-missing', 'L3/r1')],
    ],
    [
      'with a cell found otherwise for a reason',
      { changed: { kind: { type: 'text', text: 'utility' } }, reason: 'wrong-scope' },
      [],
    ],
  ])('%s', (_what, change, expected) => {
    expect(openOf(withFinding('L3/r1', change))).toEqual(expected)
  })
})

describe('a fact', () => {
  it.each<[string, object | null, readonly OpenItem[]]>([
    ['without an answer', null, [item('fact-unanswered', 'F01')]],
    ['answered neither yes nor no', { verified: null }, [item('fact-unanswered', 'F01')]],
    ['in doubt without a note', { state: 'disputed' }, [item('disputed', 'F01')]],
    ['answered otherwise than claimed', { verified: false }, [item('reason-missing', 'F01')]],
    ['answered otherwise for a reason', { verified: false, reason: 'no-evidence' }, []],
    ['that does not apply', { verified: null, state: 'not-applicable' }, []],
  ])('%s', (_what, change, expected) => {
    expect(openOf(withFinding('F01', change))).toEqual(expected)
  })
})

describe('a judgement', () => {
  const short = { note: '一二三四五六七八九十一二三四 ' }
  it.each<[string, object | null, readonly OpenItem[]]>([
    ['that is not there', null, [item('level-missing', 'A12')]],
    ['without a level', { level: null }, [item('level-missing', 'A12')]],
    ['without a value', { value: null }, [item('level-missing', 'A12')]],
    [
      'with a value that is not its level’s',
      { value: '0.95' },
      [item('value-outside-band', 'A12', '1', '0.95')],
    ],
    ['with a note of fourteen characters', short, [item('note-too-short', 'A12', '15', '14')]],
    [
      'of level A with one pointer',
      { pointers: whole.judgements[0]?.pointers.slice(1) },
      [item('pointers-missing', 'A12', '2', '1')],
    ],
    [
      'of level B with none',
      { level: 'B', value: '0.85', pointers: [] },
      [item('pointers-missing', 'A12', '1', '0')],
    ],
    [
      'above what holds without material',
      { noMaterial: true, pointers: [] },
      [item('level-above-limit', 'A12', 'E', 'A')],
    ],
    [
      'of the level that holds without material',
      { noMaterial: true, level: 'E', value: '0.2', pointers: [] },
      [],
    ],
  ])('%s', (_what, change, expected) => {
    expect(openOf(withJudgement('A12', change))).toEqual(expected)
  })

  it('of "at most C without material" may be worse, not better', () => {
    const given = (level: string, value: string) => ({ noMaterial: true, level, value, pointers: [] })
    expect(openOf(withJudgement('A14', given('B', '0.85')))).toEqual([
      item('level-above-limit', 'A14', 'C', 'B'),
    ])
    expect(openOf(withJudgement('A14', given('C', '0.7')))).toEqual([])
    expect(openOf(withJudgement('A14', given('D', '0.5')))).toEqual([])
  })

  it('of nothing at all needs neither level nor pointer, but its note', () => {
    const nothing = { noMaterial: true, level: null, value: null, pointers: [] }
    expect(openOf(withJudgement('B12', nothing))).toEqual([])
    expect(openOf(withJudgement('B12', { ...nothing, note: '无' }))).toEqual([
      item('note-too-short', 'B12', '15', '1'),
    ])
  })

  it('used to need no pointer without material even where the scheme has no rule for that', () => {
    const dimensions = scheme.dimensions.map((dimension) => ({
      ...dimension,
      indicators: dimension.indicators.map((indicator) => {
        if (indicator.kind !== 'qualitative') return indicator
        const { noMaterial: _rule, ...rest } = indicator
        return rest
      }),
    }))
    const without = schemeSchema.parse({ ...scheme, dimensions })
    expect(openOf(withJudgement('A12', { noMaterial: true, pointers: [] }), without)).toEqual([
      item('pointers-missing', 'A12', '2', '0'),
    ])
  })

  it('in free mode takes any value of the band: its lower bound, not its upper, but 1', () => {
    const dimensions = scheme.dimensions.map((dimension) => ({
      ...dimension,
      indicators: dimension.indicators.map((indicator) =>
        indicator.kind === 'qualitative' ? { ...indicator, mode: 'free' } : indicator,
      ),
    }))
    const free = schemeSchema.parse({ ...scheme, dimensions })
    const at = (level: string, value: string) => openOf(withJudgement('A12', { level, value }), free)
    expect([at('A', '1'), at('A', '0.9'), at('B', '0.8'), at('B', '0.8999')].flat()).toEqual([])
    expect(at('B', '0.9')).toEqual([item('value-outside-band', 'A12', '0.8–0.9', '0.9')])
    expect(at('A', '1.01')).toEqual([item('value-outside-band', 'A12', '0.9–1', '1.01')])
  })
})

describe('what does not apply', () => {
  const marked = (indicator: string) =>
    sheetContentSchema.parse({
      ...withFinding('D13/2024', null),
      notApplicable: [{ indicator, note: '没有' }],
    })

  it('spares the inputs that only it reads', () => {
    expect(openOf(marked('B10'))).toEqual([])
  })

  it('is refused where the scheme does not allow it, and its inputs stay due', () => {
    expect(openOf(marked('A02'))).toEqual([
      item('not-applicable-refused', 'A02'),
      item('not-checked', 'D13/2024'),
    ])
  })
})

describe('a hard cross-check of verified figures', () => {
  it('is open at its first item', () => {
    const content = withFinding('D05/2024', { verified: '2000', reason: 'other' })
    expect(openOf(content)).toEqual([item('hard-check', 'D05/2024', 'not-above')])
  })
})

describe('every kind of open item', () => {
  it.each(openItemSchema.unwrap().shape.code.options)('%s is named in both languages', (code) => {
    expect(openItemNames[code].zh).toMatch(/[一-鿿]/)
    expect(openItemNames[code].en).toMatch(/^[A-Z][^一-鿿]+$/)
  })
})

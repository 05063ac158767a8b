import { describe, expect, it } from 'vitest'
import { type Correction, correctionSchema } from '#shared/domain/application.ts'
import { claimsSchema } from '#shared/domain/claim.ts'
import { applyCorrections, correctCentre } from '#shared/domain/corrected-claims.ts'
import { readCorrection } from '#shared/domain/correction-text.ts'
import { parseItemKey } from '#shared/domain/item-key.ts'
import { smallScheme } from '#test/support/small-scheme.ts'

const scheme = smallScheme()
const claims = claimsSchema.parse({
  figures: [
    { input: 'D01', year: '2023', value: null, cell: '定量指标!D5', evidence: null },
    { input: 'D01', year: '2024', value: '12154000', cell: '定量指标!E5', evidence: null },
  ],
  rows: [
    {
      list: 'L3',
      row: 'r7',
      values: { name: { type: 'text', text: '甲' }, number: { type: 'text', text: 'ZL1' } },
      cell: 'L3 知识产权!A7',
      evidence: { file: '证书.pdf', page: '3' },
    },
    {
      list: 'L7',
      row: 'r5',
      values: { received: { type: 'yearly-number', years: { '2023': '1', '2024': '2' } } },
      cell: null,
      evidence: null,
    },
  ],
  facts: [{ fact: 'F01', yes: null, cell: null, evidence: null }],
})

const correction = (item: string, corrected: string | null, original: string | null = null): Correction =>
  correctionSchema.parse({ item, original, corrected, reason: '与证书一致', at: '2026-05-06T07:08:09.010Z' })
const corrected = (...corrections: readonly Correction[]) => applyCorrections(scheme, claims, corrections)

describe('a corrected claim', () => {
  it('changes what was claimed and leaves the claims as imported alone', () => {
    const before = structuredClone(claims)
    const { claims: after, originals } = corrected(
      correction('D01/2024', '1,215.4', '12154000'),
      correction('L3/r7/granted', '2024年3月5日', '2024.3'),
      correction('L3/r7/kind', '发明专利'),
      correction('L7/r5/received/2024', '7.5'),
      correction('F01', '是'),
    )
    expect(after.figures.map(({ value }) => value)).toEqual([null, '1215.4'])
    expect(after.rows[0]?.values).toMatchObject({
      granted: { type: 'text', text: '2024-03-05' },
      kind: { type: 'text', text: 'invention' },
      name: { type: 'text', text: '甲' },
    })
    expect(after.rows[1]?.values).toEqual({
      received: { type: 'yearly-number', years: { '2023': '1', '2024': '7.5' } },
    })
    expect(after.facts[0]?.yes).toBe(true)
    expect(originals.get('D01/2024')).toBe('12154000')
    expect(claims).toEqual(before)
  })

  it('is what the last correction says, and as claimed where that takes it back', () => {
    expect(corrected(correction('D01/2024', '1'), correction('D01/2024', '2')).claims.figures[1]?.value).toBe(
      '2',
    )
    expect(corrected(correction('D01/2024', '1'), correction('D01/2024', null)).claims).toEqual(claims)
  })

  it('becomes 未填报 by an empty text, which is not 0', () => {
    const { claims: after } = corrected(
      correction('D01/2024', ''),
      correction('L3/r7/number', ''),
      correction('L7/r5/received/2023', ''),
    )
    expect(after.figures[1]?.value).toBeNull()
    expect(Object.keys(after.rows[0]?.values ?? {})).toEqual(['name'])
    expect(after.rows[1]?.values).toEqual({ received: { type: 'yearly-number', years: { '2024': '2' } } })
  })

  it('may name another evidence file and keeps the page', () => {
    const { claims: after } = corrected(
      correction('L3/r7/@evidence', '专利证书.pdf'),
      correction('D01/@evidence', '审计.pdf'),
    )
    expect(after.rows[0]?.evidence).toEqual({ file: '专利证书.pdf', page: '3' })
    expect(after.figures.map(({ evidence }) => evidence?.file)).toEqual(['审计.pdf', '审计.pdf'])
  })

  it('takes out a row that stands there twice', () => {
    const { claims: after } = corrected(correction('L3/r7', ''), correction('L3/r7/name', '乙'))
    expect(after.rows.map(({ row }) => row)).toEqual(['r5'])
  })

  it('that is not in these claims, or cannot stand there, is reported and changes nothing', () => {
    const wrong = [
      correction('D01/2024', '约100'),
      correction('D01/2019', '1'),
      correction('L3/r9/name', '乙'),
      correction('L3/r7/nothing', '乙'),
      correction('L7/r5/received', '1'),
      correction('nonsense', '1'),
      correction('L3/r7', '留下'),
    ]
    const result = corrected(...wrong)
    expect(result.claims).toEqual(claims)
    expect(new Set(result.unapplied)).toEqual(new Set(wrong))
  })
})

describe('a corrected centre', () => {
  const centre = {
    name: '测试中心',
    leadUnit: null,
    creditCode: null,
    field: null,
    formationMode: null,
    approvedOn: null,
  }

  it('takes its parts in their own form', () => {
    expect(
      correctCentre(scheme, centre, [
        correction('centre/creditCode', '91350100m000100y43'),
        correction('centre/formationMode', '龙头企业牵头'),
        correction('centre/approvedOn', '2021.11.18'),
        correction('centre/leadUnit', ' 牵头公司 '),
      ]),
    ).toEqual({
      name: '测试中心',
      leadUnit: '牵头公司',
      creditCode: '91350100M000100Y43',
      field: null,
      formationMode: 'leading-enterprise',
      approvedOn: '2021-11-18',
    })
  })

  it('never loses its name', () => {
    expect(correctCentre(scheme, centre, [correction('centre/name', ' ')])).toEqual(centre)
    const item = parseItemKey('centre/name')
    expect(item === null ? null : readCorrection(scheme, item, '')).toMatchObject({
      ok: false,
      code: 'missing',
    })
  })
})

import { describe, expect, it } from 'vitest'
import type { Grade } from '#shared/domain/grade.ts'
import { vetoSchema } from '#shared/domain/grade.ts'
import { type SheetContent, sheetContentSchema } from '#shared/domain/score-sheet.ts'
import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'
import type { SheetToGrade } from '#shared/scoring/grade-sheet.ts'
import { fullParts } from '#test/support/full-parts.ts'
import { makeSheet, reportOf, type SheetParts } from '#test/support/sheet-maker.ts'

const scheme = referenceOperationScheme()
const { figures, facts, rows } = fullParts
const each = (value: string) => [value, value, value]
const full = (parts: Partial<SheetParts>, more: Partial<SheetToGrade> = {}) =>
  reportOf(scheme, { ...makeSheet(scheme, { ...fullParts, ...parts }), ...more })
const capsOf = ({ caps, scoreGrade, cappedGrade }: ReturnType<typeof full>) => ({
  caps: caps.map(({ code }) => code),
  grades: [scoreGrade, cappedGrade] satisfies Grade[],
})
/** The sheet with figures verified down to a part of the claim. */
function reduced(parts: Readonly<Record<string, string>>): SheetToGrade {
  const sheet = makeSheet(scheme, fullParts)
  const content: SheetContent = sheetContentSchema.parse({
    ...sheet.content,
    verifications: sheet.content.verifications.map((entry) =>
      entry.kind === 'figure' && parts[entry.input] !== undefined
        ? { ...entry, verified: parts[entry.input], state: 'reduced', reason: 'wrong-scope' }
        : entry,
    ),
  })
  return { ...sheet, content }
}

describe('a cap', () => {
  it('C1 keeps a centre with a late annual report from 优秀', () => {
    expect(capsOf(full({ facts: { ...facts, F06: true } }))).toEqual({
      caps: ['C1'],
      grades: ['excellent', 'good'],
    })
  })

  it('C2 holds a dimension under 75 % of its points, not at 75 %', () => {
    // A loses 12.5 of its 50: nothing for A08, A09, A11 and A10 (12), and half a point at A02
    const rest = { rows: { ...rows, L3: [], L4: [], L5: [], L6: [] } }
    const at = full({ ...rest, figures: { ...figures, D01: each('1125'), D02: each('3750') } })
    expect(at.dimensions[0]?.points).toBe('75/2')
    expect(capsOf(at).caps).toEqual([])
    const below = full({ ...rest, figures: { ...figures, D01: each('1124.97'), D02: each('3749.9') } })
    expect(capsOf(below)).toEqual({ caps: ['C2'], grades: ['excellent', 'good'] })
  })

  it('C3 holds two failed checks of five, not one', () => {
    expect(capsOf(full({ facts: { ...facts, F01: false } })).caps).toEqual([])
    expect(capsOf(full({ facts: { ...facts, F01: false, F05: false } }))).toEqual({
      caps: ['C3'],
      grades: ['excellent', 'good'],
    })
  })

  it('C4 holds three indicators verified under 80 % of the claim, not two and not at 80 %', () => {
    const two = reportOf(scheme, reduced({ D06: '300', D11: '1500' }))
    expect(capsOf(two).caps).toEqual([])
    const three = reportOf(scheme, reduced({ D06: '300', D11: '1500', D13: '23.9' }))
    expect(capsOf(three).caps).toEqual(['C4'])
    const at = reportOf(scheme, reduced({ D06: '300', D11: '1500', D13: '24' }))
    expect(capsOf(at).caps).toEqual([])
  })

  it('C5 holds under 30 % of service income from unrelated parties, not at 30 %', () => {
    expect(capsOf(full({ figures: { ...figures, D05: each('700') } })).caps).toEqual([])
    expect(capsOf(full({ figures: { ...figures, D05: each('700.1') } }))).toEqual({
      caps: ['C5'],
      grades: ['excellent', 'pass'],
    })
  })

  it('C6 holds a change that was not filed', () => {
    expect(capsOf(full({ facts: { ...facts, F07: true } }))).toEqual({
      caps: ['C6'],
      grades: ['excellent', 'pass'],
    })
  })

  it('C7 fails a centre with a dimension under half of its points', () => {
    const report = full({ rows: { L12: rows.L12 }, levels: {} })
    expect(capsOf(report)).toMatchObject({ caps: expect.arrayContaining(['C2', 'C7']) })
    expect(report.cappedGrade).toBe('fail')
  })

  it('C8 fails a centre while a veto stands, and the score grade stays as it was', () => {
    const standingVetoes = [vetoSchema.unwrap().shape.code.parse('V1')]
    expect(capsOf(full({}, { standingVetoes }))).toEqual({ caps: ['C8'], grades: ['excellent', 'fail'] })
  })

  it('is not held by what an expert alone proposes', () => {
    const sheet = makeSheet(scheme, fullParts)
    const content = sheetContentSchema.parse({
      ...sheet.content,
      vetoProposals: [{ veto: 'V1', note: '专利证书查无此号', pointers: [] }],
    })
    expect(reportOf(scheme, { ...sheet, content }).caps).toEqual([])
  })
})

describe('several caps', () => {
  it('together let the strictest decide', () => {
    const report = full({
      facts: { ...facts, F06: true, F07: true },
      figures: { ...figures, D05: each('800') },
    })
    expect(capsOf(report)).toEqual({ caps: ['C1', 'C5', 'C6'], grades: ['excellent', 'pass'] })
  })

  it('never raise a grade that is lower anyway', () => {
    const report = full({ levels: {}, facts: { F01: true, F06: true, F07: true }, rows: { L12: rows.L12 } })
    expect(report.scoreGrade).toBe('fail')
    expect(report.cappedGrade).toBe('fail')
  })
})

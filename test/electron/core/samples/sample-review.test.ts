import { describe, expect, it } from 'vitest'
import { sampleClaims } from '#electron/core/samples/claims/sample-claims.ts'
import { sampleReview } from '#electron/core/samples/review/sample-review.ts'
import type { SampleCentre } from '#electron/core/samples/sample-centre.ts'
import { sampleCentres } from '#electron/core/samples/write-sample-packages.ts'
import { yearSchema } from '#shared/domain/brand.ts'
import { rationalSchema, toFixed, toFraction } from '#shared/domain/exact.ts'
import { sheetContentSchema } from '#shared/domain/score-sheet.ts'
import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'
import { crossCheck } from '#shared/scoring/cross-check.ts'
import { gradeSheet } from '#shared/scoring/grade-sheet.ts'
import { openItems } from '#shared/scoring/open-items.ts'

const scheme = referenceOperationScheme()
const period = { from: yearSchema.parse('2023'), to: yearSchema.parse('2025') }
const [strong, fraud, plain] = sampleCentres as [SampleCentre, SampleCentre, SampleCentre]

function graded(centre: SampleCentre) {
  const claims = sampleClaims(centre, new Map())
  const content = sampleReview(centre, claims, new Map(), () => null)
  const grading = gradeSheet(scheme, { period, claims, content })
  if (!grading.ok) throw new Error(JSON.stringify(grading.problems))
  return { claims, content, report: grading.report }
}

describe('a review of the samples', () => {
  it('puts the strong centre on the line: 85.00 on paper, 良好 by the exact total', () => {
    const { report } = graded(strong)
    const total = toFraction(rationalSchema.parse(report.total))
    expect(toFixed(total, 2)).toBe('85.00')
    expect(toFixed(total, 4)).toBe('84.9996')
    expect([report.scoreGrade, report.cappedGrade]).toEqual(['good', 'good'])
    expect(report.openIndicators).toEqual([])
    expect(report.caps).toEqual([])
  })

  it('passes the plain centre', () => {
    const { report } = graded(plain)
    expect(toFixed(toFraction(report.total), 2)).toBe('62.39')
    expect(report.cappedGrade).toBe('pass')
  })

  it('finds the doubtful centre out', () => {
    const { report } = graded(fraud)
    expect(Number(toFixed(toFraction(report.total), 2))).toBeLessThan(60)
    expect(report.cappedGrade).toBe('fail')
    expect(report.caps.map(({ code }) => code)).toEqual(expect.arrayContaining(['C1', 'C3', 'C4', 'C5']))
  })

  it.each(sampleCentres.map((centre) => [centre.id, centre] as const))(
    'leaves nothing of the %s centre undone but pointers',
    (_, centre) => {
      const { claims, content } = graded(centre)
      expect(sheetContentSchema.parse(content)).toEqual(content)
      const open = openItems(scheme, claims, content, crossCheck(scheme, period, claims, content))
      expect(open.filter(({ code }) => !code.includes('pointer'))).toEqual([])
    },
  )
})

describe('the cross-checks on the claims', () => {
  const found = (centre: SampleCentre) => {
    const claims = sampleClaims(centre, new Map())
    const content = { verifications: [], judgements: [], notApplicable: [], vetoProposals: [] }
    return crossCheck(scheme, period, claims, content)
  }

  it('say nothing about the strong and the plain centre', () => {
    expect(found(strong)).toEqual([])
    expect(found(plain)).toEqual([])
  })

  it('warn of everything that shows in the figures of the doubtful one', () => {
    const kinds = new Set(found(fraud).map(({ check }) => check))
    for (const kind of ['above-multiple', 'unit-slip', 'one-party', 'december', 'same-number', 'list-sum']) {
      expect(kinds, kind).toContain(kind)
    }
    expect(found(fraud).some(({ severity }) => severity === 'hard')).toBe(false)
  })
})

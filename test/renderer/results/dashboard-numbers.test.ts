import { describe, expect, it } from 'vitest'
import {
  agreementByPanel,
  byField,
  gradeCounts,
  inputSums,
} from '#renderer/features/results/dashboard/dashboard-numbers.ts'
import { sha256Schema } from '#shared/domain/hash.ts'
import { type RankedCentre, rankedCentreSchema } from '#shared/domain/round-result.ts'

const hash = sha256Schema.parse('0'.repeat(64))

function ranked(centre: string, grades: Partial<RankedCentre>): RankedCentre {
  return rankedCentreSchema.parse({
    centre,
    name: `中心${centre}`,
    field: null,
    panelResult: hash,
    total: '90',
    rank: 1,
    scoreGrade: 'excellent',
    cappedGrade: 'excellent',
    quotaGrade: 'excellent',
    limited: false,
    conclusion: 'excellent',
    department: null,
    ...grades,
  })
}

describe('the numbers of the dashboard', () => {
  it('count the four grades apart: a cap or a quota moves a centre in its own column only', () => {
    const counts = gradeCounts([
      ranked('Z001', {}),
      ranked('Z002', { quotaGrade: 'good', limited: true }),
      ranked('Z003', {
        cappedGrade: 'pass',
        quotaGrade: 'pass',
        department: { grade: 'fail', reference: '内科发〔2026〕1号', decidedOn: '2026-11-20' },
      }),
    ])
    expect(counts).toEqual([
      { grade: 'excellent', score: 3, capped: 2, quota: 1, department: 0 },
      { grade: 'good', score: 0, capped: 0, quota: 1, department: 0 },
      { grade: 'pass', score: 0, capped: 1, quota: 1, department: 0 },
      { grade: 'fail', score: 0, capped: 0, quota: 0, department: 1 },
    ])
  })

  it('are empty where no result has come', () => {
    expect(byField([], '未填领域')).toEqual([])
    expect(agreementByPanel([])).toEqual([])
    expect(inputSums({ scheme: null, results: [] }, 'zh')).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { decimalSchema, rationalSchema } from '#shared/domain/exact.ts'
import type { Grade } from '#shared/domain/grade.ts'
import { centreIdSchema } from '#shared/domain/round.ts'
import { checkRanking } from '#shared/scoring/panel/check-ranking.ts'

const quota = {
  grade: 'excellent' as const,
  percent: decimalSchema.parse('20'),
  atLeastOneFrom: 3,
  ties: ['B'],
}

type Line = Parameters<typeof checkRanking>[0][number]

/** A centre as it is published: by its total, its rank and its grades by score, after caps and after the quota. */
function line(at: number, total: string, rank: number, grades: readonly [Grade, Grade, Grade]): Line {
  const [scoreGrade, cappedGrade, quotaGrade] = grades
  return {
    centre: centreIdSchema.parse(`Z00${at}`),
    name: `中心${at}`,
    field: null,
    total: rationalSchema.parse(total),
    rank,
    scoreGrade,
    cappedGrade,
    quotaGrade,
    limited: quotaGrade !== cappedGrade,
  }
}

const out: readonly [Grade, Grade, Grade] = ['excellent', 'excellent', 'good']
const taken: readonly [Grade, Grade, Grade] = ['excellent', 'excellent', 'excellent']
const good: readonly [Grade, Grade, Grade] = ['good', 'good', 'good']
const honest = [line(1, '92', 1, taken), line(2, '179/2', 2, out), line(3, '80', 3, good)]

const found = (lines: readonly Line[], rule: Parameters<typeof checkRanking>[1] = quota) =>
  checkRanking(lines, rule).map(({ code, place }) => `${code} ${place}`)
const changed = (at: number, change: Partial<Line>) =>
  honest.map((each, place) => (place === at ? { ...each, ...change } : each))

describe('a published ranking', () => {
  it('that follows from its totals is found good', () => {
    expect(found(honest)).toEqual([])
  })

  it('may take equal totals at the edge all in, or leave them all out', () => {
    const three = line(3, '80', 3, good)
    for (const both of [taken, out])
      expect(found([line(1, '90', 1, both), line(2, '90', 1, both), three])).toEqual([])
    const apart = [line(1, '90', 1, taken), line(2, '90', 1, taken), line(4, '90', 1, out), three]
    expect(found(apart.map((each) => (each === three ? { ...three, rank: 4 } : each)))).toEqual([])
  })

  it('with a rank that its total does not have is caught', () => {
    expect(found(changed(1, { rank: 1 }))).toEqual(['rank-differs Z002'])
  })

  it('with a better grade than a centre above it is caught', () => {
    expect(found(changed(0, { scoreGrade: 'good', cappedGrade: 'good', quotaGrade: 'good' }))).toContain(
      'grade-differs Z002/score-grade',
    )
  })

  it('with equal totals under two grades is caught, in whichever order they come', () => {
    const lines = [line(1, '85', 1, good), line(2, '85', 1, taken), line(3, '70', 3, good)]
    expect(found(lines)).toContain('grade-differs Z002/score-grade')
    expect(found(lines.toReversed())).toContain('grade-differs Z002/score-grade')
  })

  it('with a cap that raises a grade is caught', () => {
    expect(found(changed(2, { cappedGrade: 'excellent', quotaGrade: 'excellent' }))).toContain(
      'grade-differs Z003/capped-grade',
    )
  })

  it('with a grade lowered by no quota is caught', () => {
    expect(found(changed(2, { quotaGrade: 'pass', limited: true }))).toEqual([
      'grade-differs Z003/quota-grade',
    ])
    expect(found(honest, null)).toEqual(['grade-differs Z002/quota-grade'])
  })

  it('with more places taken than there are, fewer, or not the best ones is caught', () => {
    const grades = { quotaGrade: 'excellent' as const, limited: false }
    expect(found(changed(1, grades))).toEqual(['grade-differs quota'])
    expect(found(changed(0, { quotaGrade: 'good', limited: true }))).toEqual(['grade-differs quota'])
    expect(found([line(1, '92', 1, out), line(2, '90', 2, taken), line(3, '80', 3, good)])).toEqual([
      'grade-differs quota',
    ])
  })

  it('with a rank or a grade for a centre without a score is caught', () => {
    const none = { total: null, cappedGrade: null, quotaGrade: null }
    expect(found(changed(2, none)).slice(0, 2)).toEqual(['rank-differs Z003', 'grade-differs Z003'])
  })
})

import { describe, expect, it } from 'vitest'
import { withCentres, withExperts } from '#renderer/features/rounds/round-edits.ts'
import { stepOf, stepState, stepToResume, subjectAt } from '#renderer/features/rounds/round-steps.ts'
import { roundSchema } from '#shared/domain/round.ts'
import { errorOf, roundProblemCodeSchema, warningOf } from '#shared/rounds/round-problem.ts'
import { aCentre, anExpert, emptyRound } from './empty-round.ts'

describe('the steps of a round', () => {
  it('name a place for every problem that the checks know', () => {
    for (const code of roundProblemCodeSchema.options)
      expect(stepOf(emptyRound(), errorOf(code, ['E01', 'Z001', 'G01']))).not.toBe('issue')
  })

  it('lead to where a number that nobody knows stands', () => {
    const round = roundSchema.parse({
      ...emptyRound(),
      recusals: [{ expert: 'E09', centre: 'Z001', reason: '在该单位任职' }],
      visits: [{ centre: 'Z008', day: '2026-08-12', time: '', place: '', note: '' }],
    })
    const unknown = (subject: string) => stepOf(round, errorOf('unknown-reference', [subject]))
    expect([unknown('E09'), unknown('Z008'), unknown('E07')]).toEqual(['recusals', 'visits', 'panels'])
  })

  it('bring into view what the problem is mended at', () => {
    const problem = errorOf('quorum-impossible', ['Z001', 'G02'])
    expect(subjectAt('panels', problem)).toBe('G02')
    expect(subjectAt('centres', problem)).toBe('Z001')
    expect(subjectAt('basics', problem)).toBeNull()
    expect(subjectAt('panels', errorOf('indicator-uncovered', ['A01']))).toBeNull()
  })

  it('say empty, optional, wrong or done, and a drill is no flaw', () => {
    const round = withCentres(emptyRound(), [aCentre('甲')])
    const problems = [warningOf('drill'), warningOf('approval-missing', ['Z001'])]
    expect(stepState(round, problems, 'basics')).toEqual({ state: 'done' })
    expect(stepState(round, problems, 'centres')).toEqual({ state: 'warnings', count: 1 })
    expect(stepState(round, [errorOf('duplicate-centre', ['Z001'])], 'centres')).toEqual({
      state: 'errors',
      count: 1,
    })
    expect(stepState(round, problems, 'experts')).toEqual({ state: 'open' })
    expect(stepState(round, problems, 'visits')).toEqual({ state: 'optional' })
    expect(stepState(round, [errorOf('own-organisation', ['E01', 'Z001'])], 'recusals')).toEqual({
      state: 'errors',
      count: 1,
    })
  })

  it('resume a round at the first that still needs something', () => {
    const round = emptyRound()
    expect(stepToResume(round, [])).toBe('centres')
    expect(stepToResume(withCentres(round, [aCentre('甲')]), [])).toBe('experts')
    expect(stepToResume(round, [errorOf('scheme-missing')])).toBe('basics')
    const listed = withExperts(withCentres(round, [aCentre('甲')]), [anExpert('王')])
    expect(stepToResume(listed, [])).toBe('panels')
  })
})

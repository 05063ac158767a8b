import { describe, expect, it } from 'vitest'
import { failureSchema } from '#shared/contract/failure.ts'
import { intakeFailure, intakeProblemOf } from '#shared/contract/intake-failure.ts'
import type { IntakeProblem } from '#shared/domain/intake-problem.ts'

const problem: IntakeProblem = {
  code: 'size-mismatch',
  archive: 'a.zip',
  entry: '申报书.pdf',
  declared: 10,
  found: 11,
}

describe('a refused package at the contract', () => {
  it('is a failure with the intake code as its reason', () => {
    expect(failureSchema.parse(intakeFailure(problem))).toEqual({
      code: 'package-refused',
      subject: 'a.zip',
      reason: 'size-mismatch',
      details: { entry: '申报书.pdf', declared: 10, found: 11 },
    })
  })

  it('keeps the general codes where they exist', () => {
    const codes = (['cancelled', 'not-found', 'disk-full'] as const).map(
      (code) => intakeFailure({ code, archive: 'a.zip' }).code,
    )
    expect(codes).toEqual(['cancelled', 'file-not-found', 'disk-full'])
  })

  it('turns back into the problem for its text', () => {
    expect(intakeProblemOf(intakeFailure(problem))).toEqual(problem)
    expect(intakeProblemOf({ code: 'internal' })).toBeNull()
  })
})

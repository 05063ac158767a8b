import { describe, expect, it } from 'vitest'
import { declarationOf, lacks, untouched } from '#renderer/features/assignments/declared.ts'
import { centreIdSchema } from '#shared/domain/round.ts'

const centre = centreIdSchema.parse('Z001')

describe('a declaration being filled in', () => {
  it('chooses no answer for anybody', () => {
    expect([lacks(untouched), declarationOf(centre, untouched)]).toEqual(['answer', null])
  })

  it('asks for a relation and a reason unless there is none', () => {
    expect(lacks({ ...untouched, answer: 'none' })).toBe(null)
    expect(lacks({ ...untouched, answer: 'recused' })).toBe('relations')
    expect(lacks({ answer: 'recused', relations: ['kin'], reason: '  ' })).toBe('reason')
    expect(declarationOf(centre, { answer: 'explained', relations: ['kin'], reason: ' 表兄 ' })).toEqual({
      centre,
      answer: 'explained',
      relations: ['kin'],
      reason: '表兄',
    })
  })

  it('carries nothing along that was ticked before "none" was chosen', () => {
    expect(declarationOf(centre, { answer: 'none', relations: ['kin'], reason: '表兄' })).toEqual({
      centre,
      answer: 'none',
      relations: [],
      reason: '',
    })
  })
})

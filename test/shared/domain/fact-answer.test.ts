import { describe, expect, test } from 'vitest'
import {
  differsFromClaim,
  factAnswer,
  factAnswerName,
  factAnswers,
  withFactAnswer,
} from '#shared/domain/fact-answer.ts'
import { type FactVerification, factVerificationSchema } from '#shared/domain/verification.ts'
import { referenceSiteAssessmentScheme } from '#shared/schemes/reference-site-assessment/scheme.ts'
import { openInputs } from '#shared/scoring/open-inputs.ts'

function entryOf(changed: Partial<FactVerification> = {}): FactVerification {
  return factVerificationSchema.parse({
    kind: 'fact',
    fact: 'F08',
    verified: null,
    state: 'not-checked',
    reason: null,
    note: '',
    pointers: [],
    ...changed,
  })
}

describe('a statement', () => {
  test('is found true, mostly true or not true, and the answer reads back', () => {
    for (const answer of factAnswers('statement')) {
      expect(factAnswer('statement', withFactAnswer('statement', entryOf(), answer))).toBe(answer)
    }
    expect(factAnswers('statement').map((answer) => factAnswerName('statement', answer).zh)).toEqual([
      '属实',
      '基本属实',
      '不属实',
    ])
  })

  test('counts as checked on site, and goes back to that from mostly true', () => {
    const mostly = withFactAnswer('statement', entryOf(), 'mostly')
    expect([mostly.verified, mostly.state]).toEqual([true, 'reduced'])
    expect(withFactAnswer('statement', mostly, 'yes').state).toBe('site-checked')
    expect(withFactAnswer('statement', entryOf({ state: 'document-checked' }), 'no').state).toBe(
      'document-checked',
    )
  })

  test('needs a reason unless it is plainly true', () => {
    const { facts } = referenceSiteAssessmentScheme()
    const open = (entry: FactVerification) =>
      openInputs('F08', { facts }, { figures: [], rows: [], facts: [] }, new Map([['F08', entry]])).map(
        ({ code }) => code,
      )
    const answered = (answer: 'yes' | 'mostly' | 'no') => withFactAnswer('statement', entryOf(), answer)
    expect([open(entryOf()), open(answered('yes'))]).toEqual([['fact-unanswered'], []])
    expect([open(answered('mostly')), open(answered('no'))]).toEqual([['reason-missing'], ['reason-missing']])
    expect(open({ ...answered('mostly'), reason: 'wrong-scope' })).toEqual([])
  })
})

describe('a fact to check', () => {
  test('is yes or no, and a state of its own makes no third answer of it', () => {
    expect(factAnswers('check')).toEqual(['yes', 'no'])
    expect(factAnswer('check', { verified: true, state: 'reduced' })).toBe('yes')
    expect(withFactAnswer('check', entryOf(), 'no')).toMatchObject({
      verified: false,
      state: 'document-checked',
    })
  })

  test('differs only from what was claimed', () => {
    const no = { verified: false, state: 'document-checked' } as const
    expect([differsFromClaim('check', null, no), differsFromClaim('check', true, no)]).toEqual([false, true])
    expect(differsFromClaim('check', true, { ...no, verified: null })).toBe(false)
  })
})

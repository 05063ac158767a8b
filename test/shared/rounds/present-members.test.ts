import { expect, test } from 'vitest'
import { panelDecisionSchema } from '#shared/domain/panel-decision.ts'
import { expertIdSchema } from '#shared/domain/round.ts'
import { presentMembers, takingPart } from '#shared/rounds/present-members.ts'

const expert = (number: number) => expertIdSchema.parse(`E0${number}`)
const standings = [
  { expert: expert(1), state: 'sealed' },
  { expert: expert(2), state: 'void' },
  { expert: expert(3), state: 'recused' },
  { expert: expert(4), state: 'draft' },
] as const

const present = (...numbers: readonly number[]) =>
  panelDecisionSchema.parse({
    kind: 'present',
    experts: numbers.map(expert),
    reason: '',
    vote: null,
    dissent: [],
    decidedAt: '2026-05-06T07:08:09.000Z',
  })

test('who is recused, before or after sealing, takes no part', () => {
  expect(takingPart(standings)).toEqual(['E01', 'E04'])
  expect(presentMembers(standings, [])).toEqual(['E01', 'E04'])
})

test('the last list of those present stands, and one recused since used to stay on it', () => {
  expect(presentMembers(standings, [present(1, 4), present(1, 2)])).toEqual(['E01'])
})

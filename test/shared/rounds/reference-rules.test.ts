import { expect, test } from 'vitest'
import { roundKindSchema } from '#shared/domain/round.ts'
import { carries, quorumOf } from '#shared/rounds/quorum.ts'
import { referenceRules, thirdOutside } from '#shared/rounds/reference-rules.ts'
import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'

test('a new round takes aggregation, consensus and quota from its scheme', () => {
  const scheme = referenceOperationScheme()
  const rules = referenceRules('operation-evaluation', scheme)
  expect([rules.panelRule, rules.consensusRule, rules.quota]).toEqual([
    scheme.panelRule,
    scheme.consensusRule,
    scheme.quota,
  ])
  expect([rules.outsidePercent, rules.load, rules.reportExemptFrom]).toEqual([null, null, '07-01'])
})

test('a consultation has rules although it has no scheme', () => {
  expect(referenceRules('consultation', null).quota).toBeNull()
})

test('panels have five to nine members, seven for plans, five on site', () => {
  expect(
    Object.fromEntries(roundKindSchema.options.map((kind) => [kind, referenceRules(kind, null).panelSize])),
  ).toEqual({
    consultation: { from: 5, to: 9 },
    'plan-review': { from: 7, to: 7 },
    'site-assessment': { from: 5, to: 5 },
    'operation-evaluation': { from: 5, to: 9 },
    're-evaluation': { from: 5, to: 9 },
  })
})

test('a quorum is two thirds and at least five, at least three on site', () => {
  const panel = referenceRules('operation-evaluation', null)
  const site = referenceRules('site-assessment', null)
  expect([5, 6, 7, 8, 9, 12, 15, 30].map((members) => quorumOf(panel, members))).toEqual([
    5, 5, 5, 6, 6, 8, 10, 20,
  ])
  expect([2, 3, 4, 5, 6, 7].map((members) => quorumOf(site, members))).toEqual([3, 3, 3, 4, 4, 5])
})

test('two thirds of the present carry a conclusion, and nobody present carries none', () => {
  const rules = referenceRules('operation-evaluation', null)
  expect([carries(rules, 4, 6), carries(rules, 4, 7), carries(rules, 5, 7), carries(rules, 0, 0)]).toEqual([
    true,
    false,
    true,
    false,
  ])
})

test('three of nine experts from outside are a third', () => {
  expect(3 * 100 >= Number(thirdOutside) * 9).toBe(true)
  expect(2 * 100 >= Number(thirdOutside) * 9).toBe(false)
})

import { expect, test } from 'vitest'
import { decimalSchema } from '#shared/domain/exact.ts'
import { roundKindSchema } from '#shared/domain/round.ts'
import { quorumOf } from '#shared/rounds/quorum.ts'
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

test('a quorum needs its members and its share of those who may take part, whichever is more', () => {
  const rules = referenceRules('operation-evaluation', null)
  const quorum = (members: number, percent: string) => ({
    quorum: { members, percent: decimalSchema.parse(percent) },
  })
  const met = (own: Parameters<typeof quorumOf>[0], present: number, eligible: number) =>
    present >= quorumOf(own, eligible)
  expect([met(quorum(5, '66.6'), 5, 7), met(quorum(5, '66.6'), 4, 5), met(quorum(5, '66.6'), 5, 8)]).toEqual([
    true,
    false,
    false,
  ])
  expect(met(quorum(3, '60'), 3, 5)).toBe(true)
  expect(rules.majority).toEqual({ of: 2, outOf: 3 })
})

test('three of nine experts from outside are a third', () => {
  expect(3 * 100 >= Number(thirdOutside) * 9).toBe(true)
  expect(2 * 100 >= Number(thirdOutside) * 9).toBe(false)
})

import { describe, expect, test } from 'vitest'
import type { OpinionAdoption } from '#shared/domain/opinion-adoption.ts'
import { roundCentreSchema, roundKindSchema } from '#shared/domain/round.ts'
import {
  applyAdoptions,
  applyConsultations,
  changeAdoptions,
  consultedCentreSchema,
  followsConsultation,
} from '#shared/rounds/adoptions.ts'
import { rosterAdoptionSchema } from '#shared/rounds/roster.ts'
import { roundDifferences } from '#shared/rounds/round-difference.ts'
import { makeRound } from '#test/support/round-maker.ts'

const round = makeRound()
const [first] = round.centres
if (first === undefined) throw new Error('the round has no centre')

const consulted = consultedCentreSchema.parse({
  round: '01TEST00000000000000000009',
  consultation: '上年咨询论证',
  centre: first.centre,
  opinions: ['任务宜聚焦', '明确经费来源'],
})

function lineOf(number: number, changed: Partial<OpinionAdoption> = {}): OpinionAdoption {
  return { number, text: `意见${number}`, consultation: '', answer: null, explanation: '', ...changed }
}

function rowOf(changed: Record<string, unknown>) {
  return rosterAdoptionSchema.parse({
    centre: 'Z001',
    number: 1,
    text: '任务宜聚焦',
    answer: null,
    explanation: '',
    ...changed,
  })
}

test('the table belongs to what comes after a consultation: plan and site', () => {
  expect(roundKindSchema.options.filter(followsConsultation)).toEqual(['plan-review', 'site-assessment'])
})

test('a round that was kept before there was such a table opens with an empty one', () => {
  const { adoptions: _adoptions, ...older } = first
  expect(roundCentreSchema.parse(older)).toEqual({ ...older, adoptions: [] })
})

describe('opinions of a consultation', () => {
  test('come to their centre with its name, numbered and unanswered', () => {
    const { round: after, changed, lines } = applyConsultations(round, [consulted])
    expect(after.centres[0]?.adoptions).toEqual([
      lineOf(1, { text: '任务宜聚焦', consultation: '上年咨询论证' }),
      lineOf(2, { text: '明确经费来源', consultation: '上年咨询论证' }),
    ])
    expect([changed, after.centres.slice(1)]).toEqual([['Z001'], round.centres.slice(1)])
    expect(lines.map(({ text }) => text.zh)).toEqual(['新增 1. 任务宜聚焦', '新增 2. 明确经费来源'])
  })

  test('brought in twice change nothing, and answers stay', () => {
    const once = applyConsultations(round, [consulted]).round
    const answered = changeAdoptions(once, first.id, (lines) =>
      lines.map((line) => ({ ...line, answer: 'adopted' })),
    )
    expect(applyConsultations(answered, [consulted, consulted]).round).toEqual(answered)
  })

  test('of a centre that the round does not have come to nobody', () => {
    const stranger = { ...consulted, centre: { ...consulted.centre, name: '别的中心', creditCode: null } }
    expect(applyConsultations(round, [stranger]).round).toEqual(round)
  })
})

describe('the lines of a spreadsheet', () => {
  const known = applyConsultations(round, [consulted]).round

  test('answer the opinion under their number, and empty cells take no answer back', () => {
    const answered = applyAdoptions(known, [rowOf({ answer: 'partly', explanation: '分两期实施' })]).round
    expect(answered.centres[0]?.adoptions[0]).toMatchObject({
      answer: 'partly',
      explanation: '分两期实施',
      consultation: '上年咨询论证',
    })
    expect(applyAdoptions(answered, [rowOf({})]).round).toEqual(answered)
  })

  test('add opinions under their own number, in order', () => {
    const after = applyAdoptions(known, [
      rowOf({ number: 5, text: '第五' }),
      rowOf({ number: 3, text: '第三' }),
    ])
    expect(after.round.centres[0]?.adoptions.map(({ number }) => number)).toEqual([1, 2, 3, 5])
    expect(after.changed).toEqual(['Z001'])
  })

  test('name centres that the round does not have, and leave the rest in', () => {
    const after = applyAdoptions(known, [rowOf({ centre: '没有的中心' }), rowOf({ answer: 'adopted' })])
    expect(after.unknownCentres).toEqual([{ expert: null, text: '没有的中心' }])
    expect(after.round.centres[0]?.adoptions[0]?.answer).toBe('adopted')
  })
})

test('a changed answer is told in words', () => {
  const before = changeAdoptions(round, first.id, () => [lineOf(1)])
  const after = changeAdoptions(round, first.id, () => [
    lineOf(1, { answer: 'not-adopted', explanation: '另有安排' }),
  ])
  expect(roundDifferences(before, after).map(({ place, text }) => `${place.zh}：${text.zh}`)).toEqual([
    expect.stringMatching(/咨询意见采纳情况 · 1\. 意见1 · 采纳情况：.* → 未采纳$/),
    expect.stringMatching(/采纳说明：.* → .*另有安排/),
  ])
})

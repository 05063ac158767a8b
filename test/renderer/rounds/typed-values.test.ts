import { describe, expect, it } from 'vitest'
import { dayText } from '#renderer/app/show-time.ts'
import { newRoundId } from '#renderer/features/rounds/list/new-round-id.ts'
import { newDraft, readDraft } from '#renderer/features/rounds/list/round-draft.ts'
import { readDecimal, readMonthDay, readWhole } from '#renderer/features/rounds/steps/read-number.ts'
import { nextDay, visitDays } from '#renderer/features/rounds/steps/visit-calendar.ts'
import { readDay } from '#renderer/ui/read-day.ts'
import { roundSchema } from '#shared/domain/round.ts'
import { emptyRound } from './empty-round.ts'

describe('what people type in a round', () => {
  it.each([
    ['2026-08-12', '2026-08-12'],
    ['2026.8.12', '2026-08-12'],
    ['２０２６年８月１２日', '2026-08-12'],
    ['20260812', '2026-08-12'],
    ['2024-02-29', '2024-02-29'],
    ['2026-02-29', null],
    ['2026-13-01', null],
    ['0026-08-12', null],
    ['8月12日', null],
  ])('the day %s is read as %s', (typed, day) => {
    expect(readDay(typed)).toBe(day)
  })

  it('whole numbers, shares and days of a year keep their limits', () => {
    expect([readWhole('５', 1, 9), readWhole('10', 1, 9), readWhole('2.5', 1, 9)]).toEqual([5, null, null])
    expect([readDecimal('33.33%'), readDecimal('66.66'), readDecimal('101'), readDecimal('-1')]).toEqual([
      '33.33',
      '66.66',
      null,
      null,
    ])
    expect([readMonthDay('7月1日'), readMonthDay('07-01'), readMonthDay('02-30')]).toEqual([
      '07-01',
      '07-01',
      null,
    ])
  })
})

describe('a new round', () => {
  it('has an id that sorts by time and holds no letter that reads like a number', () => {
    const id = (now: number) => newRoundId(now, (bytes) => bytes.fill(255))
    expect(id(Date.parse('2026-08-12T00:00:00Z'))).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/)
    expect(id(1_000) < id(2_000)).toBe(true)
  })

  it('reviews the three years before it; a copy moves on by a year and keeps kind and drill', () => {
    expect(newDraft(2026, null, [])).toMatchObject({ from: '2023', to: '2025', cutOffDay: '2026-12-31' })
    const copied = newDraft(2030, { ...emptyRound() }, [])
    expect(readDraft(copied, 'zh')).toEqual({
      kind: 'consultation',
      name: '2027年咨询论证',
      period: { from: '2024', to: '2026' },
      cutOffDay: '2027-12-31',
      drill: true,
      scheme: null,
    })
  })

  it('is not made from a period that ends before it begins, nor without a name, and says which field is wrong', () => {
    const draft = newDraft(2026, null, [])
    const wrong = (part: Partial<typeof draft>) => readDraft({ ...draft, ...part }, 'zh')
    expect(wrong({ from: '2026' })).toEqual({ wrong: ['period'] })
    expect(wrong({ from: '二〇二三', name: ' ' })).toEqual({ wrong: ['name', 'year'] })
    expect(wrong({ cutOffDay: '2026-02-30' })).toEqual({ wrong: ['cutOffDay'] })
  })
})

describe('the calendar', () => {
  it('puts days in order, and within a day the hours; what names none comes last', () => {
    const { visits } = roundSchema.parse({
      ...emptyRound(),
      visits: [
        { centre: 'Z001', day: '2026-08-13', time: '14:00-16:00', place: '', note: '' },
        { centre: 'Z002', day: '2026-08-12', time: '待定', place: '', note: '' },
        { centre: 'Z003', day: '2026-08-12', time: '下午', place: '', note: '' },
        { centre: 'Z004', day: '2026-08-12', time: '09:00–11:30', place: '', note: '' },
      ],
    })
    expect(visitDays(visits).map(({ day, visits }) => [day, visits.map(({ centre }) => centre)])).toEqual([
      ['2026-08-12', ['Z004', 'Z003', 'Z002']],
      ['2026-08-13', ['Z001']],
    ])
    const [visit] = visits
    if (visit === undefined) throw new Error('no visit')
    expect([nextDay(visit.day), dayText(visit.day, 'zh')]).toEqual(['2026-08-14', '2026年8月13日星期四'])
  })
})

import { describe, expect, it } from 'vitest'
import {
  arranged,
  type CentreLine,
  type LineFilter,
  passes,
} from '#renderer/features/results/ranking/centre-line.ts'
import { roundCentreSchema } from '#shared/domain/round.ts'

function line(id: string, name: string, field: string | null): CentreLine {
  const source = roundCentreSchema.parse({
    id,
    application: null,
    centre: {
      name,
      leadUnit: '某某研究院',
      field,
      formationMode: null,
      creditCode: null,
      approvedOn: null,
    },
    partners: [],
    adoptions: [],
  })
  return {
    centre: source.id,
    name,
    field,
    source,
    held: null,
    ranked: null,
    fieldRank: null,
    others: [],
    chosenBecause: null,
    confirmation: null,
    otherReview: null,
  }
}

const lines = [
  line('Z001', '稀土中心', '新材料'),
  line('Z002', '乳业中心', '农牧业'),
  line('Z003', '风电中心', null),
  line('Z004', '储能中心', '新材料'),
]
const ids = (found: ReturnType<typeof arranged>) =>
  found.map(({ field, lines }) => [field, lines.map(({ centre }) => centre)])

describe('the lines of the ranking', () => {
  it('stand by rank, or as they are published, by pinyin', () => {
    expect(ids(arranged(lines, 'rank', false))).toEqual([[null, ['Z001', 'Z002', 'Z003', 'Z004']]])
    expect(ids(arranged(lines, 'publication', false))).toEqual([[null, ['Z004', 'Z003', 'Z002', 'Z001']]])
  })

  it('come together by field, the fields by pinyin, those without one at the end', () => {
    expect(ids(arranged(lines, 'rank', true))).toEqual([
      ['农牧业', ['Z002']],
      ['新材料', ['Z001', 'Z004']],
      [null, ['Z003']],
    ])
  })

  it('are found by number, name or field, and by what is still missing', () => {
    const shown = (filter: LineFilter, words: string) =>
      lines.filter((each) => passes(each, filter, words)).map(({ centre }) => centre)
    expect(shown('all', ' z004 ')).toEqual(['Z004'])
    expect(shown('all', '新材料')).toEqual(['Z001', 'Z004'])
    expect(shown('no-result', '')).toHaveLength(4)
    expect(shown('differs', '')).toEqual([])
    expect(shown('unconfirmed', '')).toEqual([])
  })
})

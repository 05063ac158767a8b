import { describe, expect, it } from 'vitest'
import { breakLongWords } from '#electron/core/forms/break-long-words.ts'
import type { Table } from '#electron/core/forms/form.ts'
import { chineseNumber, numberHeadings } from '#electron/core/forms/heading-numbers.ts'
import { layFields, layTable } from '#electron/core/forms/table-layout.ts'

const table: Table = {
  kind: 'table',
  columns: [
    { title: '甲', share: 1 },
    { title: '乙', share: 1, kind: 'number' },
    { title: '丙', share: 1 },
  ],
  groups: [
    { text: '', span: 1 },
    { text: '合', span: 2 },
  ],
  rows: [['一']],
}

describe('laying out a table', () => {
  it('merges titles along a group and down where there is none', () => {
    const places = layTable(table, 'zh').head.map((row) =>
      row.map(({ text, column, columns, rows }) => [text, column, columns, rows]),
    )
    expect(places).toEqual([
      [
        ['甲', 0, 1, 2],
        ['合', 1, 2, 1],
      ],
      [
        ['乙', 1, 1, 1],
        ['丙', 2, 1, 1],
      ],
    ])
  })

  it('fills up a short row, says 无 for none, and refuses what would lose text', () => {
    expect(layTable(table, 'zh').body[0]?.map(({ text }) => text)).toEqual(['一', '', ''])
    expect(layTable({ ...table, rows: [] }, 'zh').body).toMatchObject([[{ text: '（无）', columns: 3 }]])
    expect(layTable({ ...table, rows: [] }, 'en').body).toMatchObject([[{ text: '(none)' }]])
    expect(() => layTable({ ...table, rows: [['1', '2', '3', '4']] }, 'zh')).toThrow()
    expect(() => layTable({ ...table, foot: [{ text: '合计', span: 2 }] }, 'zh')).toThrow()
  })

  it('gives a half line of fields the whole width', () => {
    const field = (label: string) => ({ label, value: label })
    const { body } = layFields({
      kind: 'fields',
      columns: 4,
      fields: [field('a'), { ...field('b'), wide: true }, field('c'), field('d'), field('e')],
    })
    expect(body.map((row) => row.map(({ text, columns }) => `${text}${columns}`))).toEqual([
      ['a1', 'a3'],
      ['b1', 'b3'],
      ['c1', 'c1', 'd1', 'd1'],
      ['e1', 'e3'],
    ])
  })
})

describe('numbering headings', () => {
  const headings = ([1, 2, 2, 3, 1, 2] as const).map(
    (level) => ({ kind: 'heading', level, text: '题' }) as const,
  )
  const texts = (language: 'zh' | 'en') =>
    numberHeadings(headings, language).map((block) => (block.kind === 'heading' ? block.text : ''))

  it('counts each level anew below the one above', () => {
    expect(texts('zh')).toEqual(['一、题', '（一）题', '（二）题', '1.题', '二、题', '（一）题'])
    expect(texts('en')).toEqual(['1. 题', '1.1 题', '1.2 题', '1.2.1 题', '2. 题', '2.1 题'])
  })

  it('writes Chinese numbers', () => {
    expect([1, 10, 11, 20, 99, 100].map(chineseNumber)).toEqual(['一', '十', '十一', '二十', '九十九', '100'])
  })
})

describe('breaking long words', () => {
  it('leaves short words and Chinese alone', () => {
    expect(breakLongWords('short words 中文字符很长很长很长很长', 30, 12)).not.toContain('\u200b')
    expect(breakLongWords('0123456789abcdef'.repeat(4), 30, 12).replaceAll('\u200b', '')).toHaveLength(64)
    const lines = breakLongWords('0123456789abcdef'.repeat(4), 30, 12).split('\u200b')
    expect(lines.map(({ length }) => length)).toEqual([11, 11, 11, 11, 11, 9])
  })
})

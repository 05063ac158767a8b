import { describe, expect, it } from 'vitest'
import { findPassage, foldText, occurrenceAt } from '#renderer/features/documents/folded-text.ts'

function passages(text: string, wanted: string): readonly string[] {
  return findPassage(foldText(text), wanted).map(({ start, end }) => text.slice(start, end))
}

describe('finding a passage', () => {
  it('does not mind where lines break', () => {
    expect(passages('技术创新服务收\n入为三 千万元', '服务收入为三千万')).toEqual(['服务收\n入为三 千万'])
  })

  it('does not mind case and width', () => {
    expect(passages('ＺＬ２０２１ 与 zl2021', 'ZL2021')).toEqual(['ＺＬ２０２１', 'zl2021'])
    expect(passages('占 61％（含）', '61%(含)')).toEqual(['61％（含）'])
  })

  it('finds characters that fonts give as radicals or ligatures', () => {
    expect(passages('⽂件的 ﬁle', '文件的file')).toEqual(['⽂件的 ﬁle'])
  })

  it('returns whole characters where one letter was asked for', () => {
    expect(passages('①㎡', 'm')).toEqual(['㎡'])
  })

  it('finds every place, left to right, none over another', () => {
    expect(findPassage(foldText('甲甲甲甲甲'), '甲甲')).toEqual([
      { start: 0, end: 2 },
      { start: 2, end: 4 },
    ])
  })

  it('finds an empty passage nowhere', () => {
    expect(passages('正文', ' \n')).toEqual([])
  })

  it('works beyond the basic plane', () => {
    expect(passages('𠮷野家的𠮷', '𠮷')).toEqual(['𠮷', '𠮷'])
  })
})

describe('telling equal passages apart', () => {
  it('counts those that begin before', () => {
    const text = foldText('收入 支出 收入 收 入')
    expect([0, 6, 9].map((offset) => occurrenceAt(text, '收入', offset))).toEqual([0, 1, 2])
  })
})

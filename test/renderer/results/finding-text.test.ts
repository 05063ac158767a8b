import { describe, expect, it } from 'vitest'
import { placeText, valueText } from '#renderer/features/results/finding-text.ts'

describe('what an audit found, in words', () => {
  it('names a place part by part, and what is no word of its own stays as it is', () => {
    expect(placeText('Z001/hand-ins/E03', null, 'zh')).toBe('Z001 · 上交的评分 · E03')
    expect(placeText('Z001/total', null, 'en')).toBe('Z001 · total')
    expect(placeText('Z001/A12', null, 'zh')).toBe('Z001 · A12')
  })

  it('names the check that a whole file fails; it used to read "files"', () => {
    expect(placeText('files', null, 'zh')).not.toBe('files')
    expect(valueText('round-result', 'zh')).not.toBe('round-result')
  })

  it('reads a grade by its name, a fraction with decimals, and nothing as a dash', () => {
    expect(valueText('good', 'zh')).toBe('良好')
    expect(valueText('75/2', 'en')).toBe('37.5000 (75/2)')
    expect(valueText('12', 'zh')).toBe('12')
    expect(valueText('张三', 'zh')).toBe('张三')
    expect(valueText(null, 'zh')).toBe('—')
  })
})

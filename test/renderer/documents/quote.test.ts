import { describe, expect, it } from 'vitest'
import { tidyQuote } from '#renderer/features/documents/quote.ts'

describe('a selected passage as a quote', () => {
  it('joins lines of Chinese without a space and lines of English with one', () => {
    expect(tidyQuote(' 技术创新\n服务收入，\n占比 ')).toBe('技术创新服务收入，占比')
    expect(tidyQuote('wind power\noperation and\n  maintenance')).toBe('wind power operation and maintenance')
  })

  it('is nothing where only white space is selected', () => {
    expect(tidyQuote(' \n\t　')).toBeNull()
  })

  it('is cut at the longest quote a pointer holds, not inside a character', () => {
    expect(tidyQuote(`${'a'.repeat(1_999)}𠮷`)).toBe('a'.repeat(1_999))
    expect(tidyQuote('长'.repeat(3_000))?.length).toBe(2_000)
  })
})

import { describe, expect, it } from 'vitest'
import { cutPortions } from '#renderer/features/documents/text/text-portions.ts'

describe('portions of a text', () => {
  it('are the text when joined, and each says where it begins', () => {
    const text = Array.from({ length: 1_234 }, (_, line) => `第 ${line} 行`).join('\n')
    const portions = cutPortions(text)
    expect(portions.map((portion) => portion.text).join('')).toBe(text)
    expect(portions.every(({ start, text: part }) => text.startsWith(part, start))).toBe(true)
    expect(portions.slice(0, -1).every(({ lines }) => lines === 100)).toBe(true)
  })

  it('stay short where a line never ends', () => {
    const portions = cutPortions('长'.repeat(100_000))
    expect(Math.max(...portions.map(({ text }) => text.length))).toBeLessThanOrEqual(20_001)
  })

  it('are none for an empty text', () => {
    expect(cutPortions('')).toEqual([])
  })
})

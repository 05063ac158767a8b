import type { Language } from '#shared/domain/localized-text.ts'
import type { Block } from './form.ts'

/** Puts the numbers into the headings, so that the three writers number alike. */
export function numberHeadings(blocks: readonly Block[], language: Language): readonly Block[] {
  const counts = [0, 0, 0]
  return blocks.map((block) => {
    if (block.kind !== 'heading' || block.plain === true) return block
    const depth = block.level - 1
    counts.fill(0, depth + 1)
    counts[depth] = (counts[depth] ?? 0) + 1
    const number = language === 'zh' ? chineseLabel(depth, counts[depth] ?? 1) : englishLabel(counts, depth)
    return { ...block, text: number + block.text }
  })
}

/** Levels of GB/T 9704-2012, 7.3.3: 一、 （一） 1. */
function chineseLabel(depth: number, count: number): string {
  if (depth === 0) return `${chineseNumber(count)}、`
  return depth === 1 ? `（${chineseNumber(count)}）` : `${count}.`
}

function englishLabel(counts: readonly number[], depth: number): string {
  return `${counts.slice(0, depth + 1).join('.')}${depth === 0 ? '.' : ''} `
}

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** 1–99 in Chinese; other numbers as they are. */
export function chineseNumber(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 99) return String(value)
  const tens = Math.floor(value / 10)
  const before = tens === 0 ? '' : tens === 1 ? '十' : `${digits[tens]}十`
  return before + (digits[value % 10] ?? '')
}

import { describe, expect, it } from 'vitest'
import { inWords, meanOf, percentOf, sumOf, withTax, yuan } from '#electron/core/samples/money.ts'

describe('money in sample documents', () => {
  it('adds decimals exactly', () => {
    expect(sumOf(['0.1', '0.2'])).toBe('0.3')
    expect(sumOf(['806.4', '872.15', '958.6'])).toBe('2637.15')
    expect(sumOf([])).toBe('0')
    expect(meanOf(['806.4', '872.15', '958.6'])).toBe('879.05')
    expect(percentOf('1', '3')).toBe('33.33%')
    expect(percentOf('1', '0')).toBe('—')
    expect(withTax('12.5')).toBe('13.25')
  })

  it('shows 万元 as 元', () => {
    expect(yuan('12.3456')).toBe('123,456.00')
    expect(yuan('0')).toBe('0.00')
    expect(yuan('1000.0001')).toBe('10,000,001.00')
  })

  it.each([
    ['53', '伍拾叁万元整'],
    ['0.0001', '壹元整'],
    ['12.3456', '壹拾贰万叁仟肆佰伍拾陆元整'],
    ['1.0005', '壹万零伍元整'],
    ['20.5', '贰拾万零伍仟元整'],
    ['10001.0203', '壹亿零壹万零贰佰零叁元整'],
    ['10000', '壹亿元整'],
    ['0', '零元整'],
  ])('writes %s 万元 out as a bank does: %s', (amount, words) => {
    expect(inWords(amount)).toBe(words)
  })
})

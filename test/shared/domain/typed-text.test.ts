import { describe, expect, it } from 'vitest'
import {
  isBlankMark,
  readChoiceText,
  readCreditCodeText,
  readDayText,
  readDecimalText,
  readYearText,
  readYesNoText,
} from '#shared/domain/typed-text.ts'

const value = (reading: ReturnType<typeof readDecimalText>) => (reading.ok ? reading.value : reading.code)

describe('a number that somebody typed as text', () => {
  it.each([
    ['1234.5', '1234.5'],
    [' 1 234.5 ', '1234.5'],
    ['１２３４．５', '1234.5'],
    ['1,234,567.89', '1234567.89'],
    ['１，２３４', '1234'],
    ['+5', '5'],
    ['－3.2', '-3.2'],
    ['−3.2', '-3.2'],
    ['007', '7'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['-0', '0'],
    ['0.30', '0.30'],
    ['123456789012345678.1234', '123456789012345678.1234'],
  ])('passes where it can mean only one thing: %s', (text, expected) => {
    expect(value(readDecimalText(text, 'wan-yuan'))).toBe(expected)
  })

  it.each(['约100', '100左右', '12,34', '1,23', '1.234,5', '1e5', '一百', '3-5', '', '.', '100万元'])(
    'does not pass where it could mean another or carries words: %s',
    (text) => {
      expect(value(readDecimalText(text, 'wan-yuan'))).toBe('text-in-number')
    },
  )

  it.each(['1234567元', '¥1,234.5元', '12亿元', '3千元', '35%', '20人'])('is in another unit: %s', (text) => {
    expect(value(readDecimalText(text, 'wan-yuan'))).toBe('wrong-unit')
  })

  it('names the number that stands inside when only the right unit is too much', () => {
    expect(readDecimalText('100万元', 'wan-yuan')).toEqual({
      ok: false,
      code: 'text-in-number',
      expected: '100',
    })
  })

  it('takes a per cent sign where per cent is asked for', () => {
    expect(value(readDecimalText('35.5％', 'percent'))).toBe('35.5')
  })
})

describe('a day that somebody typed', () => {
  it.each([
    '2024-03-05',
    '2024-3-5',
    '2024.3.5',
    '2024/3/5',
    '2024年3月5日',
    '２０２４年３月５日',
    '20240305',
    '2024 - 3 - 5',
    '2024-03-05 00:00:00',
    '2024-03-05T00:00:00',
  ])('is understood: %s', (text) => {
    expect(readDayText(text)).toEqual({ ok: true, value: '2024-03-05' })
  })

  it.each([
    '2024-13-01',
    '2023-02-29',
    '2024年3月',
    '24-3-5',
    '3/5/2024',
    '2024',
    '20241301',
    '三月五日',
    '',
  ])('is refused: %s', (text) => {
    expect(readDayText(text).ok).toBe(false)
  })

  it('may be a year alone where a year is asked for', () => {
    expect(readYearText('2024年度')).toEqual({ ok: true, value: '2024' })
    expect(readYearText('2024-2025').ok).toBe(false)
  })
})

describe('a choice that somebody typed', () => {
  const options = [
    { code: 'invention', name: { zh: '发明专利', en: 'Invention' } },
    { code: 'regional-first', name: { zh: '自治区级首台（套）', en: 'Regional, first set' } },
  ]

  it('is known by its code and by its name in either language', () => {
    for (const text of ['regional-first', '自治区级首台(套)', ' 自治区级 首台（套）', 'regional, FIRST set'])
      expect(readChoiceText(options, text)).toEqual({ ok: true, value: 'regional-first' })
  })

  it('is refused with the options otherwise', () => {
    expect(readChoiceText(options, '专利')).toEqual({
      ok: false,
      code: 'not-an-option',
      expected: '发明专利、自治区级首台（套）',
    })
  })

  it('may be a yes or a no in many signs', () => {
    for (const text of ['是', 'Yes', '√', '1', 'TRUE'])
      expect(readYesNoText(text)).toMatchObject({ value: true })
    for (const text of ['否', 'no', '×', '0', '无'])
      expect(readYesNoText(text)).toMatchObject({ value: false })
    expect(readYesNoText('部分').ok).toBe(false)
  })
})

describe('other texts', () => {
  it('a credit code passes in lower case, full width and with blanks, and not with a wrong digit', () => {
    expect(readCreditCodeText(' ９１３５０１００ｍ０００１００y43 ')).toMatchObject({
      value: '91350100M000100Y43',
    })
    expect(readCreditCodeText('91350100M000100Y44')).toMatchObject({ ok: false, code: 'wrong-credit-code' })
  })

  it('a dash, a slash or 无 says that there is nothing; 0 does not', () => {
    for (const text of ['', '—', '/', '／', '无', 'N/A', '--']) expect(isBlankMark(text)).toBe(true)
    for (const text of ['0', '无锡', '-1']) expect(isBlankMark(text)).toBe(false)
  })
})

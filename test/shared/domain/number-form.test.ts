import { expect, it } from 'vitest'
import { normalNumber } from '#shared/domain/number-form.ts'

it('one patent is one however its number is written', () => {
  const written = [
    'ZL 2023 1 0214477.9',
    'ＺＬ２０２３１０２１４４７７．９',
    'zl2023102144779',
    'CN202310214477.9',
    '专利号：ZL202310214477.9',
  ]
  expect(new Set(written.map((text) => normalNumber('patent', text)))).toEqual(new Set(['2023102144779']))
})

it('one standard is one with any slash and any dash', () => {
  const written = ['GB/T 99001.3-2023', 'GB∕T 99001.3—2023', 'ＧＢ／Ｔ99001.3－2023', 'gb/t99001.3–2023']
  expect(new Set(written.map((text) => normalNumber('standard', text)))).toEqual(new Set(['GBT99001.3-2023']))
  expect(normalNumber('standard', 'GB/T 99001.3-2024')).not.toBe(
    normalNumber('standard', 'GB/T 99001.3-2023'),
  )
})

it('another number keeps its dots and dashes, of whatever kind these are', () => {
  expect(normalNumber('plain', ' FY-2023.001 ')).toBe('FY-2023.001')
  const dashes = ['FY-2023.001', 'FY—2023.001', 'FY－2023.001', 'fy–2023.001', 'FY-2023\u200B.001']
  expect(new Set(dashes.map((text) => normalNumber('plain', text)))).toEqual(new Set(['FY-2023.001']))
})

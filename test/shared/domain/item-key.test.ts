import { expect, it } from 'vitest'
import { itemKey, parseItemKey } from '#shared/domain/item-key.ts'

it.each([
  'D01/2024',
  'D01/@evidence',
  'L3/r7',
  'L3/r7/number',
  'L7/r3/received/2024',
  'L3/r7/@evidence',
  'F01',
  'F01/@evidence',
  'centre/creditCode',
])('reads and writes %s alike', (key) => {
  const item = parseItemKey(key)
  expect(item === null ? null : itemKey(item)).toBe(key)
})

it.each([
  '',
  'D01',
  'D01/24',
  'D01/2024/x',
  'L3',
  'L3/7',
  'L3/r7/number/x',
  'X9',
  'F01/x',
  'centre',
  'centre/age',
])('finds nothing in %j', (key) => {
  expect(parseItemKey(key)).toBeNull()
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { machine, ulid } from '#electron/core/machine.ts'
import { applicationIdSchema } from '#shared/domain/brand.ts'

test('an identifier is the ULID of its time and randomness', () => {
  // 2016-07-30T23:54:10.259Z, the time of the specification's own example
  expect(ulid(1_469_922_850_259, new Uint8Array(10)).slice(0, 10)).toBe('01ARZ3NDEK')
  expect(ulid(0, new Uint8Array(10))).toBe('0'.repeat(26))
  expect(ulid(2 ** 48 - 1, new Uint8Array(10).fill(255))).toBe('7ZZZZZZZZZZZZZZZZZZZZZZZZZ')
})

test('identifiers sort as their times do, and are ones of the domain', () => {
  const time = fc.integer({ min: 0, max: 2 ** 48 - 1 })
  const random = fc.uint8Array({ minLength: 10, maxLength: 10 })
  fc.assert(
    fc.property(time, time, random, random, (left, right, one, other) => {
      const [a, b] = [ulid(left, one), ulid(right, other)]
      expect(applicationIdSchema.safeParse(a).success).toBe(true)
      if (left !== right) expect(a < b).toBe(left < right)
    }),
  )
})

test('two identifiers of one moment differ', () => {
  const { newId } = machine()
  expect(new Set(Array.from({ length: 1_000 }, newId)).size).toBe(1_000)
})

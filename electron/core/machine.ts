import { randomBytes } from 'node:crypto'
import { type Instant, instantSchema } from '#shared/domain/brand.ts'

/** What a service takes from the machine; handed in, so that tests are exact. */
export interface Machine {
  readonly now: () => Instant
  /** Random bytes for keys and salts. */
  readonly random: (bytes: number) => Uint8Array
  /** A new identifier: 26 characters of Crockford base 32, sortable by time. */
  readonly newId: () => string
}

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

function base32(value: bigint, length: number): string {
  return Array.from(
    { length },
    (_unused, at) => alphabet[Number((value >> BigInt(5 * (length - 1 - at))) & 31n)],
  ).join('')
}

/** ULID: 48 bits of milliseconds, then 80 random bits. */
export function ulid(milliseconds: number, random: Uint8Array): string {
  const tail = random.subarray(0, 10).reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n)
  return base32(BigInt(milliseconds), 10) + base32(tail, 16)
}

/** The real clock and the system's randomness. */
export function machine(): Machine {
  return {
    now: () => instantSchema.parse(new Date().toISOString()),
    random: (bytes) => randomBytes(bytes),
    newId: () => ulid(Date.now(), randomBytes(10)),
  }
}

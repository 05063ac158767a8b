import { type RoundId, roundIdSchema } from '#shared/domain/brand.ts'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** An id for a new round: the time in 10 characters, then 16 of chance, so that ids sort by when they were made. */
export function newRoundId(now: number, random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array): RoundId {
  const time = Array.from({ length: 10 }, (_item, at) => digit(Math.floor(now / 32 ** (9 - at)) % 32))
  const chance = Array.from(random(new Uint8Array(16)), (byte) => digit(byte % 32))
  return roundIdSchema.parse([...time, ...chance].join(''))
}

function digit(value: number): string {
  return alphabet.charAt(value)
}

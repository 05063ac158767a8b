import { createHash } from 'node:crypto'
import { type Sha256, sha256Schema } from '#shared/domain/hash.ts'

export function sha256(bytes: Uint8Array): Sha256 {
  return sha256Schema.parse(createHash('sha256').update(bytes).digest('hex'))
}

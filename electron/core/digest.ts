import { createHash } from 'node:crypto'
import { canonicalJson } from '#shared/bundle/canonical-json.ts'
import { type Sha256, sha256Schema } from '#shared/domain/hash.ts'

export function sha256(data: string | Uint8Array): Sha256 {
  return sha256Schema.parse(createHash('sha256').update(data).digest('hex'))
}

/** The address of a JSON value: SHA-256 of its canonical form (RFC 8785). */
export function hashJson(value: unknown): Sha256 {
  return sha256(canonicalJson(value))
}

import { z } from 'zod'
import { fingerprintSchema, principalSchema } from '../domain/identity.ts'

/**
 * A key that the reader has compared with its owner and trusts from then on. Only a secretariat vouches for
 * others; what a person may do follows from the roster, never from a pin.
 */
export const pinnedKeySchema = z
  .strictObject({
    fingerprint: fingerprintSchema,
    principal: principalSchema,
    name: z.string().min(1).max(60),
    role: z.enum(['secretariat', 'person']),
  })
  .readonly()
export type PinnedKey = z.infer<typeof pinnedKeySchema>

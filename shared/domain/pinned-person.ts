import { z } from 'zod'
import { instantSchema } from './brand.ts'
import { publicIdentitySchema } from './identity.ts'

/**
 * Somebody whose fingerprint was compared on both screens, and whose key is trusted from then on. Only a
 * secretariat vouches for others.
 */
export const pinnedPersonSchema = z
  .strictObject({
    identity: publicIdentitySchema,
    role: z.enum(['secretariat', 'person']),
    pinnedAt: instantSchema,
  })
  .readonly()
export type PinnedPerson = z.infer<typeof pinnedPersonSchema>

import { z } from 'zod'

/** An ASCII name in signatures and rosters; the person's real name stands in the JSON. */
export const principalSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{2,62}$/)
  .brand<'Principal'>()
export type Principal = z.infer<typeof principalSchema>

/** `SHA256:` and 43 characters of base 64, as `ssh-keygen -l` prints it. */
export const fingerprintSchema = z
  .string()
  .regex(/^SHA256:[A-Za-z0-9+/]{43}$/)
  .brand<'Fingerprint'>()
export type Fingerprint = z.infer<typeof fingerprintSchema>

/** Who signed, as the signed document says. */
export const personSchema = z
  .strictObject({
    principal: principalSchema,
    name: z.string().min(1).max(60),
    organisation: z.string().min(1).max(120),
    fingerprint: fingerprintSchema,
  })
  .readonly()
export type Person = z.infer<typeof personSchema>

/** The public side of an identity: `ssh-ed25519 AAAA…` and `age1…`. */
export const publicIdentitySchema = personSchema
  .unwrap()
  .extend({
    signingKey: z.string().regex(/^ssh-ed25519 [A-Za-z0-9+/=]+$/),
    ageRecipient: z.string().regex(/^age1[0-9a-z]+$/),
  })
  .readonly()
export type PublicIdentity = z.infer<typeof publicIdentitySchema>

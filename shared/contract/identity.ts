import { z } from 'zod'
import { instantSchema } from '../domain/brand.ts'
import { publicIdentitySchema } from '../domain/identity.ts'
import { session } from './call.ts'
import { fileTokenSchema } from './file-token.ts'

/** Eight characters are the floor; the strength shown beside the field says more. */
export const passphraseSchema = z.string().min(8).max(200)

/** A passphrase on its way in. A new one that is too short is refused with `weak-passphrase`, a reason of its own. */
const givenPassphrase = z.string().max(200)

/** What opening the store found and did, so that a recovery is never silent. */
export const storeStateSchema = z
  .strictObject({
    folder: z.string(),
    readOnly: z.boolean(),
    /** The name of the cloud service in whose folder the store lies, if any. */
    cloudFolder: z.string().nullable(),
    /** Set when the last run ended without closing: how many journal entries were found, and when the last was made. */
    recovered: z.strictObject({ entries: z.int().min(0), lastAt: instantSchema.nullable() }).nullable(),
    /** Set while read-only: the newest copy that holds, which `identity.restore-store` would put in its place. */
    backup: z.strictObject({ at: instantSchema, entries: z.int().min(0) }).nullable(),
  })
  .readonly()
export type StoreState = z.infer<typeof storeStateSchema>

export const identityStateSchema = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('none') }),
  z.strictObject({ state: z.literal('locked'), name: z.string(), organisation: z.string() }),
  z.strictObject({ state: z.literal('open'), identity: publicIdentitySchema, store: storeStateSchema }),
])
export type IdentityState = z.infer<typeof identityStateSchema>

const profile = {
  name: z.string().trim().min(1).max(60),
  organisation: z.string().trim().min(1).max(120),
}

export const identityCalls = {
  'identity.state': session(z.strictObject({}), identityStateSchema),
  'identity.create': session(
    z.strictObject({ ...profile, passphrase: givenPassphrase }),
    identityStateSchema,
  ),
  'identity.unlock': session(z.strictObject({ passphrase: givenPassphrase }), identityStateSchema),
  'identity.lock': session(z.strictObject({}), identityStateSchema),
  'identity.change-passphrase': session(
    z.strictObject({ current: givenPassphrase, next: givenPassphrase }),
    z.strictObject({}),
  ),
  /** Writes the wrapped keys to a file; opening it takes the passphrase of now. */
  'identity.back-up': session(z.strictObject({ file: fileTokenSchema }), z.strictObject({})),
  'identity.restore': session(
    z.strictObject({ file: fileTokenSchema, passphrase: givenPassphrase }),
    identityStateSchema,
  ),
  /** Puts the newest backup that holds in the place of a damaged store, which is set aside, and opens it. */
  'identity.restore-store': session(z.strictObject({ passphrase: givenPassphrase }), identityStateSchema),
} as const

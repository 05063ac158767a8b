import { z } from 'zod'
import { sha256Schema } from '../domain/hash.ts'
import { fingerprintSchema, principalSchema } from '../domain/identity.ts'
import { findingSchema } from './finding.ts'
import { bundleKindSchema } from './kind.ts'

/**
 * How far trust reaches; each level includes the ones before.
 *
 * - `not-intact`: something is changed, missing, added, or cannot be read;
 * - `intact`: all hashes hold, and no more is known;
 * - `signed`: by the keys shown, of which nothing is known;
 * - `vouched`: the key is pinned, or stands in a roster signed by a pinned secretariat;
 * - `allowed`: and its owner was allowed to sign this kind.
 */
export const verificationLevels = ['not-intact', 'intact', 'signed', 'vouched', 'allowed'] as const
export const verificationLevelSchema = z.enum(verificationLevels)
export type VerificationLevel = z.infer<typeof verificationLevelSchema>

/** The closed set of checks, in the order in which they are made and shown. */
export const checkNames = [
  /** The ZIP itself: sound, no tricks, within limits. */
  'container',
  /** `bagit.txt`, `bag-info.txt` and the manifests can be read and fit together. */
  'bag',
  /** Every file listed is there with its hash, and no other. */
  'files',
  /** The JSON document: the kind's, canonical, valid. */
  'document',
  /** `allowed_signers` can be read, and who vouches for it. */
  'roster',
  /** Each signature holds over this bundle, for this kind. */
  'signatures',
  /** Each signer is known and was allowed. */
  'signers',
] as const
export const checkNameSchema = z.enum(checkNames)
export type CheckName = z.infer<typeof checkNameSchema>

export const checkSchema = z
  .strictObject({ name: checkNameSchema, ok: z.boolean(), findings: z.array(findingSchema).readonly() })
  .readonly()
export type Check = z.infer<typeof checkSchema>

/** Someone whose signature holds. `name` only where the key is pinned: no name is taken on trust. */
export const verifiedSignerSchema = z
  .strictObject({
    principal: principalSchema,
    fingerprint: fingerprintSchema,
    name: z.string().optional(),
    level: verificationLevelSchema,
  })
  .readonly()
export type VerifiedSigner = z.infer<typeof verifiedSignerSchema>

/** What a verification says of one file. Every check is there, in order, also where it could not be made. */
export const verificationReportSchema = z
  .strictObject({
    /** No check failed. A lone expert's bundle is `ok` at the level `signed`. */
    ok: z.boolean(),
    /** The level that every signature in the bundle reaches. */
    level: verificationLevelSchema,
    kind: bundleKindSchema.nullable(),
    /** SHA-256 of `tagmanifest-sha256.txt`: names the bundle; a countersignature does not change it. */
    bundleHash: sha256Schema.nullable(),
    /** SHA-256 of the document: what the code on a printed sheet refers to. */
    documentHash: sha256Schema.nullable(),
    signers: z.array(verifiedSignerSchema).readonly(),
    checks: z.array(checkSchema).readonly(),
  })
  .readonly()
export type VerificationReport = z.infer<typeof verificationReportSchema>

/** The lower of two levels. */
export function lowerLevel(a: VerificationLevel, b: VerificationLevel): VerificationLevel {
  return verificationLevels.indexOf(a) < verificationLevels.indexOf(b) ? a : b
}

/** No bundle that was damaged on the way: no ZIP at all, or a file closed to whoever has no key to it. */
export function isNoBundle({ checks }: Pick<VerificationReport, 'checks'>): boolean {
  return checks.some(({ findings }) =>
    findings.some(({ code }) => code === 'not-a-zip' || code === 'encrypted'),
  )
}

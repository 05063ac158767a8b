import { z } from 'zod'
import { bundleKindSchema } from '../bundle/kind.ts'
import { daySchema, roundIdSchema } from '../domain/brand.ts'
import { reviewPeriodSchema } from '../domain/claim.ts'
import { sha256Schema } from '../domain/hash.ts'
import { publicIdentitySchema } from '../domain/identity.ts'
import { expertIdSchema, roundKindSchema, roundSchema } from '../domain/round.ts'
import { consultedCentreSchema } from '../rounds/adoptions.ts'
import {
  adoptionsReadingSchema,
  centresReadingSchema,
  peopleReadingSchema,
  rosterListSchema,
} from '../rounds/roster.ts'
import { job, read, write } from './call.ts'
import { fileTokenSchema } from './file-token.ts'

/** A bundle that was written for an expert. */
export const issuedBundleSchema = z
  .strictObject({
    expert: expertIdSchema,
    name: z.string(),
    file: z.string(),
    bundleHash: sha256Schema,
    centres: z.int().min(0),
    /** Null where it is encrypted to the expert's key; else the code that opens it, told apart from the file. */
    code: z.string().nullable(),
  })
  .readonly()
export type IssuedBundle = z.infer<typeof issuedBundleSchema>

/** Whose key a bundle shows, before it is compared and pinned. */
export const shownKeySchema = z
  .strictObject({ identity: publicIdentitySchema, kind: bundleKindSchema, pinned: z.boolean() })
  .readonly()
export type ShownKey = z.infer<typeof shownKeySchema>

const byRound = z.strictObject({ round: roundIdSchema })

/** The secretariat's rounds 评审批次. Checks, automatic assignment and differences are computed in `shared/rounds`. */
export const roundCalls = {
  'round.list': read(z.strictObject({}), z.array(roundSchema).readonly()),
  'round.get': read(byRound, roundSchema),
  'round.create': write(
    z.strictObject({
      round: roundIdSchema,
      kind: roundKindSchema,
      name: z.string().trim().min(1).max(120),
      period: reviewPeriodSchema,
      cutOffDay: daySchema,
      drill: z.boolean(),
      /** Null for a consultation. */
      scheme: sha256Schema.nullable(),
      /** Takes over rules and experts of an earlier round. */
      copyFrom: roundIdSchema.nullable(),
    }),
    roundSchema,
  ),
  /** Saves the whole round; what is frozen from `issued` on is refused when it differs. */
  'round.save': write(z.strictObject({ round: roundSchema }), roundSchema),
  /** Takes the last save back. */
  'round.undo': write(byRound, roundSchema),
  'round.close': write(byRound, roundSchema),
  /** Writes an assignment bundle for each expert into a folder; the round is issued from then on. */
  'round.issue': job(
    z.strictObject({ round: roundIdSchema, folder: fileTokenSchema }),
    z.array(issuedBundleSchema).readonly(),
  ),
  /** Reads whose key an enrolment, or the first bundle that somebody hands in, shows. */
  'round.read-key': job(z.strictObject({ file: fileTokenSchema }), shownKeySchema),
  /** Pins a key that was compared on both screens, for an expert of the round. */
  'round.enrol': write(
    z.strictObject({ round: roundIdSchema, expert: expertIdSchema, identity: publicIdentitySchema }),
    roundSchema,
  ),
  /** What earlier consultations in this store advised, centre by centre; taking it over is `round.save`. */
  'round.list-consulted': read(byRound, z.array(consultedCentreSchema).readonly()),
  /** Writes the spreadsheet for a list of the round, with what the round has filled in. */
  'round.write-roster': read(
    z.strictObject({
      round: roundIdSchema,
      list: rosterListSchema,
      language: z.enum(['zh', 'en']),
      file: fileTokenSchema,
    }),
    z.strictObject({}),
  ),
  /** Reads a filled-in spreadsheet, every row with its problems. Nothing is kept: applying it is `round.save`. */
  'round.read-people': job(z.strictObject({ file: fileTokenSchema }), peopleReadingSchema),
  'round.read-centres': job(z.strictObject({ file: fileTokenSchema }), centresReadingSchema),
  'round.read-adoptions': job(z.strictObject({ file: fileTokenSchema }), adoptionsReadingSchema),
} as const

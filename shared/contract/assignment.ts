import { z } from 'zod'
import { assignedCentreSchema, assignmentSchema } from '../domain/assignment.ts'
import { roundIdSchema } from '../domain/brand.ts'
import { declarationSchema, pledgeSchema } from '../domain/declaration.ts'
import { numberedOpinionSchema } from '../domain/hand-in.ts'
import { sha256Schema } from '../domain/hash.ts'
import { fingerprintSchema } from '../domain/identity.ts'
import { centreIdSchema, panelIdSchema, roundHeadSchema } from '../domain/round.ts'
import { job, read, write } from './call.ts'
import { fileTokenSchema } from './file-token.ts'

/** An expert's work on one centre of a round. */
export const assignedWorkSchema = z
  .strictObject({
    /** `adoptions`, as all material, is empty while the centre is not open. */
    ...assignedCentreSchema.unwrap().omit({ version: true }).shape,
    declarations: z.array(declarationSchema).readonly(),
    /**
     * `closed`: pledge or declaration is still due; `open`; `recused`: no material; `void`: recused after sealing,
     * the scores are on record and count no more.
     */
    access: z.enum(['closed', 'open', 'recused', 'void']),
    /** Items that the sheet still lacks; null while it is not open. */
    openItems: z.int().min(0).nullable(),
    items: z.int().min(0).nullable(),
    sealedVersion: z.int().min(1).nullable(),
    sheetHash: sha256Schema.nullable(),
    opinions: z.array(numberedOpinionSchema).readonly(),
    dissent: z.string().nullable(),
  })
  .readonly()
export type AssignedWork = z.infer<typeof assignedWorkSchema>

/** An assignment as its expert sees it. */
export const assignmentViewSchema = z
  .strictObject({
    ...assignmentSchema.unwrap().omit({ scheme: true, centres: true, format: true }).shape,
    isChair: z.boolean(),
    signed: pledgeSchema.nullable(),
    centres: z.array(assignedWorkSchema).readonly(),
  })
  .readonly()
export type AssignmentView = z.infer<typeof assignmentViewSchema>

/** What an assignment bundle says before it is opened: who sent it, and whether that key is known. */
export const assignmentOfferSchema = z
  .strictObject({
    round: roundHeadSchema,
    panel: z.string(),
    secretariat: assignmentSchema.unwrap().shape.secretariat,
    pinned: z.boolean(),
    bundleHash: sha256Schema,
    centres: z.int().min(0),
  })
  .readonly()
export type AssignmentOffer = z.infer<typeof assignmentOfferSchema>

const byPanel = { round: roundIdSchema, panel: panelIdSchema }

/** For whoever has no key on the roster: the code that the secretariat told him. */
const withCode = { code: z.string().max(60).optional() }

/** An expert's work in a round: open, pledge, declare, review, hand in. */
export const assignmentCalls = {
  'assignment.inspect': job(z.strictObject({ file: fileTokenSchema, ...withCode }), assignmentOfferSchema),
  /** `compared`: the secretariat's fingerprint as compared with its owner; it is pinned with the opening. */
  'assignment.open': job(
    z.strictObject({ file: fileTokenSchema, compared: fingerprintSchema.nullable(), ...withCode }),
    assignmentViewSchema,
  ),
  'assignment.list': read(z.strictObject({}), z.array(assignmentViewSchema).readonly()),
  'assignment.sign-pledge': write(z.strictObject(byPanel), assignmentViewSchema),
  /** Declares about one centre. Not recused: its material opens. Recused after sealing: the scores are void. */
  'assignment.declare': job(
    z.strictObject({ ...byPanel, declaration: declarationSchema.unwrap().omit({ declaredAt: true }) }),
    assignmentViewSchema,
  ),
  'assignment.save-opinions': write(
    z.strictObject({
      ...byPanel,
      centre: centreIdSchema,
      opinions: z.array(numberedOpinionSchema).readonly(),
    }),
    assignmentViewSchema,
  ),
  /** 保留意见 in one's own words; it goes out with the next hand-in. Null takes it back. */
  'assignment.save-dissent': write(
    z.strictObject({
      ...byPanel,
      centre: centreIdSchema,
      dissent: z.string().trim().min(1).max(10_000).nullable(),
    }),
    assignmentViewSchema,
  ),
  /** Writes a signed `scores` bundle a centre into a folder, for the chair. */
  'assignment.hand-in': job(
    z.strictObject({ ...byPanel, folder: fileTokenSchema }),
    z
      .array(
        z.strictObject({ centre: centreIdSchema, file: z.string(), bundleHash: sha256Schema }).readonly(),
      )
      .readonly(),
  ),
  /** Writes this person's public keys as an `enrolment` bundle. */
  'assignment.write-enrolment': job(
    z.strictObject({ file: fileTokenSchema }),
    z.strictObject({ bundleHash: sha256Schema }),
  ),
} as const

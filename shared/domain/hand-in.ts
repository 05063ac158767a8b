import { z } from 'zod'
import { instantSchema, roundIdSchema } from './brand.ts'
import { declarationSchema, pledgeSchema } from './declaration.ts'
import { sha256Schema } from './hash.ts'
import { publicIdentitySchema } from './identity.ts'
import { pointerSchema } from './pointer.ts'
import { centreIdSchema, expertIdSchema, panelIdSchema } from './round.ts'
import { scoreSheetSchema } from './score-sheet.ts'

/** One numbered opinion of a consultation 咨询论证, which has no scores. */
export const numberedOpinionSchema = z
  .strictObject({
    number: z.int().min(1),
    text: z.string().min(1).max(10_000),
    pointers: z.array(pointerSchema).readonly(),
  })
  .readonly()
export type NumberedOpinion = z.infer<typeof numberedOpinionSchema>

/** 代录: what an expert without a laptop wrote on paper was typed in by the signer, and checked by a second person. */
export const transcriptionSchema = z
  .strictObject({
    checkedBy: z.string().min(1).max(60),
    checkedAt: instantSchema,
    /** The scan of the signed sheet. */
    scan: sha256Schema,
    scanName: z.string().min(1),
  })
  .readonly()
export type Transcription = z.infer<typeof transcriptionSchema>

/**
 * The document of a `scores` bundle in a round: all that one expert has to say about one centre, so far. Every
 * sealed version is in it, so that the newest hand-in alone shows them all.
 */
export const handInSchema = z
  .strictObject({
    format: z.literal('paneldesk-hand-in/1'),
    round: roundIdSchema,
    drill: z.boolean(),
    panel: panelIdSchema,
    centre: centreIdSchema,
    expert: expertIdSchema,
    /** Whose key signs: the expert himself, or who typed in his paper. Whole, so that a first hand-in also enrols. */
    signer: publicIdentitySchema,
    pledge: pledgeSchema.nullable(),
    declarations: z.array(declarationSchema).readonly(),
    /** Sealed versions, ascending. */
    sheets: z.array(scoreSheetSchema).readonly(),
    opinions: z.array(numberedOpinionSchema).readonly(),
    /** 保留意见 on the panel's conclusion, in the expert's own words; null where he holds none. */
    dissent: z.string().trim().min(1).max(10_000).nullable(),
    /** Items still open in the draft; null where no draft is under way. */
    open: z.int().min(0).nullable(),
    transcription: transcriptionSchema.nullable(),
    journalHead: sha256Schema,
    handedInAt: instantSchema,
  })
  .readonly()
export type HandIn = z.infer<typeof handInSchema>

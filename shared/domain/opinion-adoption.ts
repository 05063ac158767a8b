import { z } from 'zod'

/** What an applicant made of an opinion: 采纳 / 部分采纳 / 未采纳. */
export const adoptionAnswerSchema = z.enum(['adopted', 'partly', 'not-adopted'])
export type AdoptionAnswer = z.infer<typeof adoptionAnswerSchema>

/**
 * One numbered opinion of an earlier consultation 咨询论证, and what its applicant made of it: a line of the table
 * 意见—采纳情况 that a later panel sees. Domain rules, section 3.
 */
export const opinionAdoptionSchema = z
  .strictObject({
    /** Counts from 1 within a centre. */
    number: z.int().min(1),
    text: z.string().trim().min(1).max(10_000),
    /** The round that gave the opinion, by its name. */
    consultation: z.string().max(120),
    /** Null while the applicant has not answered. */
    answer: adoptionAnswerSchema.nullable(),
    /** How it was adopted, or why not. */
    explanation: z.string().max(10_000),
  })
  .readonly()
export type OpinionAdoption = z.infer<typeof opinionAdoptionSchema>

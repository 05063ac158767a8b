import { z } from 'zod'
import { instantSchema } from './brand.ts'
import { localizedTextSchema } from './localized-text.ts'
import { centreIdSchema } from './round.ts'

/** The relations that lead to 回避. Domain rules, section 4. */
export const relationSchema = z.enum([
  'employed',
  'board-or-committee',
  'wrote-plan',
  'shares',
  'kin',
  'joint-work',
  'teacher-student',
  'competitor',
  'requested-by-applicant',
  'other',
])
export type Relation = z.infer<typeof relationSchema>

/** 无利益关系 / 有关系，需说明 / 回避. */
export const declarationAnswerSchema = z.enum(['none', 'explained', 'recused'])
export type DeclarationAnswer = z.infer<typeof declarationAnswerSchema>

/**
 * What an expert declares about one centre. Declarations are only added: the newest counts, and one that says
 * `recused` after scores were sealed voids them, while they stay on record.
 */
export const declarationSchema = z
  .strictObject({
    centre: centreIdSchema,
    answer: declarationAnswerSchema,
    relations: z.array(relationSchema).readonly(),
    reason: z.string().max(2_000),
    declaredAt: instantSchema,
  })
  .readonly()
  .refine(
    ({ answer, relations, reason }) => answer === 'none' || (relations.length > 0 && reason.trim() !== ''),
    {
      message: 'a relation and a reason are due unless the answer is none',
    },
  )
export type Declaration = z.infer<typeof declarationSchema>

/** 保密与廉洁承诺: the text that was signed, and when. */
export const pledgeSchema = z.strictObject({ text: localizedTextSchema, signedAt: instantSchema }).readonly()
export type Pledge = z.infer<typeof pledgeSchema>

/** The declaration that counts: the newest, a recusal before others made at the same instant. */
export function standingDeclaration(declarations: readonly Declaration[]): Declaration | null {
  return (
    declarations
      .toSorted(
        (left, right) =>
          left.declaredAt.localeCompare(right.declaredAt) ||
          Number(left.answer === 'recused') - Number(right.answer === 'recused'),
      )
      .at(-1) ?? null
  )
}

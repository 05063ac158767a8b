import { z } from 'zod'
import { assignmentSchema } from '../domain/assignment.ts'
import { enrolmentSchema } from '../domain/enrolment.ts'
import { handInSchema } from '../domain/hand-in.ts'
import type { Person } from '../domain/identity.ts'
import { panelResultSchema } from '../domain/panel-result.ts'
import { publicRoundResultSchema, roundResultSchema } from '../domain/round-result.ts'
import { scoreSheetSchema } from '../domain/score-sheet.ts'
import type { BundleKind } from './kind.ts'

/** What is known of a kind's document: its shape, and the people who must have signed it. */
export interface BundleDocument {
  readonly schema: z.ZodType
  /** The people in whose name the document speaks, read from a document that has passed the schema. */
  readonly authors: (document: unknown) => readonly Person[]
}

export type BundleDocuments = { readonly [Kind in BundleKind]?: BundleDocument }

/** One line a kind. A kind without a line is held to canonical JSON only. */
export const bundleDocuments: BundleDocuments = {
  enrolment: bundleDocument(enrolmentSchema, ({ identity }) => [identity]),
  assignment: bundleDocument(assignmentSchema, ({ secretariat }) => [secretariat]),
  // a sheet on its own, or all that an expert hands in about a centre of a round
  scores: bundleDocument(
    z.discriminatedUnion('format', [scoreSheetSchema.unwrap(), handInSchema.unwrap()]),
    (document) => [document.format === 'paneldesk-scores/1' ? document.reviewer : document.signer],
  ),
  'panel-result': bundleDocument(panelResultSchema, ({ chair }) => [chair]),
  // with the whole chain, or the part that may be published
  'round-result': bundleDocument(
    z.discriminatedUnion('format', [roundResultSchema.unwrap(), publicRoundResultSchema.unwrap()]),
    ({ secretariat }) => [secretariat],
  ),
}

/** Ties a schema to the function that finds a document's authors, without a cast at the use. */
export function bundleDocument<Schema extends z.ZodType>(
  schema: Schema,
  authors: (document: z.output<Schema>) => readonly Person[],
): BundleDocument {
  return {
    schema,
    authors: (document) => {
      const parsed = schema.safeParse(document)
      return parsed.success ? authors(parsed.data) : []
    },
  }
}

import type { z } from 'zod'
import type { Person } from '../domain/identity.ts'
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
  scores: bundleDocument(scoreSheetSchema, (sheet) => [sheet.reviewer]),
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

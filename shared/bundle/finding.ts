import { z } from 'zod'
import { sha256Schema } from '../domain/hash.ts'
import { fingerprintSchema } from '../domain/identity.ts'
import { bundleKindSchema } from './kind.ts'

const file = { path: z.string() }
const line = { path: z.string(), line: z.int() }
const signer = { principal: z.string() }
const key = { principal: z.string(), fingerprint: fingerprintSchema }

/** The closed set of what a verification can find. Text in both languages is made from it. */
export const findingSchema = z.discriminatedUnion('code', [
  // Nothing can be said because an earlier check failed.
  finding('not-checked', {}),

  // The container.
  finding('not-a-zip', {}),
  finding('encrypted', {}),
  finding('truncated-zip', {}),
  finding('zip-damaged', { path: z.string().nullable() }),
  /** The entry's own header says otherwise than the table of contents. */
  finding('header-mismatch', file),
  finding('doubled-file', file),
  /** Two names that differ by case or Unicode form only: one file on Windows or macOS. */
  finding('similar-names', { path: z.string(), other: z.string() }),
  finding('dangerous-path', file),
  finding('name-not-utf8', {}),
  /** A link, a device or another thing that is no plain file. */
  finding('special-file', file),
  finding('entry-encrypted', file),
  finding('unsupported-compression', file),
  finding('too-many-entries', { limit: z.int() }),
  finding('too-large', { path: z.string().nullable(), limit: z.int() }),
  /** An entry that swells more than any honest one: a ZIP bomb. */
  finding('too-compressed', file),
  /** Bytes before, between or after the entries, where nothing belongs. */
  finding('foreign-bytes', { offset: z.int() }),
  /** Packed anew by another tool: the contents count, so this is a note. */
  finding('repacked', {}),

  // The bag.
  finding('tag-file-malformed', line),
  finding('unexpected-path', { path: z.string(), listed: z.string() }),
  finding('newer-format', { found: z.string() }),
  finding('kind-unknown', { found: z.string() }),
  finding('oxum-mismatch', {
    expected: z.strictObject({ octets: z.int(), files: z.int() }).readonly(),
    actual: z.strictObject({ octets: z.int(), files: z.int() }).readonly(),
  }),
  /** The list of files, or the signed list of lists, belongs to another bundle. */
  finding('foreign-manifest', file),

  // The files.
  finding('changed-file', { path: z.string(), expected: sha256Schema, actual: sha256Schema }),
  finding('missing-file', file),
  finding('added-file', file),
  finding('renamed-file', { path: z.string(), actual: z.string() }),

  // The document.
  finding('kind-mismatch', { kind: bundleKindSchema, path: z.string() }),
  finding('document-not-json', file),
  finding('document-not-canonical', file),
  /** `at`: JSON path; `problem`: in English, from the schema. */
  finding('document-invalid', { path: z.string(), at: z.string(), problem: z.string() }),

  // The roster.
  finding('roster-malformed', { line: z.int() }),
  finding('roster-signature-bad', {}),
  finding('roster-not-vouched', {}),

  // The signatures.
  finding('unsigned', {}),
  finding('bad-armour', file),
  finding('unsupported-signature', file),
  finding('wrong-namespace', { ...signer, expected: z.string(), actual: z.string() }),
  /** Made by the key it names, but not over this tag manifest. */
  finding('signature-mismatch', key),

  // The signers.
  finding('signer-not-in-roster', key),
  finding('signer-key-differs', key),
  finding('signature-of-other', { ...key, owner: z.string() }),
  finding('signer-not-allowed', { ...key, kind: bundleKindSchema }),
  finding('author-not-signer', { ...signer, name: z.string() }),
  finding('pinned-key-differs', { ...key, name: z.string(), pinned: fingerprintSchema }),
  finding('key-not-vouched', key),
])

export type Finding = z.infer<typeof findingSchema>
export type FindingCode = Finding['code']
/** A finding of one code. */
export type FindingOf<Code extends FindingCode> = Extract<Finding, { readonly code: Code }>

/** Findings that only inform: what they describe does not make a bundle fail. */
const notes: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'repacked',
  'roster-not-vouched',
  'key-not-vouched',
])

/** True for a finding that informs, false for one that makes its check fail. */
export function isNote(found: Finding): boolean {
  return notes.has(found.code)
}

function finding<const Code extends string, const Shape extends z.ZodRawShape>(code: Code, shape: Shape) {
  return z.strictObject({ code: z.literal(code), ...shape }).readonly()
}

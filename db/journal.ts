import { createHash } from 'node:crypto'
import { z } from 'zod'
import { canonicalJson } from '#shared/bundle/canonical-json.ts'
import { type Instant, instantSchema } from '#shared/domain/brand.ts'
import { type Sha256, sha256Schema } from '#shared/domain/hash.ts'
import type { ReadableDatabase, WritableDatabase } from './database.ts'

/** What happened to what: `subject` is an application's id or a noun, `item` as on the sheet (`D01/2024`). */
export interface JournalEntry {
  readonly action: string
  readonly subject: string
  readonly item: string
  readonly before: unknown
  readonly after: unknown
  readonly why: string | null
}

const rowSchema = z.object({
  seq: z.int(),
  at: instantSchema,
  who: z.string(),
  action: z.string(),
  subject: z.string(),
  item: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
  why: z.string().nullable(),
  previous: z.string(),
  hash: sha256Schema,
})
type Row = z.infer<typeof rowSchema>

export type WrittenEntry = JournalEntry & { readonly seq: number; readonly at: Instant; readonly who: string }

/** The hash before the first entry. */
const beginning = '0'.repeat(64)

function hashOf({ hash: _unused, ...fields }: Row): Sha256 {
  return sha256Schema.parse(createHash('sha256').update(canonicalJson(fields)).digest('hex'))
}

/** The hash of the newest entry; of an empty journal, 64 zeros. It travels in every sealed sheet. */
export function journalHead(database: ReadableDatabase): Sha256 {
  const row = database.get('SELECT hash FROM journal ORDER BY seq DESC LIMIT 1')
  return row === undefined ? sha256Schema.parse(beginning) : z.object({ hash: sha256Schema }).parse(row).hash
}

export function journalLength(database: ReadableDatabase): number {
  return z.object({ count: z.int() }).parse(database.get('SELECT count(*) AS count FROM journal')).count
}

export function appendJournal(
  database: WritableDatabase,
  at: Instant,
  who: string,
  entry: JournalEntry,
): void {
  const newest = database.get('SELECT coalesce(max(seq), 0) AS seq FROM journal')
  const written = (value: unknown) => (value === null || value === undefined ? null : JSON.stringify(value))
  const fields = {
    seq: z.object({ seq: z.int() }).parse(newest).seq + 1,
    at,
    who,
    action: entry.action,
    subject: entry.subject,
    item: entry.item,
    before: written(entry.before),
    after: written(entry.after),
    why: entry.why,
    previous: journalHead(database),
    hash: sha256Schema.parse(beginning),
  }
  database.run(
    'INSERT INTO journal (seq, at, who, action, subject, item, before, after, why, previous, hash) VALUES (?,?,?,?,?,?,?,?,?,?,?)',
    fields.seq,
    fields.at,
    fields.who,
    fields.action,
    fields.subject,
    fields.item,
    fields.before,
    fields.after,
    fields.why,
    fields.previous,
    hashOf(fields),
  )
}

function toEntry(row: unknown): WrittenEntry {
  const { before, after, previous: _previous, hash: _hash, ...entry } = rowSchema.parse(row)
  const parsed = (text: string | null): unknown => (text === null ? null : JSON.parse(text))
  return { ...entry, before: parsed(before), after: parsed(after) }
}

/** The history of one item, newest first. */
export function journalOf(
  database: ReadableDatabase,
  subject: string,
  item: string,
): readonly WrittenEntry[] {
  return database
    .all('SELECT * FROM journal WHERE subject = ? AND item = ? ORDER BY seq DESC', subject, item)
    .map(toEntry)
}

/** The newest entry of a subject, if any: when it was last saved. */
export function newestEntry(database: ReadableDatabase, subject: string): WrittenEntry | null {
  const row = database.get('SELECT * FROM journal WHERE subject = ? ORDER BY seq DESC LIMIT 1', subject)
  return row === undefined ? null : toEntry(row)
}

/** The number of the first entry whose hash or link does not hold; null where the whole chain does. */
export function brokenEntry(database: ReadableDatabase): number | null {
  let previous = beginning
  for (const row of database.all('SELECT * FROM journal ORDER BY seq')) {
    const entry = rowSchema.parse(row)
    if (entry.previous !== previous || hashOf(entry) !== entry.hash) return entry.seq
    previous = entry.hash
  }
  return null
}

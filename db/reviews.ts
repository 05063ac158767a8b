import { z } from 'zod'
import { type ApplicationId, rowIdSchema } from '#shared/domain/brand.ts'
import { type ListCode, listCodeSchema } from '#shared/domain/input-definition.ts'
import { type SheetContent, sheetContentSchema } from '#shared/domain/score-sheet.ts'
import type { ReadableDatabase, WritableDatabase } from './database.ts'

export const entryKindSchema = z.enum(['verification', 'judgement', 'not-applicable', 'veto'])
export type EntryKind = z.infer<typeof entryKindSchema>

/** One change of one entry; `null` is "not there". */
export const entryChangeSchema = z.object({
  kind: entryKindSchema,
  item: z.string(),
  before: z.unknown(),
  after: z.unknown(),
})
export type EntryChange = z.infer<typeof entryChangeSchema>

const jsonSchema = z.object({ json: z.string() })

function entriesOf(
  database: ReadableDatabase,
  application: ApplicationId,
  kind: EntryKind,
): readonly unknown[] {
  return database
    .all(
      'SELECT json FROM review_entries WHERE application = ? AND kind = ? ORDER BY item',
      application,
      kind,
    )
    .map((row): unknown => JSON.parse(jsonSchema.parse(row).json))
}

/** The whole sheet of an application as it stands. */
export function readSheet(database: ReadableDatabase, application: ApplicationId): SheetContent {
  return sheetContentSchema.parse({
    verifications: entriesOf(database, application, 'verification'),
    judgements: entriesOf(database, application, 'judgement'),
    notApplicable: entriesOf(database, application, 'not-applicable'),
    vetoProposals: entriesOf(database, application, 'veto'),
  })
}

export function readEntry(
  database: ReadableDatabase,
  application: ApplicationId,
  kind: EntryKind,
  item: string,
): unknown {
  const row = database.get(
    'SELECT json FROM review_entries WHERE application = ? AND kind = ? AND item = ?',
    application,
    kind,
    item,
  )
  return row === undefined ? null : JSON.parse(jsonSchema.parse(row).json)
}

/** Puts an entry, or takes it away where it is null. */
export function putEntry(
  database: WritableDatabase,
  application: ApplicationId,
  { kind, item, after }: Pick<EntryChange, 'kind' | 'item' | 'after'>,
): void {
  if (after === null)
    database.run(
      'DELETE FROM review_entries WHERE application = ? AND kind = ? AND item = ?',
      application,
      kind,
      item,
    )
  else
    database.run(
      'INSERT OR REPLACE INTO review_entries (application, kind, item, json) VALUES (?,?,?,?)',
      application,
      kind,
      item,
      JSON.stringify(after),
    )
}

export interface Edit {
  readonly id: number
  readonly changes: readonly EntryChange[]
}

function rowToEdit(row: unknown): Edit {
  const { id, changes } = z.object({ id: z.int(), changes: z.string() }).parse(row)
  return { id, changes: z.array(entryChangeSchema).parse(JSON.parse(changes)) }
}

/** A new edit on the undo stack; what could be redone before it no longer can. */
export function pushEdit(
  database: WritableDatabase,
  application: ApplicationId,
  changes: readonly EntryChange[],
): void {
  database.run('DELETE FROM edits WHERE application = ? AND undone = 1', application)
  database.run(
    'INSERT INTO edits (application, changes, undone) VALUES (?, ?, 0)',
    application,
    JSON.stringify(changes),
  )
}

export function editToUndo(database: ReadableDatabase, application: ApplicationId): Edit | null {
  const row = database.get(
    'SELECT id, changes FROM edits WHERE application = ? AND undone = 0 ORDER BY id DESC LIMIT 1',
    application,
  )
  return row === undefined ? null : rowToEdit(row)
}

export function editToRedo(database: ReadableDatabase, application: ApplicationId): Edit | null {
  const row = database.get(
    'SELECT id, changes FROM edits WHERE application = ? AND undone = 1 ORDER BY id LIMIT 1',
    application,
  )
  return row === undefined ? null : rowToEdit(row)
}

export function setUndone(database: WritableDatabase, edit: Edit, undone: boolean): void {
  database.run('UPDATE edits SET undone = ? WHERE id = ?', undone ? 1 : 0, edit.id)
}

/** A sealed or reopened sheet starts a new stack: nothing sealed is undone by a key. */
export function clearEdits(database: WritableDatabase, application: ApplicationId): void {
  database.run('DELETE FROM edits WHERE application = ?', application)
}

const sampleSchema = z.object({ list: listCodeSchema, seed: z.string(), drawn: z.string() })

export function listSamples(database: ReadableDatabase, application: ApplicationId) {
  return database
    .all('SELECT list, seed, drawn FROM samples WHERE application = ? ORDER BY list', application)
    .map((row) => {
      const { list, seed, drawn } = sampleSchema.parse(row)
      return { list, seed, rows: z.array(rowIdSchema).parse(JSON.parse(drawn)) }
    })
}

export function putSample(
  database: WritableDatabase,
  application: ApplicationId,
  sample: { readonly list: ListCode; readonly seed: string; readonly rows: readonly string[] },
): void {
  database.run(
    'INSERT OR REPLACE INTO samples (application, list, seed, drawn) VALUES (?,?,?,?)',
    application,
    sample.list,
    sample.seed,
    JSON.stringify(sample.rows),
  )
}

export function dropSample(database: WritableDatabase, application: ApplicationId, list: ListCode): void {
  database.run('DELETE FROM samples WHERE application = ? AND list = ?', application, list)
}

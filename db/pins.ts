import { z } from 'zod'
import { type PinnedPerson, pinnedPersonSchema } from '#shared/domain/pinned-person.ts'
import type { ReadableDatabase, WritableDatabase } from './database.ts'

/** Everybody whose key was compared and is trusted from then on. */
export function listPins(database: ReadableDatabase): readonly PinnedPerson[] {
  return database
    .all('SELECT json FROM pins ORDER BY fingerprint')
    .map((row) => pinnedPersonSchema.parse(JSON.parse(z.object({ json: z.string() }).parse(row).json)))
}

export function putPin(database: WritableDatabase, pin: PinnedPerson): void {
  database.run(
    'INSERT OR REPLACE INTO pins (fingerprint, json) VALUES (?, ?)',
    pin.identity.fingerprint,
    JSON.stringify(pin),
  )
}

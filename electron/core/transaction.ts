import type { ReadableDatabase, StoreDatabase, WritableDatabase } from '#db/database.ts'
import { appendJournal, type JournalEntry } from '#db/journal.ts'
import type { Instant } from '#shared/domain/brand.ts'
import type { Principal } from '#shared/domain/identity.ts'
import { failWith } from './core-failure.ts'
import type { Store } from './store/open-store.ts'

type Record = (entry: JournalEntry) => void

/** The only way to write to an open store: a transaction that knows how much it recorded. */
export type JournaledWrite = <Result>(
  change: (database: WritableDatabase, record: Record) => Result,
) => Result

/** A write in progress: the database, and the journal that goes with it. */
export interface Transaction {
  readonly store: Store
  readonly database: WritableDatabase
  readonly record: Record
}

/**
 * Binds a connection to whose it is and to the clock. One transaction, whole or not at all, with its journal
 * entries. A change that records nothing is an error of ours: nobody could tell later what happened.
 */
export function journaledWrite(
  connection: StoreDatabase,
  who: Principal,
  now: () => Instant,
  recorded: (entries: number) => void,
): JournaledWrite {
  return (change) => {
    let entries = 0
    const result = connection.write((database) => {
      const changed = change(database, (entry) => {
        entries += 1
        appendJournal(database, now(), who, entry)
      })
      if (entries === 0) throw new Error('a write recorded nothing in the journal')
      return changed
    })
    recorded(entries)
    return result
  }
}

/** Only the reading side of a connection, for whoever must not write. */
export function readingSide({ get, all }: StoreDatabase): ReadableDatabase {
  return { get, all }
}

/** For long work that writes at its end: says at its beginning that it cannot. */
export function refuseReadOnly({ state }: Pick<Store, 'state'>): void {
  if (state.readOnly) failWith('store-read-only')
}

/** Changes the store in one transaction. */
export function transact<Result>(store: Store, change: (transaction: Transaction) => Result): Result {
  refuseReadOnly(store)
  return store.write((database, record) => change({ store, database, record }))
}

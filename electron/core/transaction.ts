import type { WritableDatabase } from '#db/database.ts'
import { appendJournal, type JournalEntry } from '#db/journal.ts'
import { failWith } from './core-failure.ts'
import type { Store } from './store/open-store.ts'

/** A write in progress: the database, and the journal that goes with it. */
export interface Transaction {
  readonly store: Store
  readonly database: WritableDatabase
  readonly record: (entry: JournalEntry) => void
}

/**
 * One transaction, whole or not at all, with its journal entries. A change that records nothing is an error of
 * ours: nobody could tell later what happened.
 */
export function transact<Result>(store: Store, change: (transaction: Transaction) => Result): Result {
  if (store.state.readOnly) failWith('store-read-only')
  return store.database.write((database) => {
    let recorded = 0
    const result = change({
      store,
      database,
      record: (entry) => {
        recorded += 1
        appendJournal(database, store.machine.now(), store.identity.principal, entry)
      },
    })
    if (recorded === 0) throw new Error('a write recorded nothing in the journal')
    return result
  })
}

import type BetterSqlite3 from 'better-sqlite3'

type Value = string | number | bigint | Buffer | null

/** A connection to look through. Rows come as `unknown`: each repository parses its own. */
export interface ReadableDatabase {
  readonly get: (sql: string, ...values: readonly Value[]) => unknown
  readonly all: (sql: string, ...values: readonly Value[]) => readonly unknown[]
}

/** A connection inside a write transaction: a read that writes does not compile. */
export interface WritableDatabase extends ReadableDatabase {
  readonly run: (sql: string, ...values: readonly Value[]) => void
}

/** The open store. Everything that writes goes through `write`: one transaction, whole or not at all. */
export interface StoreDatabase extends ReadableDatabase {
  readonly write: <Result>(change: (database: WritableDatabase) => Result) => Result
  /** Writes the whole store as it stands to a new file, under the same key. */
  readonly copyTo: (path: string) => void
  /** Folds the write-ahead log into the file, so that the file alone is the whole store. */
  readonly checkpoint: () => void
  readonly close: () => void
}

/** Wraps a connection; prepared statements are kept, since the same few run for every keystroke. */
export function wrapConnection(connection: BetterSqlite3.Database): StoreDatabase {
  const statements = new Map<string, BetterSqlite3.Statement>()
  const prepare = (sql: string) => {
    const known = statements.get(sql)
    if (known !== undefined) return known
    const statement = connection.prepare(sql)
    statements.set(sql, statement)
    return statement
  }
  const prepareRead = (sql: string) => {
    const statement = prepare(sql)
    if (!statement.readonly) throw new TypeError(`a read that writes: ${sql}`)
    return statement
  }
  const writable: WritableDatabase = {
    get: (sql, ...values) => prepareRead(sql).get(...values),
    all: (sql, ...values) => prepareRead(sql).all(...values),
    run: (sql, ...values) => {
      prepare(sql).run(...values)
    },
  }
  return {
    get: writable.get,
    all: writable.all,
    write: (change) => connection.transaction(() => change(writable)).immediate(),
    copyTo: (path) => {
      connection.prepare('VACUUM INTO ?').run(path)
    },
    checkpoint: () => {
      connection.pragma('wal_checkpoint(TRUNCATE)')
    },
    close: () => {
      connection.close()
    },
  }
}

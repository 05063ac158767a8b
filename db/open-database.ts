import { statSync } from 'node:fs'
import type BetterSqlite3 from 'better-sqlite3'
import { type StoreDatabase, wrapConnection } from './database.ts'
import { migrate, newestVersion } from './migrate.ts'

/** `PD01`: says that a file is a store of ours. */
const applicationId = 0x50443031

export type OpenDatabaseProblem = 'in-use' | 'too-new' | 'damaged'

/** The store cannot be opened for writing; `too-new` leaves it exactly as it was. */
export class OpenDatabaseError extends Error {
  readonly problem: OpenDatabaseProblem

  constructor(problem: OpenDatabaseProblem, options?: ErrorOptions) {
    super(`the store is ${problem}`, options)
    this.name = 'OpenDatabaseError'
    this.problem = problem
  }
}

export interface OpenDatabaseOptions {
  readonly path: string
  /** 32 random bytes; the file is SQLCipher 4 (AES-256, HMAC a page) under this raw key. */
  readonly key: Uint8Array
}

export interface OpenForWriting extends OpenDatabaseOptions {
  /** Called with the store as it is before a migration changes an older one. */
  readonly beforeMigration?: (database: StoreDatabase) => void
}

type Driver = typeof BetterSqlite3

/** Loaded late: the driver crashes a process whose Node-API is too old, even unused. */
async function driver(): Promise<Driver> {
  return (await import('better-sqlite3')).default
}

/** How long to wait for a lock that another process is about to give up, in milliseconds. */
const patience = 300

function connect(Database: Driver, { path, key }: OpenDatabaseOptions, readonly: boolean) {
  const connection = new Database(path, { readonly, timeout: patience })
  connection.pragma("cipher = 'sqlcipher'")
  connection.pragma('legacy = 4')
  connection.pragma(`key = "x'${Buffer.from(key).toString('hex')}'"`)
  return connection
}

/**
 * Opens the encrypted store, alone: SQLite's own exclusive lock goes away with the process, however it ends.
 *
 * @throws OpenDatabaseError `in-use` by another process, `too-new` from a later version, `damaged` or not under this key.
 */
export async function openDatabase(options: OpenForWriting): Promise<StoreDatabase> {
  const Database = await driver()
  // a look without the right to write first: closing a connection that may write folds the log into the file
  if (hasContent(options.path)) closing(connect(Database, options, true), refuseTooNew)
  const connection = connect(Database, options, false)
  return prepared(connection, () => {
    // before anything is read: then the log needs no shared memory file either
    connection.pragma('locking_mode = EXCLUSIVE')
    connection.pragma('journal_mode = WAL')
    connection.pragma('synchronous = FULL')
    connection.pragma('foreign_keys = ON')
    connection.exec('BEGIN IMMEDIATE; COMMIT')
    if (connection.pragma('quick_check', { simple: true }) !== 'ok') throw new OpenDatabaseError('damaged')
    const version = versionOf(connection)
    if (version > 0 && version < newestVersion) options.beforeMigration?.(wrapConnection(connection))
    migrate(connection)
    connection.pragma(`application_id = ${applicationId}`)
  })
}

/**
 * Opens a store to look at: a damaged one, or a backup. Nothing is written, checked or migrated.
 *
 * @throws OpenDatabaseError as `openDatabase` does.
 */
export async function openReadOnly(options: OpenDatabaseOptions): Promise<StoreDatabase> {
  const connection = connect(await driver(), options, true)
  return prepared(connection, () => refuseTooNew(connection))
}

/** Whether every page of a file reads under its key and its tables and indexes agree with each other. */
export async function isWhole(options: OpenDatabaseOptions): Promise<boolean> {
  const connection = connect(await driver(), options, true)
  try {
    return connection.pragma('integrity_check', { simple: true }) === 'ok'
  } catch {
    return false
  } finally {
    connection.close()
  }
}

/** False for a file that is not there, and for one that was begun and never written. */
function hasContent(path: string): boolean {
  return (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 0
}

function versionOf(connection: BetterSqlite3.Database): number {
  return Number(connection.pragma('user_version', { simple: true }))
}

function refuseTooNew(connection: BetterSqlite3.Database): void {
  if (versionOf(connection) > newestVersion) throw new OpenDatabaseError('too-new')
}

function closing(connection: BetterSqlite3.Database, look: (connection: BetterSqlite3.Database) => void) {
  try {
    look(connection)
  } catch (error) {
    throw asOpenError(error)
  } finally {
    connection.close()
  }
}

function prepared(connection: BetterSqlite3.Database, prepare: () => void): StoreDatabase {
  try {
    prepare()
    return wrapConnection(connection)
  } catch (error) {
    connection.close()
    throw asOpenError(error)
  }
}

function asOpenError(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
    return new OpenDatabaseError('in-use', { cause: error })
  if (
    code.startsWith('SQLITE_CORRUPT') ||
    code.startsWith('SQLITE_NOTADB') ||
    code.startsWith('SQLITE_IOERR')
  )
    return new OpenDatabaseError('damaged', { cause: error })
  return error
}

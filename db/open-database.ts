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
  readonly readOnly?: boolean
  /** Called before a migration changes an older store. */
  readonly beforeMigration?: () => void
}

/**
 * Opens the encrypted store, alone: SQLite's own exclusive lock goes away with the process, however it ends.
 *
 * @throws OpenDatabaseError `in-use` by another process, `too-new` from a later version, `damaged` or not under this key.
 */
export async function openDatabase(options: OpenDatabaseOptions): Promise<StoreDatabase> {
  // loaded late: the driver crashes a process whose Node-API is too old, even unused
  const { default: Database } = await import('better-sqlite3')
  const connection = new Database(options.path, { readonly: options.readOnly ?? false, timeout: 300 })
  try {
    return prepare(connection, options)
  } catch (error) {
    connection.close()
    throw error
  }
}

function prepare(connection: BetterSqlite3.Database, options: OpenDatabaseOptions): StoreDatabase {
  connection.pragma("cipher = 'sqlcipher'")
  connection.pragma('legacy = 4')
  connection.pragma(`key = "x'${Buffer.from(options.key).toString('hex')}'"`)
  if (options.readOnly === true) return wrapConnection(connection)
  const version = readVersion(connection)
  if (version > newestVersion) throw new OpenDatabaseError('too-new')
  try {
    connection.pragma('locking_mode = EXCLUSIVE')
    connection.pragma('journal_mode = WAL')
    connection.pragma('synchronous = FULL')
    connection.pragma('foreign_keys = ON')
    connection.exec('BEGIN IMMEDIATE; COMMIT')
    if (connection.pragma('quick_check', { simple: true }) !== 'ok') throw new OpenDatabaseError('damaged')
    if (version > 0 && version < newestVersion) options.beforeMigration?.()
    migrate(connection)
    connection.pragma(`application_id = ${applicationId}`)
  } catch (error) {
    throw asOpenError(error)
  }
  return wrapConnection(connection)
}

function readVersion(connection: BetterSqlite3.Database): number {
  try {
    return Number(connection.pragma('user_version', { simple: true }))
  } catch (error) {
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

import { statSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import type { ReadableDatabase, StoreDatabase } from '#db/database.ts'
import { brokenEntry, journalLength } from '#db/journal.ts'
import { OpenDatabaseError, openDatabase, openReadOnly } from '#db/open-database.ts'
import { beginRun, endRun } from '#db/run-state.ts'
import type { StoreState } from '#shared/contract/identity.ts'
import type { ApplicationId } from '#shared/domain/brand.ts'
import type { PublicIdentity } from '#shared/domain/identity.ts'
import { type BundleSigner, ed25519Signer } from '../bundle/signing.ts'
import { CoreFailure, failWith } from '../core-failure.ts'
import { type InTurn, inTurn } from '../in-turn.ts'
import { clearStaging } from '../intake/stage-source.ts'
import { privateKeyOf, type Secrets } from '../keys/secrets.ts'
import { appendLog } from '../log.ts'
import type { Machine } from '../machine.ts'
import type { Subject } from '../services/subject.ts'
import { type JournaledWrite, journaledWrite, readingSide } from '../transaction.ts'
import { backUpStore, copyBeforeMigration, listBackups, newestGoodBackup } from './backups.ts'
import { cloudServiceOf } from './cloud-folder.ts'
import { forgetHolder, noteHolder, readHolder } from './store-holder.ts'
import type { StorePaths } from './store-paths.ts'

/** The unlocked store: the database, the keys, and whose they are. */
export interface Store {
  readonly machine: Machine
  readonly paths: StorePaths
  /** To look through. Writing goes through `transact`, which records. */
  readonly database: ReadableDatabase
  readonly write: JournaledWrite
  readonly identity: PublicIdentity
  readonly signer: BundleSigner
  readonly state: StoreState
  /** Applications as last read, until they change. */
  readonly subjects: Map<ApplicationId, Subject>
  /** One intake at a time: two that share a document must not undo each other. */
  readonly intake: InTurn
  readonly close: () => Promise<void>
}

/** A verified copy is made after so many changes, besides the one at opening. */
const changesBetweenBackups = 500

/** Opens the database under the keys. Damaged: read-only, where it still opens at all. */
export async function openStore(
  paths: StorePaths,
  secrets: Secrets,
  identity: PublicIdentity,
  machine: Machine,
): Promise<Store> {
  await mkdir(paths.evidence, { recursive: true })
  const key = Buffer.from(secrets.storeKey, 'hex')
  const { connection, readOnly } = await openWhole(paths, key, machine)
  const recovered = readOnly ? null : beginRun(connection, journalLength(connection))
  if (!readOnly) {
    noteHolder(paths.holder, identity.name, machine.now())
    await clearStaging(paths.staging)
  }
  const backup = readOnly ? await newestGoodBackup(paths, key) : null
  const backUp = backingUp(connection, paths, key, machine)
  if (!readOnly && journalLength(connection) > 0) await backUp.now()
  return {
    machine,
    paths,
    database: readingSide(connection),
    write: journaledWrite(connection, identity.principal, machine.now, backUp.count),
    identity,
    signer: ed25519Signer(identity.principal, privateKeyOf(secrets)),
    subjects: new Map(),
    intake: inTurn(),
    state: {
      folder: paths.folder,
      readOnly,
      cloudFolder: cloudServiceOf(paths.folder, process.env),
      recovered,
      backup: backup === null ? null : { at: backup.at, entries: backup.entries },
    },
    close: async () => {
      await backUp.done()
      if (!readOnly) {
        endRun(connection)
        connection.checkpoint()
      }
      connection.close()
      if (!readOnly) forgetHolder(paths.holder)
      key.fill(0)
    },
  }
}

/** Copies made while the store is open. A copy that fails is logged and tried again later: it never stops work. */
function backingUp(connection: StoreDatabase, paths: StorePaths, key: Uint8Array, machine: Machine) {
  let changes = 0
  let running = Promise.resolve()
  const now = async () => {
    changes = 0
    try {
      const made = await backUpStore(connection, paths, key, machine.now())
      if (made === null)
        appendLog(paths.log, machine.now(), 'a backup of the store did not hold and was dropped')
    } catch (error) {
      appendLog(paths.log, machine.now(), `no backup of the store: ${String(error)}`)
    }
  }
  return {
    now,
    count: (entries: number) => {
      changes += entries
      if (changes < changesBetweenBackups) return
      changes = 0
      // after the answer to this change has gone out
      running = running.then(() => new Promise<void>((resolve) => setImmediate(resolve))).then(now)
    },
    done: () => running,
  }
}

const failureOf = { 'in-use': 'store-in-use', 'too-new': 'store-too-new', damaged: 'store-damaged' } as const

export interface OpenedDatabase {
  readonly connection: StoreDatabase
  readonly readOnly: boolean
}

/** Opens the database for writing, or a damaged one to look at. Throws a `CoreFailure` where neither works. */
export async function openWhole(
  paths: StorePaths,
  key: Uint8Array,
  machine: Machine,
): Promise<OpenedDatabase> {
  const path = paths.database
  // a new store in the place of a lost one would hide that anything was lost
  if (isMissing(path) && listBackups(paths).length > 0) return failDamaged(paths, key, 'missing')
  try {
    const connection = await openDatabase({
      path,
      key,
      beforeMigration: (old) => copyBeforeMigration(old, paths, machine.now()),
    })
    const broken = brokenEntry(connection)
    if (broken === null) return { connection, readOnly: false }
    connection.close()
    appendLog(paths.log, machine.now(), `the journal is broken at entry ${broken}`)
    return { connection: await openReadOnly({ path, key }), readOnly: true }
  } catch (error) {
    if (!(error instanceof OpenDatabaseError)) throw error
    if (error.problem === 'damaged') return openDamaged(paths, key)
    const holder = error.problem === 'in-use' ? readHolder(paths.holder) : null
    throw new CoreFailure(
      {
        code: failureOf[error.problem],
        subject: paths.folder,
        ...(holder === null ? {} : { details: { ...holder } }),
      },
      { cause: error },
    )
  }
}

async function openDamaged(paths: StorePaths, key: Uint8Array): Promise<OpenedDatabase> {
  const opened = await openReadOnly({ path: paths.database, key }).catch(() => null)
  try {
    if (opened !== null && journalLength(opened) >= 0) return { connection: opened, readOnly: true }
  } catch {
    opened?.close()
  }
  return failDamaged(paths, key, 'unreadable')
}

/** Says that the store does not open, and which backup could take its place. */
async function failDamaged(paths: StorePaths, key: Uint8Array, reason: string): Promise<never> {
  const backup = await newestGoodBackup(paths, key)
  const details = backup === null ? {} : { backupAt: backup.at, backupEntries: backup.entries }
  return failWith('store-damaged', { subject: paths.folder, reason, details })
}

function isMissing(path: string): boolean {
  return (statSync(path, { throwIfNoEntry: false })?.size ?? 0) === 0
}

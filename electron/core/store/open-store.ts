import { mkdir } from 'node:fs/promises'
import type { ReadableDatabase, StoreDatabase } from '#db/database.ts'
import { journalLength } from '#db/journal.ts'
import { beginRun, endRun } from '#db/run-state.ts'
import type { StoreState } from '#shared/contract/identity.ts'
import type { ApplicationId } from '#shared/domain/brand.ts'
import type { PublicIdentity } from '#shared/domain/identity.ts'
import { type BundleSigner, ed25519Signer } from '../bundle/signing.ts'
import { type InTurn, inTurn } from '../in-turn.ts'
import { clearStaging } from '../intake/stage-source.ts'
import { privateKeyOf, type Secrets } from '../keys/secrets.ts'
import { appendLog } from '../log.ts'
import type { Machine } from '../machine.ts'
import { type PanelMemory, panelMemory } from '../services/panel/panel-memory.ts'
import type { Subject } from '../services/review/subject.ts'
import { type JournaledWrite, journaledWrite, readingSide } from '../transaction.ts'
import { backingUp } from './backing-up.ts'
import { newestGoodBackup } from './backups.ts'
import { cloudServiceOf } from './cloud-folder.ts'
import { type OpenedDatabase, openWhole } from './open-whole.ts'
import { forgetHolder, noteHolder } from './store-holder.ts'
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
  /** Opens what was encrypted to this person (`AGE-SECRET-KEY-1…`). */
  readonly ageIdentity: string
  readonly state: StoreState
  /** Applications as last read, until they change. */
  readonly subjects: Map<ApplicationId, Subject>
  /** What panels handed in, as last read. */
  readonly panels: PanelMemory
  /** One intake at a time: two that share a document must not undo each other. */
  readonly intake: InTurn
  /** Issuing, signing, taking in and publishing, one at a time: of two at once each would make the same next version. */
  readonly acts: InTurn
  readonly close: () => Promise<void>
}

/** Opens the database under the keys. Damaged: read-only, where it still opens at all. */
export async function openStore(
  paths: StorePaths,
  secrets: Secrets,
  identity: PublicIdentity,
  machine: Machine,
): Promise<Store> {
  await mkdir(paths.evidence, { recursive: true })
  const key = Buffer.from(secrets.storeKey, 'hex')
  const opened = await openWhole(paths, key, machine)
  const { connection, readOnly } = opened
  try {
    const backUp = backingUp(connection, paths, key, machine)
    const recovered = readOnly ? null : await beginWork(connection, paths, identity, machine)
    if (!readOnly && journalLength(connection) > 0) await backUp.now()
    const backup = readOnly ? await newestGoodBackup(paths, key) : null
    return {
      machine,
      paths,
      database: readingSide(connection),
      write: journaledWrite(connection, identity.principal, machine.now, backUp.count),
      identity,
      signer: ed25519Signer(identity.principal, privateKeyOf(secrets)),
      ageIdentity: secrets.ageIdentity,
      subjects: new Map(),
      panels: panelMemory(),
      intake: inTurn(),
      acts: inTurn(),
      state: {
        folder: paths.folder,
        readOnly,
        cloudFolder: cloudServiceOf(paths.folder, process.env),
        recovered,
        backup: backup === null ? null : { at: backup.at, entries: backup.entries },
      },
      close: async () => {
        await backUp.done()
        endWork(opened, paths, machine)
        key.fill(0)
      },
    }
  } catch (error) {
    // else the lock would stay, and this process would keep itself out
    connection.close()
    throw error
  }
}

/** Takes over from the run before, and says what it left where it did not end properly. */
async function beginWork(
  connection: StoreDatabase,
  paths: StorePaths,
  identity: PublicIdentity,
  { now }: Machine,
): Promise<StoreState['recovered']> {
  const recovered = beginRun(connection, journalLength(connection))
  noteHolder(paths.holder, identity.name, now())
  await clearStaging(paths.staging)
  return recovered
}

/** Locking must work on a full disk too: what cannot be noted then is only found again at the next opening. */
function endWork({ connection, readOnly }: OpenedDatabase, paths: StorePaths, { now }: Machine): void {
  try {
    if (!readOnly) {
      endRun(connection)
      connection.checkpoint()
    }
  } catch (error) {
    appendLog(paths.log, now(), `the store was not closed tidily: ${String(error)}`)
  }
  connection.close()
  if (!readOnly) forgetHolder(paths.holder)
}

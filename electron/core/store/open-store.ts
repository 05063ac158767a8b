import type { KeyObject } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import type { StoreDatabase } from '#db/database.ts'
import { journalLength } from '#db/journal.ts'
import { OpenDatabaseError, openDatabase } from '#db/open-database.ts'
import { beginRun, endRun } from '#db/run-state.ts'
import type { StoreState } from '#shared/contract/identity.ts'
import type { ApplicationId } from '#shared/domain/brand.ts'
import type { PublicIdentity } from '#shared/domain/identity.ts'
import { type BundleSigner, ed25519Signer } from '../bundle/signing.ts'
import { CoreFailure } from '../core-failure.ts'
import { clearStaging } from '../intake/stage-source.ts'
import { privateKeyOf, type Secrets } from '../keys/secrets.ts'
import type { Machine } from '../machine.ts'
import type { Subject } from '../services/subject.ts'
import { backUpStore } from './backups.ts'
import { cloudServiceOf } from './cloud-folder.ts'
import type { StorePaths } from './store-paths.ts'

/** The unlocked store: the database, the keys, and whose they are. */
export interface Store {
  readonly machine: Machine
  readonly paths: StorePaths
  readonly database: StoreDatabase
  readonly identity: PublicIdentity
  readonly signer: BundleSigner
  readonly state: StoreState
  /** Applications as last read, until they change. */
  readonly subjects: Map<ApplicationId, Subject>
  readonly close: () => Promise<void>
}

const failureOf = { 'in-use': 'store-in-use', 'too-new': 'store-too-new', damaged: 'store-damaged' } as const

/** Opens the database under the keys. Damaged: read-only, where it still opens at all. */
export async function openStore(
  paths: StorePaths,
  secrets: Secrets,
  identity: PublicIdentity,
  machine: Machine,
): Promise<Store> {
  await mkdir(paths.folder, { recursive: true })
  await mkdir(paths.evidence, { recursive: true })
  const key = new Uint8Array(Buffer.from(secrets.storeKey, 'hex'))
  const { database, readOnly } = await openWhole(paths, key)
  const recovered = readOnly ? null : beginRun(database, journalLength(database))
  if (!readOnly) {
    await clearStaging(paths.staging)
    database.checkpoint()
    if (journalLength(database) > 0) await backUpStore(paths, key, machine.now())
  }
  const signingKey: KeyObject = privateKeyOf(secrets)
  return {
    machine,
    paths,
    database,
    identity,
    signer: ed25519Signer(identity.principal, signingKey),
    subjects: new Map(),
    state: { folder: paths.folder, readOnly, cloudFolder: cloudServiceOf(paths.folder), recovered },
    close: async () => {
      if (!readOnly) {
        endRun(database)
        database.checkpoint()
      }
      database.close()
      key.fill(0)
    },
  }
}

async function openWhole(
  paths: StorePaths,
  key: Uint8Array,
): Promise<{ readonly database: StoreDatabase; readonly readOnly: boolean }> {
  try {
    return { database: await openDatabase({ path: paths.database, key }), readOnly: false }
  } catch (error) {
    if (!(error instanceof OpenDatabaseError)) throw error
    if (error.problem === 'damaged') {
      const database = await openDatabase({ path: paths.database, key, readOnly: true })
        .then((opened) => {
          opened.get('SELECT count(*) FROM journal')
          return opened
        })
        .catch(() => null)
      if (database !== null) return { database, readOnly: true }
    }
    throw new CoreFailure({ code: failureOf[error.problem], subject: paths.database }, { cause: error })
  }
}

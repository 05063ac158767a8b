import { failWith, isFailure } from '../core-failure.ts'
import { newestGoodBackup } from '../store/backups.ts'
import { openStore, type Store } from '../store/open-store.ts'
import { openWhole } from '../store/open-whole.ts'
import { putBackupInPlace } from '../store/restore-backup.ts'
import { transact } from '../transaction.ts'
import { type Door, unlockSecrets } from './identity.ts'

/**
 * Puts the newest backup that holds in the place of a damaged store, and opens it. A store that is whole is only
 * opened: there is nothing to restore, and what it holds is newer. A wrong passphrase closes nothing.
 */
export async function restoreStore(
  door: Door,
  passphrase: string,
  closeOpenOne: () => Promise<void>,
): Promise<Store> {
  const { machine, paths } = door
  const { file, secrets } = await unlockSecrets(door, passphrase)
  await closeOpenOne()
  const key = Buffer.from(secrets.storeKey, 'hex')
  const open = () => openStore(paths, secrets, file.identity, machine)
  if (await isWholeStore(door, key)) return open()
  const backup =
    (await newestGoodBackup(paths, key)) ??
    failWith('store-damaged', { subject: paths.folder, reason: 'no-backup' })
  await putBackupInPlace(paths, backup, machine)
  const store = await open()
  const after = { at: backup.at, entries: backup.entries }
  transact(store, ({ record }) =>
    record({ action: 'restore-store', subject: 'store', item: 'store', before: null, after, why: null }),
  )
  return store
}

async function isWholeStore({ machine, paths }: Door, key: Uint8Array): Promise<boolean> {
  const opened = await openWhole(paths, key, machine).catch((error: unknown) => {
    if (isFailure(error, 'store-damaged')) return null
    throw error
  })
  opened?.connection.close()
  return opened !== null && !opened.readOnly
}

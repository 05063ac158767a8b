import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { ed25519Signer } from '#electron/core/bundle/signing.ts'
import { privateKeyOf } from '#electron/core/keys/secrets.ts'
import { machine } from '#electron/core/machine.ts'
import { unlockSecrets } from '#electron/core/services/identity.ts'
import { storePaths } from '#electron/core/store/store-paths.ts'
import { benchPassphrase, newStore } from '../practice-store.ts'
import { type BenchRoom, benchRoom, writeAssignment } from './room.ts'

/** The chair of a round, with a store that has his assignment and nothing of the members yet. */
export interface ChairStore {
  readonly room: BenchRoom
  readonly folder: string
}

/** `folder` takes the store and whatever is made on the way. */
export async function chairStore(
  folder: string,
  { centres, experts }: { readonly centres: number; readonly experts: number },
): Promise<ChairStore> {
  await mkdir(folder, { recursive: true })
  const storeFolder = join(folder, 'store')
  const store = await newStore(storeFolder)
  try {
    const door = { machine: machine(), paths: storePaths(storeFolder) }
    const {
      file: { identity },
      secrets,
    } = await unlockSecrets(door, benchPassphrase)
    const chair = { identity, signer: ed25519Signer(identity.principal, privateKeyOf(secrets)) }
    const room = await benchRoom(centres, experts, chair)
    const bundle = join(folder, 'assignment.zip')
    await writeAssignment(room, join(folder, 'texts'), bundle)
    const file = store.file(bundle)
    const { secretariat } = await store.call('assignment.inspect', { file })
    const { round, panel } = await store.call('assignment.open', { file, compared: secretariat.fingerprint })
    await store.call('assignment.sign-pledge', { round: round.id, panel: panel.id })
    return { room, folder: storeFolder }
  } finally {
    await store.close()
  }
}

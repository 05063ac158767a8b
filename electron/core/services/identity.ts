import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { openReadOnly } from '#db/open-database.ts'
import { type IdentityState, passphraseSchema } from '#shared/contract/identity.ts'
import { failWith } from '../core-failure.ts'
import { forgetAttempts, noteAttempt, readAttempts, secondsLeft } from '../keys/attempts.ts'
import {
  type IdentityFile,
  isStoredTwice,
  readIdentityFile,
  readStoredIdentity,
  storeIdentity,
  writeIdentityFile,
} from '../keys/identity-file.ts'
import { makeSecrets, publicIdentity, type Secrets } from '../keys/secrets.ts'
import { unwrapSecrets, wrapSecrets } from '../keys/wrap.ts'
import type { Machine } from '../machine.ts'
import { openStore, type Store } from '../store/open-store.ts'
import type { StorePaths } from '../store/store-paths.ts'

/** What exists before a store is open. */
export interface Door {
  readonly machine: Machine
  readonly paths: StorePaths
}

/** The identity in the store folder; null where there is none. */
export function findIdentity({ paths }: Door): Promise<IdentityFile | null> {
  return readStoredIdentity(paths).catch(() =>
    failWith('store-damaged', { subject: paths.folder, reason: 'identity' }),
  )
}

export async function lockedState(door: Door): Promise<IdentityState> {
  const file = await findIdentity(door)
  if (file === null) return { state: 'none' }
  const { name, organisation } = file.identity
  return { state: 'locked', name, organisation }
}

export function openState(store: Store): IdentityState {
  return { state: 'open', identity: store.identity, store: store.state }
}

function refuseWeak(passphrase: string): void {
  if (!passphraseSchema.safeParse(passphrase).success) failWith('weak-passphrase')
}

/** Makes keys and an empty store. */
export async function createIdentity(
  door: Door,
  person: { readonly name: string; readonly organisation: string; readonly passphrase: string },
): Promise<Store> {
  const { machine, paths } = door
  refuseWeak(person.passphrase)
  if ((await findIdentity(door)) !== null) failWith('identity-exists')
  await mkdir(paths.folder, { recursive: true })
  const secrets = await makeSecrets(machine.random)
  const identity = await publicIdentity(secrets, person)
  const wrapped = await wrapSecrets(secrets, person.passphrase, machine.random)
  await storeIdentity(paths, { format: 'paneldesk-identity/1', identity, wrapped })
  return openStore(paths, secrets, identity, machine)
}

/** Who an identity is, and what its passphrase protects. */
export interface UnlockedIdentity {
  readonly file: IdentityFile
  readonly secrets: Secrets
}

/** The secrets behind a passphrase. A wrong one costs a wait that grows and survives a restart, and nothing else. */
export async function unlockSecrets(door: Door, passphrase: string): Promise<UnlockedIdentity> {
  const { machine, paths } = door
  const file = (await findIdentity(door)) ?? failWith('no-identity')
  const attempts = await readAttempts(paths.attempts)
  const now = Date.parse(machine.now())
  const seconds = secondsLeft(attempts, now)
  if (seconds > 0) failWith('wait-before-retry', { details: { seconds } })
  await noteAttempt(paths.attempts, attempts, now)
  const secrets = (await unwrapSecrets(file.wrapped, passphrase)) ?? failWith('wrong-passphrase')
  await forgetAttempts(paths.attempts)
  return { file, secrets }
}

export async function unlockIdentity(door: Door, passphrase: string): Promise<Store> {
  const { file, secrets } = await unlockSecrets(door, passphrase)
  if (!(await isStoredTwice(door.paths, file))) await storeIdentity(door.paths, file)
  return openStore(door.paths, secrets, file.identity, door.machine)
}

/** Wraps the same keys under another passphrase; the old one must be right. */
export async function changePassphrase(door: Door, current: string, next: string): Promise<void> {
  refuseWeak(next)
  const { file, secrets } = await unlockSecrets(door, current)
  const wrapped = await wrapSecrets(secrets, next, door.machine.random)
  await storeIdentity(door.paths, { ...file, wrapped })
}

/** Writes the identity, still under its passphrase, to a file of the person's choice. */
export async function backUpIdentity(door: Door, path: string): Promise<void> {
  await writeIdentityFile(path, (await findIdentity(door)) ?? failWith('no-identity'))
}

/**
 * Brings an identity back to a machine that has none, or none that reads; a store copied beside it opens again. A backup whose key
 * does not open that store is refused, and nothing is changed.
 */
export async function restoreIdentity(door: Door, path: string, passphrase: string): Promise<Store> {
  const { machine, paths } = door
  // one that nobody can read any more gives way
  const existing = await readStoredIdentity(paths).catch(() => null)
  if (existing !== null) failWith('identity-exists')
  const file = await readIdentityFile(path).catch(() => null)
  if (file === null) return failWith('key-backup-invalid', { subject: path })
  const refused = (reason: string) => failWith('key-backup-invalid', { subject: path, reason })
  const secrets = (await unwrapSecrets(file.wrapped, passphrase)) ?? refused('wrong-passphrase')
  if (existsSync(paths.database)) {
    const key = Buffer.from(secrets.storeKey, 'hex')
    const store = await openReadOnly({ path: paths.database, key }).catch(() => refused('other-store'))
    store.close()
  }
  await mkdir(paths.folder, { recursive: true })
  await storeIdentity(paths, file)
  return openStore(paths, secrets, file.identity, machine)
}

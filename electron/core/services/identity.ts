import { mkdir } from 'node:fs/promises'
import type { IdentityState } from '#shared/contract/identity.ts'
import { failWith } from '../core-failure.ts'
import { forgetFailures, noteFailure, readAttempts, secondsLeft } from '../keys/attempts.ts'
import {
  type IdentityFile,
  identityFileSchema,
  readIdentityFile,
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

export async function lockedState({ paths }: Door): Promise<IdentityState> {
  const file = await readIdentityFile(paths.identity)
  if (file === null) return { state: 'none' }
  const { name, organisation } = file.identity
  return { state: 'locked', name, organisation }
}

export function openState(store: Store): IdentityState {
  return { state: 'open', identity: store.identity, store: store.state }
}

/** Makes keys and an empty store. */
export async function createIdentity(
  { machine, paths }: Door,
  person: { readonly name: string; readonly organisation: string; readonly passphrase: string },
): Promise<Store> {
  if ((await readIdentityFile(paths.identity)) !== null) failWith('identity-exists')
  await mkdir(paths.folder, { recursive: true })
  const secrets = await makeSecrets(machine.random)
  const identity = await publicIdentity(secrets, person)
  const wrapped = await wrapSecrets(secrets, person.passphrase, machine.random)
  await writeIdentityFile(paths.identity, { format: 'paneldesk-identity/1', identity, wrapped })
  return openStore(paths, secrets, identity, machine)
}

/** The secrets behind a passphrase. A wrong one costs a wait that grows and survives a restart, and nothing else. */
async function unlockSecrets(
  { machine, paths }: Door,
  file: IdentityFile,
  passphrase: string,
): Promise<Secrets> {
  const attempts = await readAttempts(paths.attempts)
  const now = Date.parse(machine.now())
  const seconds = secondsLeft(attempts, now)
  if (seconds > 0) failWith('wait-before-retry', { details: { seconds } })
  const secrets = await unwrapSecrets(file.wrapped, passphrase)
  if (secrets === null) {
    await noteFailure(paths.attempts, attempts, now)
    return failWith('wrong-passphrase')
  }
  await forgetFailures(paths.attempts)
  return secrets
}

async function identityOf({ paths }: Door): Promise<IdentityFile> {
  return (await readIdentityFile(paths.identity)) ?? failWith('no-identity')
}

export async function unlockIdentity(door: Door, passphrase: string): Promise<Store> {
  const file = await identityOf(door)
  const secrets = await unlockSecrets(door, file, passphrase)
  return openStore(door.paths, secrets, file.identity, door.machine)
}

/** Wraps the same keys under another passphrase; the old one must be right. */
export async function changePassphrase(door: Door, current: string, next: string): Promise<void> {
  const file = await identityOf(door)
  const secrets = await unlockSecrets(door, file, current)
  const wrapped = await wrapSecrets(secrets, next, door.machine.random)
  await writeIdentityFile(door.paths.identity, { ...file, wrapped })
}

/** Writes the identity, still under its passphrase, to a file of the person's choice. */
export async function backUpIdentity(door: Door, path: string): Promise<void> {
  await writeIdentityFile(path, await identityOf(door))
}

/** Brings an identity back to a machine that has none; a store copied beside it opens again. */
export async function restoreIdentity(door: Door, path: string, passphrase: string): Promise<Store> {
  if ((await readIdentityFile(door.paths.identity)) !== null) failWith('identity-exists')
  const file = await readIdentityFile(path).catch(() => null)
  const backup = identityFileSchema.safeParse(file)
  if (!backup.success) return failWith('key-backup-invalid', { subject: path })
  const secrets = await unwrapSecrets(backup.data.wrapped, passphrase)
  if (secrets === null) return failWith('key-backup-invalid', { subject: path })
  await mkdir(door.paths.folder, { recursive: true })
  await writeIdentityFile(door.paths.identity, backup.data)
  return openStore(door.paths, secrets, backup.data.identity, door.machine)
}

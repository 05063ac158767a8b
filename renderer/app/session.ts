import { create } from 'zustand'
import type { Failure } from '#shared/contract/failure.ts'
import type { IdentityState } from '#shared/contract/identity.ts'
import type { Settings } from '#shared/contract/shell.ts'
import type { Language } from '#shared/domain/localized-text.ts'
import { invoke, listen } from './bridge.ts'

interface Session {
  /** Null until the core has answered for the first time. */
  readonly identity: IdentityState | null
  readonly failure: Failure | null
  readonly core: 'running' | 'restarting' | 'failed'
  readonly settings: (Settings & { readonly resolvedLanguage: Language }) | null
  /** Why the window is locked, if something other than the start locked it. */
  readonly lockedBecause: 'asked' | 'idle' | 'core-restarted' | null
}

export const useSession = create<Session>(() => ({
  identity: null,
  failure: null,
  core: 'running',
  settings: null,
  lockedBecause: null,
}))

export function setIdentity(identity: IdentityState): void {
  useSession.setState({
    identity,
    failure: null,
    ...(identity.state === 'open' ? { lockedBecause: null } : {}),
  })
}

async function readIdentity(): Promise<void> {
  const result = await invoke('identity.state', {})
  if (result.ok) setIdentity(result.value)
  else useSession.setState({ failure: result.error })
}

async function readSettings(): Promise<void> {
  const result = await invoke('shell.settings', {})
  if (result.ok) useSession.setState({ settings: result.value })
}

/** Reads what the window starts from and keeps it current; returns how to stop. */
export function startSession(): () => void {
  void readSettings()
  void readIdentity()
  const stops = [
    listen('shell.settings-changed', () => void readSettings()),
    listen('core.state', ({ state }) => {
      useSession.setState({ core: state })
      if (state === 'running') void readIdentity()
    }),
    listen('identity.locked', ({ why }) => {
      useSession.setState({ lockedBecause: why })
      if (why !== 'core-restarted') void readIdentity()
    }),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}

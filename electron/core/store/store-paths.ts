import { join } from 'node:path'

/** What lies where in a store folder. */
export function storePaths(folder: string) {
  return {
    folder,
    identity: join(folder, 'identity.json'),
    attempts: join(folder, 'unlock-attempts.json'),
    database: join(folder, 'store.db'),
    evidence: join(folder, 'evidence'),
    staging: join(folder, 'staging'),
    backups: join(folder, 'backups'),
    log: join(folder, 'paneldesk.log'),
  } as const
}
export type StorePaths = ReturnType<typeof storePaths>

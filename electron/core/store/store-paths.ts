import { join } from 'node:path'

/** What lies where in a store folder. */
export function storePaths(folder: string) {
  return {
    folder,
    identity: join(folder, 'identity.json'),
    /** The same bytes once more: whoever loses the keys loses everything. */
    identityCopy: join(folder, 'identity-copy.json'),
    attempts: join(folder, 'unlock-attempts.json'),
    database: join(folder, 'store.db'),
    /** Who has the store open, for the words to whoever comes second. */
    holder: join(folder, 'in-use.json'),
    evidence: join(folder, 'evidence'),
    staging: join(folder, 'staging'),
    /** Signed panel results, with the signatures merged so far. */
    results: join(folder, 'results'),
    /** Assignment bundles as they came, encrypted: a centre's material leaves them when it is opened. */
    assignments: join(folder, 'assignments'),
    backups: join(folder, 'backups'),
    /** Where a damaged store is set aside when a backup takes its place. */
    damaged: join(folder, 'damaged'),
    log: join(folder, 'paneldesk.log'),
  } as const
}
export type StorePaths = ReturnType<typeof storePaths>

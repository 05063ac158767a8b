import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository. */
export const root = resolve(fileURLToPath(new URL('../..', import.meta.url)))

/** What the bootstrap notes about this checkout: outside node_modules, which an installation empties. */
export const notesFolder = join(root, '.cache')

/** What one download serves every checkout of this user: the system's own place for caches. */
export const userCacheFolder = join(systemCacheFolder(process.platform, process.env, homedir()), 'paneldesk')

/**
 * @param {string} platform
 * @param {NodeJS.ProcessEnv} env
 * @param {string} home
 * @returns {string}
 */
export function systemCacheFolder(platform, env, home) {
  if (platform === 'win32') return env['LOCALAPPDATA'] || join(home, 'AppData', 'Local')
  if (platform === 'darwin') return join(home, 'Library', 'Caches')
  return env['XDG_CACHE_HOME'] || join(home, '.cache')
}

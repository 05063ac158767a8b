import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { StartCore } from './core-host.ts'
import { startForkedCore } from './forked-core.ts'
import { startUtilityCore } from './utility-core.ts'

/** The database driver needs Node-API 10 and takes the process down, not an exception, on less. */
const neededNodeApi = 10

/** Electron's utility process where its Node can open the database, else the development dependency's Node. */
export function chooseCore(): StartCore {
  const wanted = process.env['PANELDESK_CORE_HOST']
  const able = Number(process.versions['napi'] ?? 0) >= neededNodeApi
  if (wanted === 'utility' || (wanted === undefined && able)) return startUtilityCore
  const manifest = createRequire(import.meta.url).resolve('node/package.json')
  return startForkedCore(join(dirname(manifest), 'bin', process.platform === 'win32' ? 'node.exe' : 'node'))
}

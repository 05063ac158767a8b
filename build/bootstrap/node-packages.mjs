import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { step, text, Unavailable } from './console.mjs'
import { root } from './paths.mjs'
import { runNpm, tail } from './run.mjs'

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {boolean} [optional]
 * @property {string | readonly string[]} [os]
 * @property {string | readonly string[]} [cpu]
 * @property {readonly string[]} [libc]
 *
 * @typedef {Readonly<Record<string, LockedPackage>>} LockedPackages by folder; '' is the project itself
 */

/**
 * Installs what the lock file names where node_modules differs from it. No install script runs: the database
 * driver ships its binaries, and npm would compile it for nothing because it carries a `binding.gyp`.
 */
export async function ensureNodePackages() {
  if (findMissing(readLock('package-lock.json'), readLock('node_modules/.package-lock.json')) === null) return
  await step(text('安装 npm 包', 'Installing npm packages'), async () => {
    const { code, output } = await runNpm([installCommand(), ...installOptions])
    if (code === 0) return
    throw new Unavailable(
      text('npm 包装不上', 'The npm packages could not be installed'),
      tail(output),
      text('没有它们什么都不能运行', 'nothing runs'),
    )
  })
}

/** Errors only: npm's warnings about engines concern the Node that runs npm, and ours comes with the packages. */
const installOptions = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--prefer-offline']

/**
 * A clean installation empties node_modules first. Windows cannot delete the Node that is running from there,
 * so there npm changes only what differs.
 */
function installCommand() {
  const runsFromPackages = process.execPath.startsWith(join(root, 'node_modules'))
  return process.platform === 'win32' && runsFromPackages ? 'install' : 'ci'
}

/**
 * The first package that the lock file names for this platform and node_modules lacks or holds in another
 * version; null where all is in place.
 *
 * @param {LockedPackages} wanted
 * @param {LockedPackages} installed what npm notes in node_modules when it is through
 * @param {(folder: string) => boolean} [exists]
 * @returns {string | null}
 */
export function findMissing(wanted, installed, exists = (folder) => existsSync(join(root, folder))) {
  for (const [folder, locked] of Object.entries(wanted)) {
    if (folder === '' || (locked.optional === true && !isForThisPlatform(locked))) continue
    const found = installed[folder]
    if (found?.version !== locked.version || found?.integrity !== locked.integrity || !exists(folder))
      return folder
  }
  return null
}

/**
 * Only packages that name exactly this platform count: npm leaves other optional ones away for reasons of its
 * own (the C library, the Node that runs it), and asking for them again would never end.
 *
 * @param {LockedPackage} locked
 */
function isForThisPlatform({ os = [], cpu = [], libc }) {
  return libc === undefined && [os].flat().includes(process.platform) && [cpu].flat().includes(process.arch)
}

/**
 * @param {string} path
 * @returns {LockedPackages}
 */
function readLock(path) {
  const file = join(root, path)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {}
}

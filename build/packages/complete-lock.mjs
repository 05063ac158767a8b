import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../bootstrap/paths.mjs'

/**
 * @typedef {object} LockEntry
 * @property {string} [version]
 * @property {readonly string[]} [os]
 * @property {readonly string[]} [cpu]
 * @property {readonly string[]} [libc]
 * @property {boolean} [dev]
 * @property {boolean} [optional]
 * @property {Readonly<Record<string, string>>} [optionalDependencies]
 *
 * @typedef {Readonly<Record<string, LockEntry>>} LockEntries by folder; '' is the project itself
 */

/**
 * Where a registry does not carry the packages of other platforms, npm leaves them out of the lock file without
 * a word, and npm 11 then refuses `npm ci` with that very file. Their parents pin their versions exactly, and
 * their names say the platform, so the missing entries can be written. They carry no integrity: nothing here has
 * seen their contents.
 *
 * @param {LockEntries} packages
 * @returns {LockEntries} the same where nothing is missing
 */
export function completeLock(packages) {
  const missing = findLeftOut(packages)
  if (missing.length === 0) return packages
  const added = missing.map(({ parent, name, version }) => {
    return /** @type {const} */ ([`node_modules/${name}`, entryOf(packages[parent] ?? {}, name, version)])
  })
  const sorted = [...Object.entries(packages), ...added].sort(([a], [b]) => a.localeCompare(b, 'en'))
  return Object.fromEntries(sorted)
}

/**
 * The optional packages that others ask for and the lock file does not name.
 *
 * @param {LockEntries} packages
 */
export function findLeftOut(packages) {
  return Object.entries(packages).flatMap(([parent, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !isReachable(packages, parent, name))
      .map(([name, version]) => ({ parent, name, version })),
  )
}

/**
 * As Node looks a package up: beside the one that asks, then in each folder above.
 *
 * @param {LockEntries} packages
 * @param {string} from
 * @param {string} name
 * @returns {boolean}
 */
function isReachable(packages, from, name) {
  if (packages[`${from === '' ? '' : `${from}/`}node_modules/${name}`] !== undefined) return true
  if (from === '') return false
  const above = from.lastIndexOf('/node_modules/')
  return isReachable(packages, above === -1 ? '' : from.slice(0, above), name)
}

/**
 * @param {LockEntry} parent
 * @param {string} name
 * @param {string} version
 * @returns {LockEntry}
 */
function entryOf(parent, name, version) {
  const platform = /[-/](android|darwin|freebsd|linux|openharmony|win32)-([a-z0-9]+)(?:-(\w+))?$/.exec(name)
  const [, os = '', cpu = '', libc = ''] = platform ?? []
  if (os === '' || !/^\d+\.\d+\.\d+/.test(version))
    throw new Error(`${name}@${version}: neither its platform nor its version can be told from here`)
  return {
    version,
    cpu: [cpu],
    ...(parent.dev === true ? { dev: true } : {}),
    ...(os === 'linux' ? { libc: [libc === 'musl' ? 'musl' : 'glibc'] } : {}),
    optional: true,
    os: [os],
  }
}

/** `node build/packages/complete-lock.mjs`, after npm has changed the lock file. */
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const file = join(root, 'package-lock.json')
  const lock = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: completeLock(lock.packages) }, null, 2)}\n`)
}

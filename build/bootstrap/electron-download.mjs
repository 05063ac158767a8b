import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { step, text } from './console.mjs'
import { root, userCacheFolder } from './paths.mjs'
import { capture } from './run.mjs'

const packageFolder = join(root, 'node_modules', 'electron')

/** A download from which nothing has come for so long is given up. */
const stallMilliseconds = 30_000
const pollMilliseconds = 1_000

/** A failed download is not tried again before this has passed, unless asked for. */
const rememberMilliseconds = 24 * 60 * 60 * 1000

/** The version that package.json pins and releases ship with. */
export function releaseVersion() {
  return String(JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')).version)
}

/** @returns {string | null} the executable that Electron's own installer has put in place */
export function findRelease() {
  const note = join(packageFolder, 'path.txt')
  if (!existsSync(note)) return null
  const executable = join(packageFolder, 'dist', readFileSync(note, 'utf8').trim())
  return existsSync(executable) ? executable : null
}

/**
 * Runs Electron's own installer, which keeps its archive in a cache of its own.
 *
 * @param {string} node Node 24: the installer refuses older ones
 * @returns {Promise<string>} the executable
 * @throws with the reason in one line
 */
export function downloadRelease(node) {
  const label = text(`下载 Electron ${releaseVersion()}`, `Downloading Electron ${releaseVersion()}`)
  return step(label, async () => {
    const downloads = join(userCacheFolder, 'downloading')
    mkdirSync(downloads, { recursive: true })
    const stalled = new AbortController()
    const watch = watchGrowth([downloads, join(packageFolder, 'dist')], () => stalled.abort())
    const env = { ...process.env, TMPDIR: downloads, TEMP: downloads, TMP: downloads }
    try {
      const installer = [node, join(packageFolder, 'install.js')]
      const { output } = await capture(installer, { env, signal: stalled.signal })
      const executable = findRelease()
      if (executable !== null) return executable
      throw new Error(stalled.signal.aborted ? stallReason : shortReason(output))
    } finally {
      clearInterval(watch)
      rmSync(downloads, { recursive: true, force: true })
    }
  })
}

const stallReason = text(
  `${stallMilliseconds / 1000} 秒没有收到数据`,
  `nothing received for ${stallMilliseconds / 1000} s`,
)

/**
 * The innermost error of a stack trace: “fetch failed” alone helps nobody.
 *
 * @param {string} output
 * @returns {string}
 */
export function shortReason(output) {
  const errors = [...output.matchAll(/\b\w*Error: (.+)/g)].map(([, message]) => message ?? '')
  return (errors.at(-1) ?? output.trim()).replace(/ \{$/, '')
}

/**
 * @param {readonly string[]} folders
 * @param {() => void} stalled
 */
function watchGrowth(folders, stalled) {
  let size = 0
  let grown = Date.now()
  return setInterval(() => {
    const now = folders.reduce((sum, folder) => sum + folderSize(folder), 0)
    if (now !== size) grown = Date.now()
    size = now
    if (Date.now() - grown > stallMilliseconds) stalled()
  }, pollMilliseconds)
}

/**
 * 0 too where the installer takes a folder away while it is being read: the next look sees the rest.
 *
 * @param {string} folder
 */
function folderSize(folder) {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).reduce(
      (sum, name) => sum + (statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0),
      0,
    )
  } catch {
    return 0
  }
}

/** @typedef {{ readonly version: string, readonly at: number, readonly why: string }} FailedDownload */

const failureNote = join(userCacheFolder, 'electron-download-failed.json')

/**
 * The failed download that still counts. `PANELDESK_RETRY_ELECTRON=1` forgets it.
 *
 * @param {number} now milliseconds
 * @returns {FailedDownload | null}
 */
export function recentFailure(now) {
  if (process.env['PANELDESK_RETRY_ELECTRON'] === '1' || !existsSync(failureNote)) return null
  /** @type {FailedDownload} */
  const failure = JSON.parse(readFileSync(failureNote, 'utf8'))
  return failure.version === releaseVersion() && now - failure.at < rememberMilliseconds ? failure : null
}

/** @param {FailedDownload} failure */
export function rememberFailure(failure) {
  mkdirSync(userCacheFolder, { recursive: true })
  writeFileSync(failureNote, JSON.stringify(failure))
}

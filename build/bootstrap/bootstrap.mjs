import { delimiter, dirname, join } from 'node:path'
import { ensureBuild } from './build-stamp.mjs'
import { say, text, Unavailable } from './console.mjs'
import { ensureElectron } from './electron-runtime.mjs'
import { holding } from './lock.mjs'
import { ensureNode24 } from './node-24.mjs'
import { ensureNodePackages } from './node-packages.mjs'
import { ensureOsPackages, testNeeds, windowNeeds } from './os-packages.mjs'
import { notesFolder, root } from './paths.mjs'
import { ensureSandbox } from './sandbox.mjs'

/**
 * @typedef {object} Needs
 * @property {boolean} [window] Electron and the libraries it uses
 * @property {boolean} [tests] the stock tools that tests use
 * @property {boolean} [build] the bundles
 *
 * @typedef {object} Prepared
 * @property {string} node path of Node 24
 * @property {import('./electron-runtime.mjs').ElectronRuntime | null} electron null: not asked for, or not to be had
 * @property {NodeJS.ProcessEnv} env for what runs next
 */

/**
 * Brings this checkout to where the asked parts work, installing and building only what is missing. A part that
 * cannot be had is said and left out; what nothing works without is thrown.
 *
 * @param {Needs} needs
 * @returns {Promise<Prepared>}
 */
export function prepare({ window = false, tests = false, build = false }) {
  return holding(join(notesFolder, 'bootstrap.lock'), async () => {
    await ensureNodePackages()
    const node = await ensureNode24()
    await tolerate(() => ensureOsPackages(...systemNeeds(window, tests)))
    const electron = window ? await tolerate(() => ensureElectron(node)) : null
    if (electron !== null) await tolerate(() => ensureSandbox(electron.executable))
    if (build) await ensureBuild(node)
    return { node, electron, env: environment(node) }
  })
}

/**
 * @param {boolean} window
 * @param {boolean} tests
 * @returns {[import('./os-packages.mjs').Need[], string]} the packages, and what works without them
 */
function systemNeeds(window, tests) {
  return [
    [...(window ? windowNeeds : []), ...(tests ? testNeeds : [])],
    tests
      ? text('用到它们的测试会失败，其余照常', 'the tests that use them fail, the others run')
      : text('没有窗口；命令行照常可用', 'no window; the command line works'),
  ]
}

/**
 * @template T
 * @param {() => Promise<T>} part
 * @returns {Promise<T | null>}
 */
async function tolerate(part) {
  try {
    return await part()
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error
    say(error.message)
    return null
  }
}

/**
 * Node 24 and the packages' commands come first on the path; the application learns which Node hosts its core
 * where Electron's own is too old.
 *
 * @param {string} node
 * @returns {NodeJS.ProcessEnv}
 */
function environment(node) {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH'
  const path = [dirname(node), join(root, 'node_modules', '.bin'), process.env[name] ?? ''].join(delimiter)
  return { ...process.env, [name]: path, PANELDESK_NODE: node }
}

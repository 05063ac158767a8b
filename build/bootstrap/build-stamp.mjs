import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { step, text } from './console.mjs'
import { root } from './paths.mjs'
import { capture, withoutStack } from './run.mjs'

const output = join(root, 'out')
const stamp = join(output, 'sources.sha256')

/** What the bundles are made of. */
const sources = [
  'shared',
  'db',
  'electron',
  'renderer',
  'build/electron.vite.config.ts',
  'package.json',
  'package-lock.json',
]

/** Folders below `out/` that the build writes; the compiler's declarations lie there too and stay. */
const built = ['main', 'core', 'cli', 'chunks', 'preload', 'renderer']

export function isBuildCurrent() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hashSources()
}

/**
 * Builds the bundles where the sources changed since the last time.
 *
 * @param {string} node Node 24
 */
export async function ensureBuild(node) {
  if (!isBuildCurrent()) await step(text('构建', 'Building'), () => build(node))
}

/**
 * @param {string} node
 * @throws with the tools' own words where the build fails
 */
export async function build(node) {
  const hash = hashSources()
  rmSync(stamp, { force: true })
  for (const folder of built) rmSync(join(output, folder), { recursive: true, force: true })
  const tool = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const config = join(root, 'build', 'electron.vite.config.ts')
  const { code, output: said } = await capture([
    node,
    tool,
    'build',
    '--config',
    config,
    '--logLevel',
    'warn',
  ])
  if (code !== 0) throw new Error(withoutStack(said))
  writeFileSync(stamp, hash)
}

/** By content, not by time: a checkout of another branch and back changes nothing. */
function hashSources() {
  const hash = createHash('sha256')
  for (const path of sources.flatMap(listFiles).sort())
    hash.update(`${path}\0`).update(
      createHash('sha256')
        .update(readFileSync(join(root, path)))
        .digest(),
    )
  return hash.digest('hex')
}

/**
 * @param {string} path
 * @returns {string[]} the files at or below it, by their path from the repository
 */
function listFiles(path) {
  if (statSync(join(root, path)).isFile()) return [path]
  return readdirSync(join(root, path), { recursive: true, encoding: 'utf8' })
    .map((name) => join(path, name))
    .filter((name) => statSync(join(root, name)).isFile())
}

import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build, isBuildCurrent } from '../bootstrap/build-stamp.mjs'
import { text } from '../bootstrap/console.mjs'
import { onSomeDisplay } from '../bootstrap/display.mjs'
import { notesFolder, root } from '../bootstrap/paths.mjs'
import { attach } from '../bootstrap/run.mjs'
import { honour, oneFailed, onePassed } from './count.mjs'
import { countPlaywright } from './playwright-count.mjs'
import { countVitest } from './vitest-count.mjs'

/**
 * @typedef {import('./count.mjs').Count} Count
 * @typedef {import('../bootstrap/bootstrap.mjs').Prepared} Prepared
 *
 * @typedef {object} Check
 * @property {string} name
 * @property {(prepared: Prepared) => Promise<Count>} run
 */

/** @param {string[]} path */
const tool = (...path) => join(root, 'node_modules', ...path)

/** @type {readonly Check[]} everything `npm test` runs, quick ones first */
export const checks = [
  {
    name: text('类型', 'Types'),
    run: ({ node, env }) => asOne(typeCheck(node, env)),
  },
  {
    name: text('代码规范', 'Lint'),
    run: ({ node, env }) =>
      asOne(
        attach([node, tool('@biomejs', 'biome', 'bin', 'biome'), 'check', '--error-on-warnings'], { env }),
      ),
  },
  {
    name: text('架构', 'Architecture'),
    run: (prepared) => vitest(prepared, 'architecture', ['test/architecture']),
  },
  {
    name: text('构建', 'Build'),
    run: async ({ node }) => {
      if (!isBuildCurrent()) await build(node)
      return onePassed
    },
  },
  {
    name: text('单元测试', 'Unit tests'),
    run: (prepared) => vitest(prepared, 'unit', ['--exclude', 'test/architecture/**']),
  },
  { name: text('端到端测试', 'End-to-end tests'), run: playwright },
]

/**
 * Checks each folder under its own settings, from the sources of those that it imports: declarations in between
 * would spell out every schema at every use, and take minutes and gigabytes to compare.
 *
 * @param {string} node
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>} how many folders have errors
 */
async function typeCheck(node, env) {
  /** @type {{ readonly references: readonly { readonly path: string }[] }} */
  const { references } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8'))
  let failed = 0
  for (const { path } of references)
    failed += (await attach([node, tool('typescript', 'bin', 'tsc'), '-p', path], { env })) === 0 ? 0 : 1
  return failed
}

/**
 * @param {Promise<number>} exitCode
 * @returns {Promise<Count>}
 */
async function asOne(exitCode) {
  return (await exitCode) === 0 ? onePassed : oneFailed
}

/**
 * @param {Prepared} prepared
 * @param {string} name
 * @param {readonly string[]} args
 * @returns {Promise<Count>}
 */
async function vitest({ node, env }, name, args) {
  const report = emptyReport(name)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = await attach([node, tool('vitest', 'vitest.mjs'), 'run', ...args, ...reporters], { env })
  return existsSync(report) ? honour(countVitest(readReport(report)), code) : oneFailed
}

/**
 * @param {Prepared} prepared
 * @returns {Promise<Count>}
 */
async function playwright({ node, env, electron }) {
  if (electron === null) throw new Error(text('没有 Electron', 'there is no Electron'))
  const report = emptyReport('end-to-end')
  const code = await attach(
    onSomeDisplay([node, tool('@playwright', 'test', 'cli.js'), 'test', '--reporter=list,json']),
    { env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report } },
  )
  return existsSync(report) ? honour(countPlaywright(readReport(report)), code) : oneFailed
}

/**
 * Where a runner writes its report; an old one must not count for a run that wrote none.
 *
 * @param {string} name
 */
function emptyReport(name) {
  const path = join(notesFolder, 'reports', `${name}.json`)
  mkdirSync(dirname(path), { recursive: true })
  rmSync(path, { force: true })
  return path
}

/** @param {string} path */
function readReport(path) {
  return JSON.parse(readFileSync(path, 'utf8'))
}

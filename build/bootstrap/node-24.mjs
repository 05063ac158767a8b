import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { step, text, Unavailable } from './console.mjs'
import { root } from './paths.mjs'
import { runNpm, tail } from './run.mjs'

/** The database driver and the tools need this Node; it strips types, so that `.ts` files run as they are. */
const neededMajor = 24

/**
 * The Node 24 that the lock file brings for this platform. Some npm versions leave its link in
 * `node_modules/.bin` away, by which npm scripts find it; it is put back.
 *
 * @returns {Promise<string>} its path; the machine's own Node where no package exists for the platform
 */
export async function ensureNode24() {
  const folder = nodePackage(process.platform, process.arch, optionalPackages())
  const executable = folder === null ? null : packagedNode(folder)
  if (folder === null || executable === null || !existsSync(executable)) return ownNode()
  const link = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node')
  if (!existsSync(link))
    await step(text('接上 Node 24', 'Linking Node 24'), async () => {
      const { code, output } = await runNpm(['rebuild', '--ignore-scripts', '--loglevel=error', folder])
      if (code !== 0) throw new Error(tail(output))
    })
  return executable
}

/**
 * @param {string} platform
 * @param {string} arch
 * @param {readonly string[]} optional names of package.json's optional dependencies
 * @returns {string | null}
 */
export function nodePackage(platform, arch, optional) {
  const name = `${platform === 'win32' ? 'win' : platform}-${arch}`
  return (
    optional.find((candidate) => candidate === `node-${name}` || candidate === `node-bin-${name}`) ?? null
  )
}

/** @param {string} folder */
function packagedNode(folder) {
  return join(root, 'node_modules', folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
}

function optionalPackages() {
  return Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).optionalDependencies)
}

/** @returns {string} */
function ownNode() {
  if (Number(process.versions.node.split('.')[0]) >= neededMajor) return process.execPath
  throw new Unavailable(
    text(`缺 Node ${neededMajor}`, `Node ${neededMajor} is missing`),
    text(
      `${process.platform}-${process.arch} 没有可随 npm 安装的 Node ${neededMajor}，本机是 ${process.version}`,
      `no package brings it for ${process.platform}-${process.arch}, and this machine has ${process.version}`,
    ),
    text(
      `请先从 nodejs.org 安装 Node ${neededMajor} 再试`,
      `nothing runs; install Node ${neededMajor} from nodejs.org and try again`,
    ),
  )
}

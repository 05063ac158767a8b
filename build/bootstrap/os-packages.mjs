import { step, text, Unavailable } from './console.mjs'
import { attach, capture, tail } from './run.mjs'

/**
 * A need and the Debian packages that meet it, best known first: later Debians and Ubuntus renamed some for
 * their 64-bit time.
 *
 * @typedef {readonly string[]} Need
 */

/** @type {readonly Need[]} what Electron's window needs from the system */
export const windowNeeds = [
  ['libgtk-3-0', 'libgtk-3-0t64'],
  ['libnss3'],
  ['libasound2', 'libasound2t64'],
  ['libgbm1'],
  ['libxss1'],
  ['libatk-bridge2.0-0', 'libatk-bridge2.0-0t64'],
]

/** @type {readonly Need[]} what the tests use besides: a display, and stock tools that check our bundles */
export const testNeeds = [
  ['xvfb'],
  ['xauth'],
  ['openssh-client'],
  ['unzip'],
  ['zip'],
  ['age'],
  ['poppler-utils'],
]

/**
 * Installs the Debian packages that are missing. Other systems bring these libraries, or their users know how.
 *
 * @param {readonly Need[]} needs
 * @param {string} without what works where they cannot be had
 */
export async function ensureOsPackages(needs, without) {
  if (process.platform !== 'linux' || needs.length === 0) return
  const missing = missingNeeds(needs, await installedPackages(needs.flat()))
  if (missing.length === 0) return
  const names = await Promise.all(missing.map(chooseName))
  await step(text(`安装系统软件包 ${names.join(' ')}`, 'Installing system packages'), () =>
    install(names, without),
  )
}

/**
 * @param {readonly Need[]} needs
 * @param {ReadonlySet<string> | null} installed null: not a Debian, so nothing is known to be missing
 * @returns {Need[]}
 */
export function missingNeeds(needs, installed) {
  return installed === null ? [] : needs.filter((names) => !names.some((name) => installed.has(name)))
}

/**
 * @param {readonly string[]} names
 * @returns {Promise<ReadonlySet<string> | null>}
 */
async function installedPackages(names) {
  const { code, output } = await capture([
    'dpkg-query',
    '-W',
    '-f',
    `\${Package} \${db:Status-Status}\\n`,
    ...names,
  ])
  if (code === -1) return null
  return new Set(
    output
      .split('\n')
      .filter((line) => line.endsWith(' installed'))
      .map((line) => line.slice(0, line.indexOf(' '))),
  )
}

/**
 * The first name that this release of Debian or Ubuntu can install.
 *
 * @param {Need} names
 * @returns {Promise<string>}
 */
async function chooseName(names) {
  for (const name of names.slice(1)) {
    const { output } = await capture(['apt-cache', 'policy', name], { env: { ...process.env, LC_ALL: 'C' } })
    if (/Candidate: (?!\(none\))/.test(output)) return name
  }
  return names[0] ?? ''
}

/**
 * @param {readonly string[]} names
 * @param {string} without
 */
async function install(names, without) {
  const prefix = await administratorPrefix()
  const command = ['apt-get', 'install', '-y', '--no-install-recommends', ...names]
  const failed = (/** @type {string} */ why) =>
    new Unavailable(
      text(`缺系统软件包 ${names.join(' ')}`, `System packages are missing: ${names.join(' ')}`),
      `${why}\n  ${text('请运行', 'run')}: sudo ${command.join(' ')}`,
      without,
    )
  if (prefix === null) throw failed(text('不是 root，sudo 也不可用', 'neither root nor sudo'))
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  // A machine that has never fetched the lists, or long ago, finds no package without this.
  const update = await capture([...prefix, 'apt-get', 'update'], { env })
  const { code, output } = await capture([...prefix, ...command], { env })
  if (code !== 0) throw failed(tail(`${update.code === 0 ? '' : update.output}\n${output}`))
}

/**
 * What makes a command run as the administrator: nothing for root, sudo where it asks no password or somebody
 * is there to type it.
 *
 * @returns {Promise<readonly string[] | null>}
 */
export async function administratorPrefix() {
  if (process.getuid?.() === 0) return []
  if ((await capture(['sudo', '-n', 'true'])).code === 0) return ['sudo', '-n']
  if (!process.stdin.isTTY) return null
  return (await attach(['sudo', '-v']).catch(() => 1)) === 0 ? ['sudo'] : null
}

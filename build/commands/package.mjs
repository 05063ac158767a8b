import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { prepare } from '../bootstrap/bootstrap.mjs'
import { say, text, Unavailable } from '../bootstrap/console.mjs'
import { releaseVersion } from '../bootstrap/electron-download.mjs'
import { notesFolder, root } from '../bootstrap/paths.mjs'
import { attach } from '../bootstrap/run.mjs'
import { command } from './command.mjs'

/**
 * `npm run package [-- --dir]`: installers for this system, or an unpacked folder.
 * `npm run package -- --dir --trial`: the folder from whatever Electron there is, to see that it starts.
 */
await command(async (args) => {
  const trial = args.includes('--trial')
  if (trial && !args.includes('--dir')) {
    say(text('试打包只出文件夹：要同时给 --dir。', 'A trial makes a folder only: give --dir too.'))
    return 2
  }
  const { electron } = await prepare({ window: true })
  if (electron === null) return 1
  if (electron.kind === 'fallback' && !trial) throw refuseFallback(electron.version)
  const { node, env } = await prepare({ build: true })
  const work = mkdtempSync(join(notesFolder, 'packaging-'))
  try {
    const folder = runtimeFolder(electron, work)
    const maker = [node, join(root, 'build', 'packaging', 'make.mjs'), electron.version, folder, ...args]
    const code = await attach(maker, { env })
    if (code === 0) say(text(`结果在 ${join(root, 'dist')}`, `The results lie in ${join(root, 'dist')}`))
    return code
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
})

/**
 * The folder of the runtime; of the fallback a copy without our loader, which would run instead of the application.
 *
 * @param {import('../bootstrap/electron-runtime.mjs').ElectronRuntime} electron
 * @param {string} work
 */
function runtimeFolder({ kind, executable }, work) {
  if (kind === 'release') return join(root, 'node_modules', 'electron', 'dist')
  const source = dirname(executable)
  const loader = join('resources', 'app')
  cpSync(source, work, { recursive: true, filter: (path) => relative(source, path) !== loader })
  return work
}

/** @param {string} version */
function refuseFallback(version) {
  return new Unavailable(
    text(
      `不用备用 Electron ${version} 做发行包`,
      `No release is built with the fallback Electron ${version}`,
    ),
    text(
      `发行包要用 ${releaseVersion()}，这台机器下载不到`,
      `releases ship with ${releaseVersion()}, which this machine could not download`,
    ),
    text(
      '试打包可以：npm run package -- --dir --trial',
      'a trial can be made: npm run package -- --dir --trial',
    ),
  )
}

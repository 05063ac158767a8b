import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const repository = resolve(import.meta.dirname, '../..')

/** Runs what an npm script runs, as on a machine without a display. */
function runCommand(name: string, args: readonly string[]) {
  const { DISPLAY: _x11, WAYLAND_DISPLAY: _wayland, ...env } = process.env
  const script = join(repository, 'build', 'commands', `${name}.mjs`)
  return spawnSync(process.execPath, [script, ...args], { env, encoding: 'utf8' })
}

test('the command line keeps standard output for its answer, and hands on its exit code', () => {
  const answer = runCommand('cli', ['--help'])
  const direct = spawnSync(process.execPath, [join(repository, 'out', 'cli', 'index.js'), '--help'], {
    encoding: 'utf8',
  })
  expect([answer.status, answer.stdout]).toEqual([0, direct.stdout])
  const refused = runCommand('cli', ['nonsense'])
  expect([refused.status, refused.stdout]).toEqual([2, ''])
})

test.runIf(process.platform === 'linux')(
  'without a display the start runs the demo on the command line',
  { timeout: 300_000 },
  () => {
    const { status, stderr } = runCommand('start', [])
    expect(stderr).toContain('no display')
    expect(status).toBe(0)
    const results = readdirSync(join(repository, 'out', 'demo'))
    expect(results.filter((name) => name.endsWith('.zip'))).toHaveLength(3)
    expect(results.filter((name) => name.endsWith('.pdf'))).toHaveLength(3)
  },
)

test('a trial package is asked for as a folder only', () => {
  const { status, stderr } = runCommand('package', ['--trial'])
  expect(status).toBe(2)
  expect(stderr).toContain('--dir')
})

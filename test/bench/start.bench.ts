import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { resolveElectron, sandboxed } from '#test/support/electron.ts'
import { newProfile } from '#test/support/window.ts'
import { headingShown } from './devtools.ts'
import { type Benchmark, inTurns, type Side } from './measurement.ts'
import { watchPeak } from './peak-memory.ts'
import { newStore } from './practice-store.ts'

/** From the start of the program to the screen that asks for the passphrase, against an empty window. */
export const start: Benchmark = {
  name: 'start',
  measure: async ({ rounds }, folder) => {
    const profile = newProfile()
    await (await newStore(join(profile, 'store'))).close()
    const empty = await emptyApplication(join(folder, 'empty'))
    const ours = [resolve(import.meta.dirname, '../..'), `--profile=${profile}`]
    const least = [empty, `--user-data-dir=${join(folder, 'profile')}`]
    // the first start after a build reads everything from the disk: no part of what is compared
    await untilHeading(least)
    await untilHeading(ours)
    const sides = await inTurns(
      rounds,
      () => untilHeading(ours),
      () => untilHeading(least),
    )
    const { version, kind } = resolveElectron()
    return [
      {
        name: 'start to first usable screen',
        ...sides,
        note: `against an empty window; Electron ${version} (${kind}); memory of all processes`,
      },
    ]
  },
}

/** Starts Electron without a test driver between, whose own attaching would count, and stops it again. */
async function untilHeading(args: readonly string[]): Promise<Side> {
  const begun = performance.now()
  const asRoot = sandboxed ? [] : ['--no-sandbox']
  const child = spawn(resolveElectron().executable, [...asRoot, '--remote-debugging-port=0', ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const closed = once(child, 'close')
  const watch = watchPeak(child.pid)
  try {
    await headingShown(await portOf(child.stderr))
    return { milliseconds: performance.now() - begun, peak: await watch.stop() }
  } finally {
    await watch.stop()
    child.kill()
    await closed
  }
}

/** Where Chromium says that it listens. */
function portOf(output: Readable): Promise<number> {
  let text = ''
  return new Promise((resolve, reject) => {
    output.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk
      const port = /DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)\//.exec(text)?.[1]
      if (port !== undefined) resolve(Number(port))
    })
    output.on('end', () => reject(new Error(`Electron ended: ${text}`)))
  })
}

/** The least that shows a heading: one window, one local page, as closed as ours. */
async function emptyApplication(folder: string): Promise<string> {
  await mkdir(folder)
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'empty', version: '1.0.0', main: 'main.cjs' }),
  )
  await writeFile(join(folder, 'page.html'), '<!doctype html><title>empty</title><h1>empty</h1>\n')
  await writeFile(
    join(folder, 'main.cjs'),
    [
      "const { app, BrowserWindow } = require('electron')",
      "const { join } = require('node:path')",
      'app.whenReady().then(() => {',
      '  const window = new BrowserWindow({ width: 1280, height: 800, webPreferences: { sandbox: true } })',
      "  void window.loadFile(join(__dirname, 'page.html'))",
      '})',
      '',
    ].join('\n'),
  )
  return folder
}

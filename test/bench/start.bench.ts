import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { _electron, type ElectronApplication } from '@playwright/test'
import { launchApp, resolveElectron, sandboxed } from '#test/support/electron.ts'
import { newProfile } from '#test/support/window.ts'
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
    const openEmpty = () => launchEmpty(empty, join(folder, 'profile'))
    // the first start after a build reads everything from the disk: no part of what is compared
    await untilHeading(openEmpty)
    await untilHeading(() => launchApp({ profile }))
    const sides = await inTurns(
      rounds,
      () => untilHeading(() => launchApp({ profile })),
      () => untilHeading(openEmpty),
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

async function untilHeading(launch: () => Promise<ElectronApplication>): Promise<Side> {
  const begun = performance.now()
  const app = await launch()
  const watch = watchPeak(app.process().pid)
  try {
    const page = await app.firstWindow()
    await page.getByRole('heading').first().waitFor()
    return { milliseconds: performance.now() - begun, peak: await watch.stop() }
  } finally {
    // also where no heading came: a window left open would keep the bench from ending
    await watch.stop()
    await app.close()
  }
}

function launchEmpty(application: string, profile: string): Promise<ElectronApplication> {
  return _electron.launch({
    executablePath: resolveElectron().executable,
    args: [application, `--user-data-dir=${profile}`],
    chromiumSandbox: sandboxed,
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

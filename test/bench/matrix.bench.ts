import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { openStore } from '#electron/cli/open-store.ts'
import { resolveElectron, sandboxed } from '#test/support/electron.ts'
import { openWindow } from '#test/support/window.ts'
import { type Benchmark, type Measurement, percentile, type Side, typical } from './measurement.ts'
import { watchPeak } from './peak-memory.ts'
import { benchPassphrase } from './practice-store.ts'
import { chairStore } from './rounds/chair-store.ts'
import { plainTable } from './rounds/plain-table.ts'
import type { BenchRoom } from './rounds/room.ts'
import { writeHandIns } from './rounds/write-hand-ins.ts'

const experts = 25
const indicators = 28
/** Across, down, back: every move there is, several times. */
const walk = ['ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowRight', 'ArrowLeft']

interface Walked {
  readonly opening: number
  /** From each key to its painted frame, in milliseconds. */
  readonly frames: readonly number[]
  readonly peak: number | null
}

/** Opens the matrix of a panel and walks through it, against a bare table of the same size in the same Electron. */
export const matrix: Benchmark = {
  name: 'matrix',
  measure: async ({ rounds, keys }, folder) => {
    const { folder: store, room } = await chairStore(join(folder, 'chair'), { centres: 1, experts })
    const handIns = join(folder, 'hand-ins')
    await writeHandIns(room, handIns)
    await openCentre(room, store, handIns)
    const plain = await plainTable(join(folder, 'plain'), indicators, experts + 1)
    const ours: Walked[] = []
    const reference: Walked[] = []
    for (let round = 1; round <= rounds; round += 1) {
      reference.push(await walkPlain(plain, join(folder, `profile-${round}`), keys))
      const copy = join(folder, `store-${round}`)
      await cp(store, copy, { recursive: true })
      ours.push(await walkOurs(copy, keys))
    }
    const line = (name: string, of: (walked: Walked) => number, note: string): Measurement => {
      const side = (each: Walked): Side => ({ milliseconds: of(each), peak: each.peak })
      return { name, ours: typical(ours.map(side)), reference: typical(reference.map(side)), note }
    }
    const size = `${indicators} × ${experts}`
    return [
      line(`matrix of ${size} opened`, ({ opening }) => opening, 'from the click to the painted table'),
      ...[50, 95, 100].map((percent) =>
        line(
          `key in the matrix to painted, ${percent === 100 ? 'longest' : `p${percent}`} (${keys} keys)`,
          ({ frames }) => percentile(frames, percent),
          'against a bare table; a frame of the screen is 16.7 ms',
        ),
      ),
    ]
  },
}

/** The chair declares no conflict and takes in what the members handed in. */
async function openCentre({ round }: BenchRoom, folder: string, handIns: string): Promise<void> {
  const quiet = { show: () => undefined, clear: () => undefined }
  const store = await openStore(folder, async () => benchPassphrase, quiet)
  for (const { id: panel, centres } of round.panels)
    for (const centre of centres)
      await store.call('assignment.declare', {
        round: round.id,
        panel,
        declaration: { centre, answer: 'none', relations: [], reason: '' },
      })
  await store.call('panel.collect', { files: [store.file(handIns)] })
  await store.close()
}

async function walkOurs(store: string, keys: number): Promise<Walked> {
  const { app, page } = await openWindow({ args: [`--store=${store}`] })
  return watched(app, async () => {
    await page.getByLabel(/口令/).first().fill(benchPassphrase)
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: '专家组' }).click()
    await page.getByRole('button', { name: '打开 第一组' }).click()
    return walkThrough(page, keys)
  })
}

async function walkPlain(folder: string, profile: string, keys: number): Promise<Walked> {
  const app = await _electron.launch({
    executablePath: resolveElectron().executable,
    args: ['--disable-gpu', folder, `--user-data-dir=${profile}`],
    chromiumSandbox: sandboxed,
  })
  return watched(app, async () => walkThrough(await app.firstWindow(), keys))
}

async function watched(
  app: ElectronApplication,
  walked: () => Promise<Omit<Walked, 'peak'>>,
): Promise<Walked> {
  const watch = watchPeak(app.process().pid)
  try {
    const found = await walked()
    return { ...found, peak: await watch.stop() }
  } finally {
    await watch.stop()
    await app.close()
  }
}

/** The page itself takes the times: what goes between it and this process is no part of them. */
async function walkThrough(page: Page, keys: number): Promise<Omit<Walked, 'peak'>> {
  const centre = page.getByRole('button', { name: /^Z001/ })
  await centre.waitFor()
  const opening = await centre.evaluate(
    (button) =>
      new Promise<number>((resolve, reject) => {
        const begun = performance.now()
        const look = () => {
          // painted with the frame after the one in which it first stands there
          const stands = document.querySelector('[role="grid"] [data-row="27"][data-column="25"]') !== null
          if (performance.now() - begun > 60_000) reject(new Error('no matrix came'))
          else requestAnimationFrame(stands ? () => resolve(performance.now() - begun) : look)
        }
        requestAnimationFrame(look)
        if (button instanceof HTMLElement) button.click()
      }),
  )
  await page.locator('[data-row="0"][data-column="0"]').focus()
  await page.evaluate(() => {
    const frames: number[] = []
    Reflect.set(window, 'benchFrames', frames)
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        // a task after the frame's callbacks comes when the frame is done
        requestAnimationFrame(() => {
          const channel = new MessageChannel()
          channel.port1.onmessage = () => frames.push(performance.now() - timeStamp)
          channel.port2.postMessage(null)
        })
      },
      true,
    )
  })
  for (let at = 0; at < keys; at += 1) await page.keyboard.press(walk[at % walk.length] ?? 'ArrowDown')
  await page.waitForFunction((count) => Reflect.get(window, 'benchFrames').length === count, keys)
  const frames: number[] = await page.evaluate(() => Reflect.get(window, 'benchFrames'))
  return { opening, frames }
}

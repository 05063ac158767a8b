import { readFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'

/** How often a process is looked at, in milliseconds. */
const interval = 20

/** Watches a process from outside until it is stopped. */
export interface PeakWatch {
  /** MB that the process and all below it took at most, each at its own peak; null where no `/proc` says it. */
  readonly stop: () => Promise<number | null>
}

/**
 * Linux keeps the peak of each process (`VmHWM`, proc(5)), and the last look before the end is close to it.
 * Pages that several processes share count in each.
 */
export function watchPeak(root: number | undefined): PeakWatch {
  const peaks = new Map<number, number>()
  let over = false
  const looking = (async () => {
    if (root === undefined || process.platform !== 'linux') return
    while (!over) {
      for (const pid of await treeOf(root)) {
        const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
        const kilobytes = highWater(status)
        peaks.set(pid, Math.max(kilobytes, peaks.get(pid) ?? 0))
      }
      await new Promise((resolve) => setTimeout(resolve, interval))
    }
  })()
  return {
    stop: async () => {
      over = true
      await looking
      const kilobytes = [...peaks.values()].reduce((sum, each) => sum + each, 0)
      return kilobytes === 0 ? null : kilobytes / 1024
    },
  }
}

/**
 * MB that this process took at most. What `getrusage` says on Linux begins with the size of the process that
 * started this one, so the kernel's own figure comes first.
 */
export function ownPeak(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS / 1024
  return highWater(readFileSync('/proc/self/status', 'utf8')) / 1024
}

/** Kilobytes. */
function highWater(status: string): number {
  return Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0)
}

async function treeOf(root: number): Promise<readonly number[]> {
  const threads = await readdir(`/proc/${root}/task`).catch(() => [])
  const children = await Promise.all(
    threads.map((thread) => readFile(`/proc/${root}/task/${thread}/children`, 'utf8').catch(() => '')),
  )
  const pids = children.flatMap((text) => text.split(' ').filter(Boolean).map(Number))
  return [root, ...(await Promise.all(pids.map(treeOf))).flat()]
}

import fs, { type PathLike } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'

type Act<Args extends readonly unknown[], Result> = (...args: Args) => Promise<Result>

/** Steps of a process on the disk, at one of which it is killed. */
export interface DyingDisk {
  /** From now on steps are counted; at the one of this number the process ends at once. 0: it lives. */
  readonly countDown: (deadly: number) => void
  readonly steps: () => number
}

/**
 * Counts every step that this process takes to change the disk through `node:fs/promises`: two an act, before and
 * after it; a write dies with half of its bytes written. Real SIGKILL: nothing of the process has a chance to tidy up.
 */
export function dyingDisk(): DyingDisk {
  let deadly = 0
  let counting = false
  let steps = 0
  const step = async (lastWords: () => Promise<unknown> = async () => undefined) => {
    if (!counting) return
    steps += 1
    if (steps !== deadly) return
    await lastWords()
    process.kill(process.pid, 'SIGKILL')
  }
  const around =
    <Args extends readonly unknown[], Result>(act: Act<Args, Result>, half?: Act<Args, unknown>) =>
    async (...args: Args): Promise<Result> => {
      await step(half === undefined ? undefined : () => half(...args))
      const result = await act(...args)
      await step()
      return result
    }
  const { open, rename, rm, mkdir, writeFile, copyFile } = fs.promises
  const watched = (handle: FileHandle): FileHandle => {
    const write = handle.write.bind(handle) as Act<[Uint8Array, number, number, number], unknown>
    const writeAll = handle.writeFile.bind(handle)
    return Object.assign(handle, {
      write: around(write, (bytes, from, length, at) => write(bytes, from, Math.floor(length / 2), at)),
      writeFile: around(writeAll as Act<[string | Uint8Array], void>, (data) =>
        writeAll(data.slice(0, data.length / 2)),
      ),
      sync: around(handle.sync.bind(handle)),
    })
  }
  Object.assign(fs.promises, {
    open: async (path: PathLike, flags?: string, mode?: number) => {
      const writes = flags?.startsWith('w') === true
      if (writes) await step()
      return watched(await open(path, flags, mode))
    },
    rename: around(rename),
    rm: around(rm),
    mkdir: around(mkdir as Act<Parameters<typeof mkdir>, unknown>),
    writeFile: around(writeFile),
    copyFile: around(copyFile, async (from, to) =>
      writeFile(to, (await fs.promises.readFile(from)).subarray(0, 1_000)),
    ),
  })
  syncBuiltinESMExports()
  return {
    countDown: (at) => {
      deadly = at
      counting = true
    },
    steps: () => steps,
  }
}

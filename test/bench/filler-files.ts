import { randomBytes } from 'node:crypto'
import { mkdir, open } from 'node:fs/promises'
import { dirname, join } from 'node:path'

const chunkBytes = 1 << 20

export interface FillerFile {
  /** Relative, with slashes. */
  readonly path: string
  readonly bytes: number
  /** Noise, as in photographs; or text that deflate makes a quarter smaller. */
  readonly content: 'noise' | 'text'
}

/** Writes a file that no program can shorten much, and that differs from every other one. */
export async function writeFiller(folder: string, { path, bytes, content }: FillerFile): Promise<string> {
  const target = join(folder, ...path.split('/'))
  await mkdir(dirname(target), { recursive: true })
  const handle = await open(target, 'w')
  try {
    for (let left = bytes; left > 0; left -= chunkBytes) {
      const size = Math.min(chunkBytes, left)
      const noise = randomBytes(size)
      await handle.write(
        content === 'noise' ? noise : Buffer.from(noise.toString('base64')).subarray(0, size),
      )
    }
  } finally {
    await handle.close()
  }
  return target
}

/** Fifty files, half noise and half text, of so many bytes together. */
export function fillerFiles(bytes: number): readonly FillerFile[] {
  const each = Math.ceil(bytes / 50)
  return Array.from({ length: 50 }, (_unused, at): FillerFile => {
    const content = at % 2 === 0 ? 'noise' : 'text'
    const name = `${content}-${String(at + 1).padStart(2, '0')}`
    return { path: `filler/${name}.${content === 'noise' ? 'bin' : 'txt'}`, bytes: each, content }
  })
}

import { constants, type Dirent } from 'node:fs'
import { lstat, open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { IntakeProblem } from '#shared/domain/intake-problem.ts'
import { ignoreReasonOf } from './ignored-name.ts'
import type { IntakeLimits } from './limits.ts'
import { asReadError, refuse } from './problem.ts'
import type { Source, SourceEntry } from './source.ts'

/** Lists a folder with everything below it; links are listed as refused, never followed. */
export async function openFolder(
  path: string,
  archive: string,
  limits: IntakeLimits,
  signal: AbortSignal,
): Promise<Source> {
  const entries: SourceEntry[] = []
  for await (const entry of walk(path, '', archive, limits, signal)) {
    entries.push(entry)
    if (entries.length > limits.count) {
      refuse({ code: 'too-many-files', archive, limit: limits.count, found: entries.length })
    }
  }
  return {
    container: 'folder',
    archive,
    entries,
    gbkNames: 0,
    hash: async () => null,
    // Each file is compared with its listing when it is read.
    assertUnchanged: async () => {},
    close: async () => {},
  }
}

async function* walk(
  folder: string,
  prefix: string,
  archive: string,
  limits: IntakeLimits,
  signal: AbortSignal,
): AsyncGenerator<SourceEntry> {
  signal.throwIfAborted()
  for (const child of await list(folder, prefix, archive)) {
    const name = `${prefix}${child.name}`
    const path = join(folder, child.name)
    if (!child.isDirectory()) {
      yield await fileEntry(path, name, archive)
      continue
    }
    yield folderEntry(`${name}/`)
    const depth = name.split('/').length
    if (depth > limits.depth) {
      refuse({ code: 'too-deep', archive, entry: name, limit: limits.depth, found: depth })
    }
    if (ignoreReasonOf(child.name) === null) yield* walk(path, `${name}/`, archive, limits, signal)
  }
}

async function list(folder: string, prefix: string, archive: string): Promise<readonly Dirent[]> {
  try {
    const children = await readdir(folder, { withFileTypes: true })
    return children.sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    throw asReadError(error, prefix === '' ? { archive } : { archive, entry: prefix })
  }
}

function folderEntry(name: string): SourceEntry {
  return {
    name,
    directory: true,
    size: 0,
    packedSize: 0,
    modified: null,
    refusal: null,
    read: async function* () {},
  }
}

async function fileEntry(path: string, name: string, archive: string): Promise<SourceEntry> {
  const found = await lstat(path).catch((error: unknown) => {
    throw asReadError(error, { archive, entry: name })
  })
  const refusal: IntakeProblem | null = found.isSymbolicLink()
    ? { code: 'link', archive, entry: name }
    : found.isFile()
      ? null
      : { code: 'special-file', archive, entry: name }
  const { size, mtimeMs } = found
  return {
    name,
    directory: false,
    size,
    packedSize: size,
    modified: `${found.mtime.toISOString().slice(0, 19)}Z`,
    refusal,
    read: () => readFileAsListed(path, { archive, entry: name }, size, mtimeMs),
  }
}

const chunkSize = 1024 * 1024

async function* readFileAsListed(
  path: string,
  place: { readonly archive: string; readonly entry: string },
  size: number,
  mtimeMs: number,
): AsyncGenerator<Uint8Array> {
  const handle = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0)).catch(
    (error: unknown) => {
      throw asReadError(error, place)
    },
  )
  try {
    const buffer = Buffer.allocUnsafe(Math.min(chunkSize, size + 1))
    let done = 0
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, done)
      done += bytesRead
      if (done > size || (bytesRead === 0 && done < size)) refuse({ code: 'changed-while-reading', ...place })
      if (bytesRead === 0) break
      yield buffer.subarray(0, bytesRead)
    }
    if ((await handle.stat()).mtimeMs !== mtimeMs) refuse({ code: 'changed-while-reading', ...place })
  } catch (error) {
    throw asReadError(error, place)
  } finally {
    await handle.close()
  }
}

import { type FileHandle, open } from 'node:fs/promises'

/**
 * What an OLE compound file ([MS-CFB], old Office and WPS) is, by the names of its streams:
 * `application/msword`, `application/vnd.ms-excel`, `application/vnd.ms-powerpoint`, or `encrypted` for a new
 * Office file behind a password; null for others. A short way into the directory is enough: programs put their
 * main stream near its start.
 */
export async function sniffCfb(path: string): Promise<string | null> {
  const handle = await open(path, 'r')
  try {
    const streams = new Set<string>()
    for await (const sector of directorySectors(handle)) {
      for (let at = 0; at < sector.length; at += entrySize) streams.add(nameAt(sector, at))
    }
    return mainStreams.find(([name]) => streams.has(name))?.[1] ?? null
  } finally {
    await handle.close()
  }
}

const entrySize = 128
const mostSectors = 16

/** The first sectors of the directory, along their chain in the allocation table ([MS-CFB] 2.3, 2.6). */
async function* directorySectors(handle: FileHandle): AsyncGenerator<Buffer> {
  const header = await readAt(handle, 0, 512)
  const shift = header?.readUInt16LE(30)
  if (header === null || (shift !== 9 && shift !== 12)) return
  const size = 1 << shift
  let sector = header.readUInt32LE(48)
  for (let count = 0; count < mostSectors; count += 1) {
    const bytes = await readAt(handle, (sector + 1) * size, size)
    if (bytes === null) return
    yield bytes
    const table = Math.floor(sector / (size / 4))
    if (table >= tablesInHeader) return
    const row = await readAt(handle, (header.readUInt32LE(76 + table * 4) + 1) * size, size)
    if (row === null) return
    sector = row.readUInt32LE((sector % (size / 4)) * 4)
  }
}

const tablesInHeader = 109

async function readAt(handle: FileHandle, position: number, length: number): Promise<Buffer | null> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position)
  return bytesRead === length ? buffer : null
}

function nameAt(directory: Buffer, at: number): string {
  const length = directory.readUInt16LE(at + 64)
  return directory.toString('utf16le', at, at + Math.min(Math.max(length - 2, 0), 64))
}

const mainStreams: readonly (readonly [stream: string, mediaType: string])[] = [
  ['EncryptedPackage', 'encrypted'],
  ['WordDocument', 'application/msword'],
  ['Workbook', 'application/vnd.ms-excel'],
  ['Book', 'application/vnd.ms-excel'],
  ['PowerPoint Document', 'application/vnd.ms-powerpoint'],
]

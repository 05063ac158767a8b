import { readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { crc32 } from 'node:zlib'
import { storedZip, type ZipPart } from '../ooxml/stored-zip.ts'
import { createGbkEncoder } from './gbk.ts'

/**
 * How a package is packed: `utf8` as our own writer does; `windows` as it often arrives: names in GBK without
 * the UTF-8 flag, a doubled top folder, and what macOS and Windows leave lying about.
 */
export type ZipVariant = 'utf8' | 'windows'

/** Packs a sample folder into a ZIP: the same bytes each time. */
export async function zipSample(folder: string, target: string, variant: ZipVariant): Promise<void> {
  const name = basename(folder)
  const files = await filesBelow(folder)
  if (variant === 'utf8') {
    await writeFile(target, storedZip(files.map(({ path, bytes }) => ({ path: `${name}/${path}`, bytes }))))
    return
  }
  const doubled = files.map(({ path, bytes }) => ({ path: `${name}/${name}/${path}`, bytes }))
  await writeFile(target, windowsZip([...doubled, ...litter(name)]))
}

async function filesBelow(folder: string): Promise<readonly ZipPart[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) =>
      path
        .slice(folder.length + 1)
        .split(/[\\/]/)
        .join('/'),
    )
    .sort()
  return Promise.all(
    paths.map(async (path) => ({ path, bytes: await readFile(join(folder, ...path.split('/'))) })),
  )
}

function litter(name: string): readonly ZipPart[] {
  const bytes = Buffer.from('SAMPLE')
  return [
    { path: `${name}/${name}/Thumbs.db`, bytes },
    { path: `${name}/${name}/05-佐证材料/Thumbs.db`, bytes },
    { path: `${name}/.DS_Store`, bytes },
    { path: `__MACOSX/${name}/._${name}`, bytes },
    { path: `${name}/${name}/~$04-建设与运行实施方案-样例SAMPLE.docx`, bytes },
  ]
}

const stamp = { time: 0x4b20, date: 0x5c65 } as const

/** A stored ZIP with names in GBK and no flag that says so. */
function windowsZip(parts: readonly ZipPart[]): Uint8Array {
  const encode = createGbkEncoder()
  const local: Uint8Array[] = []
  const central: Uint8Array[] = []
  let offset = 0
  for (const { path, bytes } of parts) {
    const name = encode(path)
    const header = Buffer.alloc(30)
    header.writeUInt32LE(0x04034b50, 0)
    header.writeUInt16LE(10, 4)
    header.writeUInt16LE(stamp.time, 10)
    header.writeUInt16LE(stamp.date, 12)
    header.writeUInt32LE(crc32(bytes), 14)
    header.writeUInt32LE(bytes.length, 18)
    header.writeUInt32LE(bytes.length, 22)
    header.writeUInt16LE(name.length, 26)
    const line = Buffer.alloc(46)
    line.writeUInt32LE(0x02014b50, 0)
    line.writeUInt16LE(10, 4)
    header.copy(line, 6, 4, 30)
    line.writeUInt32LE(offset, 42)
    local.push(header, name, bytes)
    central.push(line, name)
    offset += header.length + name.length + bytes.length
  }
  const table = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(table.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...local, table, end])
}

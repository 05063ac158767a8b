import { chmodSync, closeSync, mkdirSync, openSync, readSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inflateRawSync } from 'node:zlib'

const endSignature = 0x06054b50
const entrySignature = 0x02014b50

/**
 * Unpacks a ZIP file that we know by its hash (no ZIP64, no encryption), so that a bare machine needs no
 * program for it. Permission bits are kept.
 *
 * @param {string} file
 * @param {string} target folder
 * @param {(name: string) => string | null} place where an entry goes below the target; null leaves it out
 */
export function extractZip(file, target, place) {
  const descriptor = openSync(file, 'r')
  try {
    for (const entry of readEntries(descriptor, statSync(file).size)) {
      const relative = entry.name.endsWith('/') ? null : place(entry.name)
      if (relative === null) continue
      const path = join(target, relative)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, readContents(descriptor, entry))
      chmodSync(path, entry.mode)
    }
  } finally {
    closeSync(descriptor)
  }
}

/**
 * @typedef {object} Entry
 * @property {string} name
 * @property {number} method 0 stored, 8 deflated
 * @property {number} packedSize
 * @property {number} offset of its local header
 * @property {number} mode permission bits
 */

/**
 * @param {number} descriptor
 * @param {number} size
 * @returns {Entry[]}
 */
function readEntries(descriptor, size) {
  const lastBytes = read(descriptor, Math.max(0, size - 65_557), Math.min(size, 65_557))
  let end = lastBytes.length - 22
  while (end >= 0 && lastBytes.readUInt32LE(end) !== endSignature) end -= 1
  if (end < 0) throw new Error('not a ZIP file')
  const directory = read(descriptor, lastBytes.readUInt32LE(end + 16), lastBytes.readUInt32LE(end + 12))
  const entries = []
  for (let at = 0; at < directory.length; ) {
    if (directory.readUInt32LE(at) !== entrySignature) throw new Error('damaged ZIP directory')
    const nameLength = directory.readUInt16LE(at + 28)
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
      method: directory.readUInt16LE(at + 10),
      packedSize: directory.readUInt32LE(at + 20),
      offset: directory.readUInt32LE(at + 42),
      mode: (directory.readUInt32LE(at + 38) >>> 16) & 0o777,
    })
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return entries
}

/**
 * @param {number} descriptor
 * @param {Entry} entry
 */
function readContents(descriptor, { offset, method, packedSize }) {
  const header = read(descriptor, offset, 30)
  const start = offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
  const packed = read(descriptor, start, packedSize)
  return method === 0 ? packed : inflateRawSync(packed)
}

/**
 * @param {number} descriptor
 * @param {number} position
 * @param {number} length
 */
function read(descriptor, position, length) {
  const buffer = Buffer.alloc(length)
  if (readSync(descriptor, buffer, 0, length, position) !== length) throw new Error('truncated ZIP file')
  return buffer
}

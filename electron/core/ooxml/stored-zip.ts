import { crc32 } from 'node:zlib'
import { centralHeader, endRecords, localHeader, zip64Thresholds } from '../bundle/zip-format.ts'

export type ZipPart = { readonly path: string; readonly bytes: Uint8Array }

/** A small ZIP in memory, stored and in the order given: what an Office document is inside. */
export function storedZip(parts: readonly ZipPart[]): Uint8Array {
  const local: Uint8Array[] = []
  const central: Uint8Array[] = []
  let offset = 0
  for (const { path, bytes } of parts) {
    const entry = { path, size: bytes.length, crc: crc32(bytes), offset }
    const header = localHeader(entry, zip64Thresholds)
    local.push(header, bytes)
    central.push(centralHeader(entry, zip64Thresholds))
    offset += header.length + bytes.length
  }
  const table = Buffer.concat(central)
  return Buffer.concat([...local, table, endRecords(parts.length, offset, table.length, zip64Thresholds)])
}

import { type FileHandle, open } from 'node:fs/promises'
import { defaultLimits } from './limits.ts'
import { readZipMember } from './zip-data.ts'
import { listZip, type ZipRecord } from './zip-listing.ts'

/**
 * What a ZIP is inside: OOXML by its content types, OFD (GB/T 33190) by `OFD.xml`, OpenDocument and EPUB by
 * their `mimetype`; `application/zip` for a plain archive, also where it is damaged.
 */
export async function sniffZip(path: string): Promise<string> {
  const handle = await open(path, 'r')
  try {
    const { records, directoryOffset } = await listZip(handle, '', documentLimits)
    const named = new Map(records.map((record) => [asciiName(record), record]))
    if (named.has('OFD.xml')) return 'application/ofd'
    const types = named.get('[Content_Types].xml')
    if (types !== undefined) {
      return ooxmlType(await readSmall(handle, types, directoryOffset)) ?? 'application/zip'
    }
    const mimetype = named.get('mimetype')
    if (mimetype === undefined) return 'application/zip'
    const stated = (await readSmall(handle, mimetype, directoryOffset)).trim()
    return /^application\/[a-z0-9.+-]+$/.test(stated) ? stated : 'application/zip'
  } catch {
    return 'application/zip'
  } finally {
    await handle.close()
  }
}

/** No office file has more parts; an archive with more is not worth the time to list. */
const documentLimits = { ...defaultLimits, count: 5_000 }

function asciiName(record: ZipRecord): string {
  return Buffer.from(record.rawName.bytes).toString('latin1')
}

/** Reads an entry of at most 1 MiB as text; a larger one is cut off, not refused. */
async function readSmall(handle: FileHandle, record: ZipRecord, end: number): Promise<string> {
  const chunks: Uint8Array[] = []
  let length = 0
  const member = { record, name: '', archive: '', end: { offset: end, name: '' } }
  for await (const chunk of readZipMember(handle, member)) {
    chunks.push(Uint8Array.from(chunk))
    length += chunk.length
    if (length > 1024 * 1024) break
  }
  return Buffer.concat(chunks).toString('utf8')
}

function ooxmlType(contentTypes: string): string | null {
  for (const [mark, mediaType] of mainParts) if (contentTypes.includes(mark)) return mediaType
  return null
}

/** Content types of main parts (ECMA-376 part 1, 15.2) and what files with them are called. */
const mainParts: readonly (readonly [mark: string, mediaType: string])[] = [
  [
    'wordprocessingml.document.main+xml',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ],
  [
    'wordprocessingml.template.main+xml',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.template',
  ],
  ['spreadsheetml.sheet.main+xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['spreadsheetml.template.main+xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.template'],
  [
    'presentationml.presentation.main+xml',
    'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  ],
  [
    'presentationml.slideshow.main+xml',
    'application/vnd.openxmlformats-officedocument.presentationml.slideshow',
  ],
  ['word.document.macroEnabled.main+xml', 'application/vnd.ms-word.document.macroEnabled.12'],
  ['excel.sheet.macroEnabled.main+xml', 'application/vnd.ms-excel.sheet.macroEnabled.12'],
  [
    'powerpoint.presentation.macroEnabled.main+xml',
    'application/vnd.ms-powerpoint.presentation.macroEnabled.12',
  ],
]

import { invoke } from '#renderer/app/bridge.ts'
import { largestRead } from '#shared/contract/document.ts'
import type { Sha256 } from '#shared/domain/hash.ts'
import type { EvidenceFile } from './evidence-files.ts'

/** First bytes of the formats that an expert can add himself. */
const heads: readonly { readonly bytes: readonly number[]; readonly mediaType: string }[] = [
  { bytes: [0xff, 0xd8, 0xff], mediaType: 'image/jpeg' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], mediaType: 'image/png' },
  { bytes: [0x52, 0x49, 0x46, 0x46], mediaType: 'image/webp' },
  { bytes: [0x25, 0x50, 0x44, 0x46], mediaType: 'application/pdf' },
]

/** What the first bytes of a document say that it is; null for what no expert can add. */
export function sniffMediaType(head: Uint8Array): string | null {
  return heads.find(({ bytes }) => bytes.every((byte, at) => head[at] === byte))?.mediaType ?? null
}

/** A document that came with a hand-in and is not the applicant's: its size and kind, from its bytes. */
export async function readUnknownEvidence(sha256: Sha256, name: string): Promise<EvidenceFile | null> {
  let size = 0
  let mediaType: string | null = null
  for (;;) {
    const part = await invoke('document.read', { document: sha256, offset: size, length: largestRead })
    if (!part.ok) return null
    if (size === 0) mediaType = sniffMediaType(part.value)
    size += part.value.length
    if (part.value.length < largestRead) break
  }
  return mediaType === null ? null : { sha256, name, size, mediaType }
}

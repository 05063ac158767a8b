import { invoke } from '#renderer/app/bridge.ts'
import { largestRead } from '#shared/contract/document.ts'
import type { Sha256 } from '#shared/domain/hash.ts'
import type { EvidenceFile } from './evidence-files.ts'
import { evidenceKind } from './evidence-kind.ts'

/** A document that came with a hand-in and is not the applicant's: its size and kind, from its bytes. */
export async function readUnknownEvidence(sha256: Sha256, name: string): Promise<EvidenceFile | null> {
  let size = 0
  let mediaType: string | null = null
  for (;;) {
    const part = await invoke('document.read', { document: sha256, offset: size, length: largestRead })
    if (!part.ok) return null
    if (size === 0) mediaType = evidenceKind(part.value)
    size += part.value.length
    if (part.value.length < largestRead) break
  }
  return mediaType === null ? null : { sha256, name, size, mediaType }
}

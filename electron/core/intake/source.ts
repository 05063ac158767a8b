import type { IntakeProblem } from '#shared/domain/intake-problem.ts'

/** One entry of what the applicant sent, listed but not read yet. */
export interface SourceEntry {
  /** The whole name as sent, decoded but not cleaned: `材料\佐证\a.pdf`, `X/`. */
  readonly name: string
  readonly directory: boolean
  /** Bytes it claims to have, unpacked and as packed; equal in a folder. */
  readonly size: number
  readonly packedSize: number
  /** `2026-05-06T14:30:00`, with a `Z` where the source says that it is UTC. */
  readonly modified: string | null
  /** Why this entry cannot be taken; only looked at where the entry is not left out anyway. */
  readonly refusal: IntakeProblem | null
  /**
   * Its bytes in order. A chunk is valid until the next one is asked for. Throws `IntakeError` where they are
   * not what the source says they are; more bytes than declared are never delivered.
   */
  read(): AsyncIterable<Uint8Array>
}

/** A ZIP or folder, opened and listed. */
export interface Source {
  readonly container: 'zip' | 'folder'
  /** Its name without the path, for messages. */
  readonly archive: string
  readonly entries: readonly SourceEntry[]
  /** How many names were read as GBK. */
  readonly gbkNames: number
  /** The SHA-256 of the ZIP file itself; null for a folder. */
  hash(signal: AbortSignal): Promise<string | null>
  /** Throws where the source was changed since it was opened. */
  assertUnchanged(): Promise<void>
  close(): Promise<void>
}

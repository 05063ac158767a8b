import type { PathProblem } from '#shared/bundle/bundle-path.ts'

/** Why a bundle was not written. */
export type BundleErrorCode =
  | `path-${PathProblem}`
  | 'path-doubled'
  /** The place of another kind's document: a reader could not tell which kind the bundle is. */
  | 'path-reserved'
  | 'label-invalid'
  | 'document-invalid'
  /** The bytes are not those that were announced: evidence has rotted, or was changed meanwhile. */
  | 'source-changed'
  | 'roster-malformed'
  | 'unsigned'
  | 'signer-not-in-roster'
  | 'author-not-signer'
  | 'signer-failed'
  /** Another signature stands under this principal already. */
  | 'already-signed'
  /** A bundle that does not verify must not be countersigned. */
  | 'not-intact'

/** Thrown where a bundle cannot be written; nothing of it is left behind. */
export class BundleError extends Error {
  readonly code: BundleErrorCode
  /** The path, label, principal or place that it is about. */
  readonly subject: string

  constructor(code: BundleErrorCode, subject: string) {
    super(`bundle not written: ${code}: ${subject}`)
    this.name = 'BundleError'
    this.code = code
    this.subject = subject
  }
}

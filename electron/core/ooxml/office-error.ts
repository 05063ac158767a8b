/**
 * Why an Office file cannot be read: it is another kind of file, it has a password, its parts do not fit
 * together, or it is larger than the limits.
 */
export type OfficeErrorCode = 'not-office' | 'password-protected' | 'damaged' | 'too-large'

/** An Office file could not be read; `code` says why, the message says where. */
export class OfficeError extends Error {
  readonly code: OfficeErrorCode

  constructor(code: OfficeErrorCode, detail: string, options?: ErrorOptions) {
    super(`${code}: ${detail}`, options)
    this.name = 'OfficeError'
    this.code = code
  }
}

import type { Finding } from '#shared/bundle/finding.ts'

/** Thrown inside the reading of a ZIP for what is wrong with the file; a verification reports its finding. */
export class ZipError extends Error {
  readonly finding: Finding

  constructor(finding: Finding) {
    super(`unreadable ZIP: ${finding.code}`)
    this.name = 'ZipError'
    this.finding = finding
  }
}

import { payloadFolder } from '#shared/bundle/bagit.ts'
import type { Check } from '#shared/bundle/verification-report.ts'
import type { AuditFinding } from '#shared/domain/audit.ts'
import type { RoundResult } from '#shared/domain/round-result.ts'
import type { BundleFile } from '../bundle/bundle-contents.ts'

const folder = 'confirmations/'

/** Where the scan of a centre's 核定数据确认书 lies below `data/` of a round result. */
export function confirmationFolder(centre: string): string {
  return `${folder}${centre}/`
}

/** Each scan that the result names lies in it, with the bytes that were signed for. */
export function scanFindings(
  { confirmations }: Pick<RoundResult, 'confirmations'>,
  files: readonly BundleFile[],
): readonly AuditFinding[] {
  return confirmations.flatMap(({ centre, scan }): readonly AuditFinding[] => {
    if (scan === null) return []
    const own = files.filter(({ path }) => path.startsWith(payloadFolder + confirmationFolder(centre)))
    if (own.some(({ sha256 }) => sha256 === scan.hash)) return []
    const [other] = own
    return [
      {
        code: other === undefined ? 'scan-missing' : 'scan-changed',
        place: `${centre}/confirmation`,
        signed: scan.hash,
        found: other?.sha256 ?? null,
      },
    ]
  })
}

/** Whose scans are gone or changed in a bundle that is no longer intact. */
export function damagedScans(checks: readonly Check[]): readonly AuditFinding[] {
  return checks
    .flatMap(({ findings }) => findings)
    .flatMap((finding): readonly AuditFinding[] => {
      if (finding.code !== 'changed-file' && finding.code !== 'missing-file') return []
      if (!finding.path.startsWith(payloadFolder + folder)) return []
      const [centre = ''] = finding.path.slice((payloadFolder + folder).length).split('/')
      return [
        finding.code === 'changed-file'
          ? {
              code: 'scan-changed',
              place: `${centre}/confirmation`,
              signed: finding.expected,
              found: finding.actual,
            }
          : { code: 'scan-missing', place: `${centre}/confirmation`, signed: null, found: null },
      ]
    })
}

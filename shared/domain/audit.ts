import { z } from 'zod'

/**
 * One thing that an audit or a recomputation found different from what was signed. `place`: the centre, and inside
 * it the item (`Z001`, `Z001/total`, `Z001/hand-ins/E03`); `signed` and `found` as texts, null where there is none.
 *
 * - `other-kind`: the file is no round result at all;
 * - `signature-bad`, `signer-not-allowed`: a signature does not hold, or its key may not sign this;
 * - `manifest-mismatch`: a document is not the one that was signed;
 * - `hand-in-missing`, `version-swapped`: an expert's sheet is gone, or another of his sheets was counted;
 * - `dissent-dropped`: a dissent that a member declared is not in the opinion;
 * - `total-differs`, `grade-differs`, `rank-differs`, `value-differs`: recomputing gives another number;
 * - `member-missing`: a member of the panel has neither a sheet nor a recusal;
 * - `scan-missing`, `scan-changed`: the signed paper of an applicant is not there, or is another file.
 */
export const auditFindingSchema = z
  .strictObject({
    code: z.enum([
      'other-kind',
      'not-intact',
      'signature-bad',
      'signer-not-allowed',
      'manifest-mismatch',
      'hand-in-missing',
      'version-swapped',
      'dissent-dropped',
      'member-missing',
      'drill-mixed',
      'scheme-differs',
      'total-differs',
      'grade-differs',
      'value-differs',
      'rank-differs',
      'scan-missing',
      'scan-changed',
      'refused',
    ]),
    place: z.string(),
    signed: z.string().nullable(),
    found: z.string().nullable(),
  })
  .readonly()
export type AuditFinding = z.infer<typeof auditFindingSchema>

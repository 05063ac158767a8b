import { z } from 'zod'

/** The closed set of what can go wrong at the contract. Text is made from the code, in the user's language. */
export const failureCodeSchema = z.enum([
  // the call itself
  'unknown-call',
  'invalid-input',
  'sender-refused',
  'core-unavailable',
  'cancelled',
  // identity and store
  'no-identity',
  'identity-exists',
  'locked',
  'wrong-passphrase',
  'wait-before-retry',
  'weak-passphrase',
  'key-backup-invalid',
  'store-in-use',
  'store-damaged',
  'store-too-new',
  'store-read-only',
  // files and machine
  'file-not-found',
  'file-unreadable',
  'file-not-writable',
  'disk-full',
  'unknown-file-token',
  // content
  'package-refused',
  'package-duplicate',
  'workbook-unreadable',
  'scheme-invalid',
  'scheme-in-use',
  'scheme-not-found',
  'application-not-found',
  'document-not-found',
  'document-too-large',
  'item-not-found',
  'verification-invalid',
  'json-invalid',
  'judgement-invalid',
  'sheet-sealed',
  'sheet-not-sealed',
  'sheet-incomplete',
  'scoring-refused',
  'nothing-to-undo',
  'nothing-to-redo',
  'bundle-invalid',
  // rounds
  'round-not-found',
  'round-frozen',
  'round-not-ready',
  'expert-not-found',
  'not-for-you',
  'code-needed',
  'secretariat-unknown',
  'assignment-not-found',
  'pledge-missing',
  'centre-closed',
  'centre-not-found',
  'not-the-chair',
  'sheets-not-opened',
  'decision-invalid',
  'panel-not-settled',
  'opinion-incomplete',
  'result-not-found',
  'result-changed',
  'scan-not-found',
  'scan-signed',
  'ranking-undecided',
  'scan-refused',
  'scan-missing',
  'report-not-yours',
  'report-not-due',
  // anything else, with a reference into the log
  'internal',
])
export type FailureCode = z.infer<typeof failureCodeSchema>

/** An error as a value: what happened, what it concerns (a file, an entry, an item), and details for the text. */
export const failureSchema = z
  .strictObject({
    code: failureCodeSchema,
    subject: z.string().optional(),
    /** A finer code from the closed set of the part that refused, e.g. the intake's or the scheme checker's. */
    reason: z.string().optional(),
    details: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  })
  .readonly()
export type Failure = z.infer<typeof failureSchema>

import { z } from 'zod'

/** What became of a file that was collected. */
export const collectOutcomeSchema = z.enum(['added', 'known', 'refused'])
export type CollectOutcome = z.infer<typeof collectOutcomeSchema>

/** Why a file was refused: a failed check of its verification, or a rule of the round. */
export const collectReasonSchema = z.enum([
  'unreadable',
  'not-intact',
  'not-signed',
  'unknown-key',
  'key-differs',
  'other-kind',
  'other-round',
  'not-a-member',
  'drill-mixed',
  'document-invalid',
])
export type CollectReason = z.infer<typeof collectReasonSchema>

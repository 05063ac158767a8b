import { z } from 'zod'

/** What can be wrong with a round before anything is sent. Each has its words in round-problem-text.ts. */
export const roundProblemCodeSchema = z.enum([
  // the round as a whole
  'no-centres',
  'no-experts',
  'scheme-missing',
  'scheme-not-fitting',
  'drill',
  'drill-unmarked',
  'duplicate-id',
  'unknown-reference',
  // centres
  'duplicate-centre',
  'centre-without-panel',
  'centre-in-two-panels',
  'package-not-imported',
  'approval-missing',
  'under-three-years',
  'opinion-unanswered',
  'opinion-unexplained',
  // experts
  'duplicate-expert',
  'not-enrolled',
  'load-above-limit',
  // panels
  'panel-without-chair',
  'chair-not-seated',
  'chair-recused',
  'seated-twice',
  'size-even',
  'size-out-of-range',
  'role-missing',
  'two-from-one-organisation',
  'outside-share-low',
  'scope-unknown',
  'scope-narrow',
  'indicator-uncovered',
  'own-organisation',
  'organisation-alike',
  'quorum-impossible',
  // site visits
  'visit-outside',
  'visit-overlapping',
])
export type RoundProblemCode = z.infer<typeof roundProblemCodeSchema>

/**
 * A problem of a round. An error must be mended before assignments are sent, a warning may stand. `subjects`: the
 * numbers it concerns (`Z001`, `E01`, `G01`, an indicator's code), in the order that the text names them; `params`:
 * figures and names for the text.
 */
export const roundProblemSchema = z
  .strictObject({
    code: roundProblemCodeSchema,
    severity: z.enum(['error', 'warning']),
    subjects: z.array(z.string()).readonly(),
    params: z.record(z.string(), z.string()).readonly(),
  })
  .readonly()
export type RoundProblem = z.infer<typeof roundProblemSchema>

type Params = RoundProblem['params']

export function errorOf(
  code: RoundProblemCode,
  subjects: readonly string[] = [],
  params: Params = {},
): RoundProblem {
  return { code, severity: 'error', subjects, params }
}

export function warningOf(
  code: RoundProblemCode,
  subjects: readonly string[] = [],
  params: Params = {},
): RoundProblem {
  return { code, severity: 'warning', subjects, params }
}

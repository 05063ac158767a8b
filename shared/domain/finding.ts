import { z } from 'zod'

/** What a cross-check found. `items`: keys such as `D05/2024`, `L3/r7`; `numbers`: what the text needs, exact. */
export const findingSchema = z
  .strictObject({
    check: z.string(),
    severity: z.enum(['hard', 'soft']),
    /** Whether it holds for what was claimed or for what was verified. */
    of: z.enum(['claimed', 'verified']),
    items: z.array(z.string()).readonly(),
    numbers: z.record(z.string(), z.string()),
  })
  .readonly()
export type Finding = z.infer<typeof findingSchema>

/** Something a sheet lacks before it can be submitted. `item`: `D01/2024`, `L3/r7`, `F01`, `A12`. */
export const openItemSchema = z
  .strictObject({
    code: z.enum([
      'not-checked',
      'disputed',
      'fact-unanswered',
      'reason-missing',
      'above-claim-without-reason',
      'level-missing',
      'value-outside-band',
      'level-above-limit',
      'note-too-short',
      'pointers-missing',
      'not-applicable-refused',
      'hard-check',
    ]),
    item: z.string(),
    needed: z.string().nullable(),
    has: z.string().nullable(),
  })
  .readonly()
export type OpenItem = z.infer<typeof openItemSchema>

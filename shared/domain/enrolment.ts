import { z } from 'zod'
import { instantSchema } from './brand.ts'
import { publicIdentitySchema } from './identity.ts'

/** The document of an `enrolment` bundle: a person's public keys, signed with them. */
export const enrolmentSchema = z
  .strictObject({
    format: z.literal('paneldesk-enrolment/1'),
    identity: publicIdentitySchema,
    madeAt: instantSchema,
  })
  .readonly()
export type Enrolment = z.infer<typeof enrolmentSchema>

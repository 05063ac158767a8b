import { z } from 'zod'
import { packageVersionSchema } from './application.ts'
import { instantSchema } from './brand.ts'
import { personSchema, publicIdentitySchema } from './identity.ts'
import { localizedTextSchema } from './localized-text.ts'
import {
  expertIdSchema,
  expertRoleSchema,
  panelIdSchema,
  roundCentreSchema,
  roundHeadSchema,
  seatSchema,
  visitSchema,
} from './round.ts'
import { schemeSchema } from './scheme.ts'

/** A member of the panel as the others know him. `person` is null for one who is not enrolled yet. */
export const memberSchema = z
  .strictObject({
    ...seatSchema.unwrap().shape,
    name: z.string().min(1),
    organisation: z.string().min(1),
    role: expertRoleSchema,
    person: personSchema.nullable(),
  })
  .readonly()
export type Member = z.infer<typeof memberSchema>

/** A centre with what its applicant sent, as the secretariat read it: everybody scores the same claims. */
export const assignedCentreSchema = z
  .strictObject({
    ...roundCentreSchema.unwrap().shape,
    version: packageVersionSchema.nullable(),
    /** Who takes part for this centre. */
    members: z.array(expertIdSchema).readonly(),
  })
  .readonly()
export type AssignedCentre = z.infer<typeof assignedCentreSchema>

/**
 * The document of an `assignment` bundle: the work of one expert on one panel. What he may not see is not in it:
 * a centre that he is recused from leaves no name, no number and no gap.
 */
export const assignmentSchema = z
  .strictObject({
    format: z.literal('paneldesk-assignment/1'),
    round: roundHeadSchema,
    scheme: schemeSchema.nullable(),
    expert: expertIdSchema,
    panel: z
      .strictObject({
        id: panelIdSchema,
        name: z.string().min(1),
        chair: expertIdSchema,
        members: z.array(memberSchema).readonly(),
      })
      .readonly(),
    centres: z.array(assignedCentreSchema).readonly(),
    visits: z.array(visitSchema).readonly(),
    pledge: localizedTextSchema,
    secretariat: publicIdentitySchema,
    issuedAt: instantSchema,
  })
  .readonly()
export type Assignment = z.infer<typeof assignmentSchema>

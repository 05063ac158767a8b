import { z } from 'zod'
import { cellProblemSchema, centreSchema } from '../domain/application.ts'
import { opinionAdoptionSchema } from '../domain/opinion-adoption.ts'
import { expertRoleSchema } from '../domain/round.ts'

/** The lists of a round that travel as spreadsheets: experts, applicants, the table 意见—采纳情况. */
export const rosterListSchema = z.enum(['people', 'centres', 'adoptions'])
export type RosterList = z.infer<typeof rosterListSchema>

/** A person as a spreadsheet names him. `recusals`: centres by number, name or lead unit, as they are written. */
export const rosterPersonSchema = z
  .strictObject({
    name: z.string().min(1).max(60),
    organisation: z.string().min(1).max(120),
    role: expertRoleSchema,
    outside: z.boolean(),
    fields: z.array(z.string().min(1)).readonly(),
    recusals: z.array(z.string().min(1)).readonly(),
  })
  .readonly()
export type RosterPerson = z.infer<typeof rosterPersonSchema>

/** An applicant as a spreadsheet names it. */
export const rosterCentreSchema = z
  .strictObject({ centre: centreSchema, partners: z.array(z.string().min(1)).readonly() })
  .readonly()
export type RosterCentre = z.infer<typeof rosterCentreSchema>

/** A line of the table 意见—采纳情况 as a spreadsheet names it; `centre` by number, name or lead unit, as it is written. */
export const rosterAdoptionSchema = z
  .strictObject({
    centre: z.string().min(1),
    ...opinionAdoptionSchema.unwrap().omit({ consultation: true }).shape,
  })
  .readonly()
export type RosterAdoption = z.infer<typeof rosterAdoptionSchema>

/** One row: what stands in it by column, what it comes to (null where an error is in it), and its problems. */
function rowOf<Item extends z.ZodType>(item: Item) {
  return z
    .strictObject({
      row: z.int().min(1),
      cells: z.record(z.string(), z.string()),
      item: item.nullable(),
      problems: z.array(cellProblemSchema).readonly(),
    })
    .readonly()
}

/** A spreadsheet as it was read, before anything is applied: every row with its problems, and those of the sheet. */
function readingOf<Item extends z.ZodType>(item: Item) {
  return z
    .strictObject({
      /** Name of the sheet; null where none was recognised. */
      sheet: z.string().nullable(),
      rows: z.array(rowOf(item)).readonly(),
      problems: z.array(cellProblemSchema).readonly(),
    })
    .readonly()
}

export const peopleReadingSchema = readingOf(rosterPersonSchema)
export type PeopleReading = z.infer<typeof peopleReadingSchema>
export const centresReadingSchema = readingOf(rosterCentreSchema)
export type CentresReading = z.infer<typeof centresReadingSchema>
export const adoptionsReadingSchema = readingOf(rosterAdoptionSchema)
export type AdoptionsReading = z.infer<typeof adoptionsReadingSchema>

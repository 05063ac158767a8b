import { z } from 'zod'

/** An identifier made by the product: 26 characters of Crockford base 32, as a ULID. */
const identifierSchema = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/)

export const applicationIdSchema = identifierSchema.brand<'ApplicationId'>()
export type ApplicationId = z.infer<typeof applicationIdSchema>
export const sheetIdSchema = identifierSchema.brand<'SheetId'>()
export type SheetId = z.infer<typeof sheetIdSchema>
export const roundIdSchema = identifierSchema.brand<'RoundId'>()
export type RoundId = z.infer<typeof roundIdSchema>
export const rowIdSchema = z
  .string()
  .regex(/^r\d{1,6}$/)
  .brand<'RowId'>()
export type RowId = z.infer<typeof rowIdSchema>

/** UTC instant in ISO 8601 with milliseconds: `2026-05-06T07:08:09.010Z`. */
export const instantSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)
  .brand<'Instant'>()
export type Instant = z.infer<typeof instantSchema>

/** A calendar day `2025-12-31`. */
export const daySchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .brand<'Day'>()
export type Day = z.infer<typeof daySchema>

/** A calendar year as text, used as a key. */
export const yearSchema = z
  .string()
  .regex(/^\d{4}$/)
  .brand<'Year'>()
export type Year = z.infer<typeof yearSchema>

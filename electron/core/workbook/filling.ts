import type { Centre } from '#shared/domain/application.ts'
import type { Claims, ReviewPeriod } from '#shared/domain/claim.ts'
import type { Language } from '#shared/domain/localized-text.ts'
import type { Scheme } from '#shared/domain/scheme.ts'

/** What a workbook is written from: a scheme and a period, and what is filled in already. */
export interface Filling {
  readonly scheme: Scheme
  readonly period: ReviewPeriod
  readonly language: Language
  /** Null in an empty template. */
  readonly centre: Centre | null
  readonly claims: Claims
  /** Rows of a list that are framed and checked while typing; more may be added below. */
  readonly listRows: number
}

/** Rows of a sheet with data: title, definition, headings, the hidden ids, then data. */
export const headRow = 3
export const idRow = 4
export const firstDataRow = 5

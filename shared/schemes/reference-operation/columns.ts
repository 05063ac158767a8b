import type { z } from 'zod'
import type { columnSchema, listInputSchema, NumberForm } from '../../domain/input-definition.ts'
import type { LocalizedText } from '../../domain/localized-text.ts'
import { both } from '../words.ts'

/** A list as it stands in the document, before it is parsed. */
export type ListData = z.input<typeof listInputSchema>
type ColumnData = z.input<typeof columnSchema>

/** Columns are required unless they say otherwise. */
interface Optional {
  readonly required?: boolean
}

/** A text; with `identifier` the number by which a row is told from others. */
export function text(
  id: string,
  name: LocalizedText,
  { required = true, identifier }: Optional & { readonly identifier?: NumberForm } = {},
): ColumnData {
  return { id, name, type: 'text', required, ...(identifier === undefined ? {} : { identifier }) }
}

/** A date; `inPeriod`: it must lie in the review period. */
export function day(
  id: string,
  name: LocalizedText,
  inPeriod: boolean,
  { required = true }: Optional = {},
): ColumnData {
  return { id, name, type: 'date', required, inPeriod }
}

/** An amount in 万元. */
export function money(id: string, name: LocalizedText, { required = true }: Optional = {}): ColumnData {
  return { id, name, type: 'number', unit: 'wan-yuan', decimals: 4, required }
}

/** An amount in 万元 for each year of the period; a year may stay empty. */
export function yearlyMoney(id: string, name: LocalizedText): ColumnData {
  return { id, name, type: 'yearly-number', unit: 'wan-yuan', decimals: 4, required: false }
}

export function yesNo(id: string, name: LocalizedText): ColumnData {
  return { id, name, type: 'yes-no', required: true }
}

/** One of a few options, each with its code and its two names. */
export function choice(
  id: string,
  name: LocalizedText,
  options: readonly (readonly [code: string, zh: string, en: string])[],
): ColumnData {
  return {
    id,
    name,
    type: 'choice',
    required: true,
    options: options.map(([code, zh, en]) => ({ code, name: both(zh, en) })),
  }
}

export function creditCode(required = true): ColumnData {
  const name = both('统一社会信用代码', 'Unified social credit code')
  return { id: 'creditCode', name, type: 'credit-code', required }
}

import { type Rational, toFixed, toFraction } from '#shared/domain/exact.ts'

/** An exact number for JSON: the fraction, and its decimal rounded half up to two places. */
export function numberJson(value: Rational): { readonly fraction: string; readonly decimal: string } {
  return { fraction: value, decimal: toFixed(toFraction(value), 2) }
}

export const numberShape = '{"fraction":"75/2","decimal":"37.50"}'

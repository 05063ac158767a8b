import { type Scheme, schemeSchema } from '../domain/scheme.ts'
import { checkScheme } from './check-scheme.ts'
import type { SchemeProblem } from './scheme-problem.ts'

export type ParsedScheme =
  | { readonly ok: true; readonly scheme: Scheme }
  | { readonly ok: false; readonly problems: readonly SchemeProblem[] }

/** A scheme from JSON: its shape first, then everything the checker proves; each problem at its place. */
export function parseScheme(json: unknown): ParsedScheme {
  const parsed = schemeSchema.safeParse(json)
  if (!parsed.success) {
    const problems = parsed.error.issues.map(
      ({ path, message }): SchemeProblem => ({ code: 'shape', place: placeOf(path), detail: message }),
    )
    return { ok: false, problems }
  }
  const problems = checkScheme(parsed.data)
  return problems.length === 0 ? { ok: true, scheme: parsed.data } : { ok: false, problems }
}

function placeOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (place, part) =>
      typeof part === 'number'
        ? `${place}[${part}]`
        : place === ''
          ? String(part)
          : `${place}.${String(part)}`,
    '',
  )
}

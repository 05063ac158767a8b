import type { z } from 'zod'
import { type Scheme, schemeSchema } from '../domain/scheme.ts'
import { checkScheme } from './check-scheme.ts'
import type { SchemeProblem } from './scheme-problem.ts'

export type ParsedScheme =
  | { readonly ok: true; readonly scheme: Scheme }
  | { readonly ok: false; readonly problems: readonly SchemeProblem[] }

/** No scheme nests deeper; a file that does is not one, and would exhaust the stack. */
const mostLevels = 64

/**
 * A scheme from JSON: its shape first, then everything the checker proves; each problem at its place, `$` being
 * the whole document.
 */
export function parseScheme(json: unknown): ParsedScheme {
  if (isDeeper(json, mostLevels))
    return { ok: false, problems: [{ code: 'shape', place: '$', detail: `> ${mostLevels}` }] }
  const parsed = schemeSchema.safeParse(json)
  if (!parsed.success)
    return { ok: false, problems: parsed.error.issues.flatMap((issue) => shapeProblems(issue, json)) }
  const problems = checkScheme(parsed.data)
  return problems.length === 0 ? { ok: true, scheme: parsed.data } : { ok: false, problems }
}

/** What is wrong and what was found, as signs and names rather than a sentence: it reads in either language. */
function shapeProblems(issue: z.core.$ZodIssue, json: unknown): readonly SchemeProblem[] {
  const place = placeOf(issue.path)
  const value = at(json, issue.path)
  const shape = (expected: string): readonly SchemeProblem[] => [
    { code: 'shape', place, detail: `${foundText(value)} ${expected}`.trim() },
  ]
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        code: 'unknown-key',
        place: placeOf([...issue.path, key]),
        detail: key,
      }))
    case 'invalid_type':
      return value === undefined
        ? [{ code: 'missing', place, detail: issue.expected }]
        : shape(`≠ ${issue.expected}`)
    case 'invalid_value':
      return shape(`≠ ${issue.values.map(String).join(' | ')}`)
    case 'too_small':
      return shape(`< ${issue.minimum}`)
    case 'too_big':
      return shape(`> ${issue.maximum}`)
    case 'invalid_format':
      return shape(`≠ ${issue.pattern ?? issue.format}`)
    case 'invalid_union': {
      const options = 'options' in issue ? (issue.options ?? []).map(String).join(' | ') : ''
      return value === undefined ? [{ code: 'missing', place, detail: options }] : shape(`≠ ${options}`)
    }
    default:
      return shape(issue.code)
  }
}

/** A short value as it stands in the file; nothing for an object or a list. */
function foundText(value: unknown): string {
  return typeof value === 'object' && value !== null ? '' : (JSON.stringify(value) ?? '').slice(0, 40)
}

function at(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) => (typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined),
    json,
  )
}

function placeOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return '$'
  return path.reduce<string>((place, part) => {
    if (typeof part === 'number') return `${place}[${part}]`
    return place === '' ? String(part) : `${place}.${String(part)}`
  }, '')
}

function isDeeper(json: unknown, levels: number): boolean {
  let layer: readonly unknown[] = [json]
  for (let level = 0; level <= levels && layer.length > 0; level += 1)
    layer = layer.flatMap((value) =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    )
  return layer.length > 0
}

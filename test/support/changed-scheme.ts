import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'
import { parseScheme } from '#shared/scoring/parse-scheme.ts'

/** A place in the JSON of the reference scheme as a path of keys, and what to put there; `undefined` takes it out. */
export type Change = readonly [path: string, value: unknown]

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}

/** The JSON of the reference scheme, changed. */
export function changedScheme(...changes: readonly Change[]): unknown {
  const json: unknown = JSON.parse(JSON.stringify(referenceOperationScheme()))
  for (const [path, value] of changes) {
    const keys = path.split('.')
    const last = keys.pop() ?? ''
    const parent = keys.reduce(property, json)
    if (typeof parent !== 'object' || parent === null) throw new Error(`nothing at ${path}`)
    if (value === undefined) Reflect.deleteProperty(parent, last)
    else Reflect.set(parent, last, value)
  }
  return json
}

/** `code place: detail` of each problem. */
export function schemeProblems(json: unknown): readonly string[] {
  const parsed = parseScheme(json)
  return parsed.ok ? [] : parsed.problems.map(({ code, place, detail }) => `${code} ${place}: ${detail}`)
}

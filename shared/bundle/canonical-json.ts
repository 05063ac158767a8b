import serialize from 'canonicalize'

/**
 * The one text of a JSON value (RFC 8785), the only form that is hashed or signed.
 *
 * Numbers must be safe integers: RFC 8785 writes numbers as doubles, so scores, amounts and ratios are
 * strings in every document. Throws a {@link CanonicalJsonError} naming the place for anything else that has
 * no single text: fractions, undefined, functions, lone surrogates, dates, depth over {@link maximumDepth}.
 */
export function canonicalJson(value: unknown): string {
  refuse(value, '$', 0)
  const text = serialize(value)
  if (text === undefined) throw new CanonicalJsonError('$', 'is no JSON value')
  return text
}

export type ParsedCanonicalJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: 'not-json' | 'not-canonical' }

/** Reads a text that must already be canonical; a doubled key, a blank or another number form is refused. */
export function parseCanonicalJson(text: string): ParsedCanonicalJson {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { ok: false, problem: 'not-json' }
  }
  try {
    return canonicalJson(value) === text ? { ok: true, value } : { ok: false, problem: 'not-canonical' }
  } catch {
    return { ok: false, problem: 'not-canonical' }
  }
}

/** Deeper nesting is refused, so that a hostile document cannot exhaust the stack. */
export const maximumDepth = 128

export class CanonicalJsonError extends Error {
  /** Where, as a JSON path: `$.content.judgements[3].value`. */
  readonly at: string

  constructor(at: string, problem: string) {
    super(`${at} ${problem}`)
    this.name = 'CanonicalJsonError'
    this.at = at
  }
}

function refuse(value: unknown, at: string, depth: number): void {
  switch (typeof value) {
    case 'boolean':
      return
    case 'string':
      if (!value.isWellFormed()) throw new CanonicalJsonError(at, 'holds half a surrogate pair')
      return
    case 'number':
      if (!Number.isSafeInteger(value)) throw new CanonicalJsonError(at, 'is no safe integer: write a string')
      return
    case 'object':
      if (value !== null) refuseWithin(value, at, depth)
      return
    default:
      throw new CanonicalJsonError(at, `is a ${typeof value}, which JSON cannot hold`)
  }
}

function refuseWithin(value: object, at: string, depth: number): void {
  if (depth >= maximumDepth) throw new CanonicalJsonError(at, 'is nested too deep')
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) refuse(value[index], `${at}[${index}]`, depth + 1)
    return
  }
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) {
    throw new CanonicalJsonError(at, 'is no plain object')
  }
  for (const [key, member] of Object.entries(value)) {
    if (!key.isWellFormed()) throw new CanonicalJsonError(at, 'has a key that holds half a surrogate pair')
    refuse(member, `${at}.${key}`, depth + 1)
  }
}

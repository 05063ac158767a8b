import serialize from 'canonicalize'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  CanonicalJsonError,
  canonicalJson,
  maximumDepth,
  parseCanonicalJson,
} from '#shared/bundle/canonical-json.ts'

/** RFC 8785 appendix B: the bits of a double and its text. */
const numbers: readonly (readonly [bits: bigint, text: string])[] = [
  [0x0000000000000000n, '0'],
  [0x8000000000000000n, '0'],
  [0x0000000000000001n, '5e-324'],
  [0x8000000000000001n, '-5e-324'],
  [0x7fefffffffffffffn, '1.7976931348623157e+308'],
  [0xffefffffffffffffn, '-1.7976931348623157e+308'],
  [0x4340000000000000n, '9007199254740992'],
  [0xc340000000000000n, '-9007199254740992'],
  [0x4430000000000000n, '295147905179352830000'],
  [0x44b52d02c7e14af5n, '9.999999999999997e+22'],
  [0x44b52d02c7e14af6n, '1e+23'],
  [0x44b52d02c7e14af7n, '1.0000000000000001e+23'],
  [0x444b1ae4d6e2ef4en, '999999999999999700000'],
  [0x444b1ae4d6e2ef4fn, '999999999999999900000'],
  [0x444b1ae4d6e2ef50n, '1e+21'],
  [0x3eb0c6f7a0b5ed8cn, '9.999999999999997e-7'],
  [0x3eb0c6f7a0b5ed8dn, '0.000001'],
  [0x41b3de4355555553n, '333333333.3333332'],
  [0x41b3de4355555554n, '333333333.33333325'],
  [0x41b3de4355555555n, '333333333.3333333'],
  [0x41b3de4355555556n, '333333333.3333334'],
  [0x41b3de4355555557n, '333333333.33333343'],
  [0xbecbf647612f3696n, '-0.0000033333333333333333'],
  [0x43143ff3c1cb0959n, '1424953923781206.2'],
]

function double(bits: bigint): number {
  const view = new DataView(new ArrayBuffer(8))
  view.setBigUint64(0, bits)
  return view.getFloat64(0)
}

describe('canonical JSON', () => {
  it('stands on a serializer that writes the numbers of RFC 8785 appendix B', () => {
    expect(numbers.map(([bits]) => serialize(double(bits)))).toEqual(numbers.map(([, text]) => text))
  })

  it('writes the strings and literals of RFC 8785 section 3.2.2', () => {
    const source = String.raw`{"string":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/","literals":[null,true,false]}`
    const text = String.raw`{"literals":[null,true,false],"string":"€$\u000f\nA'B\"\\\\\"/"}`
    expect(canonicalJson(JSON.parse(source))).toBe(text)
  })

  it('sorts the names of RFC 8785 section 3.2.3 by UTF-16 code units', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\u{1f600}': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    }
    expect(Object.values(JSON.parse(canonicalJson([value]))[0])).toEqual([
      // JSON.parse puts the integer-like key first whatever the text says.
      'One',
      'Carriage Return',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ])
    expect(canonicalJson(value)).toMatch(/^\{"\\r":"Carriage Return","1":"One","\u0080":"Control",/)
  })

  it.each([
    ['a fraction', { value: 0.5 }, '$.value'],
    ['an integer beyond 2^53', { value: 2 ** 53 }, '$.value'],
    ['not a number', [1, Number.NaN], '$[1]'],
    ['infinity', [Number.POSITIVE_INFINITY], '$[0]'],
    ['undefined', { a: { b: undefined } }, '$.a.b'],
    ['a date', { at: new Date(0) }, '$.at'],
    ['a map', { at: new Map() }, '$.at'],
    ['a BigInt', [1n], '$[0]'],
    ['half a surrogate pair', ['\ud800'], '$[0]'],
    ['half a surrogate pair in a key', { '\ud800': 1 }, '$'],
    ['an object with toJSON', { a: { toJSON: () => 1 } }, '$.a.toJSON'],
  ])('refuses %s and names the place', (_, value, at) => {
    expect(() => canonicalJson(value)).toThrow(expect.objectContaining({ at }))
    expect(() => canonicalJson(value)).toThrow(CanonicalJsonError)
  })

  it('refuses a document nested so deep that it could exhaust the stack', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    expect(parseCanonicalJson(deep)).toEqual({ ok: false, problem: 'not-canonical' })
    const allowed = `${'['.repeat(maximumDepth)}${']'.repeat(maximumDepth)}`
    expect(parseCanonicalJson(allowed).ok).toBe(true)
  })

  it.each([
    ['a blank', '{"a": 1}'],
    ['keys out of order', '{"b":1,"a":1}'],
    ['a doubled key', '{"a":1,"a":1}'],
    ['another way to write a number', '[1.0]'],
    ['a needless escape', '["\\u0041"]'],
    ['a line feed at the end', '[1]\n'],
    ['a byte order mark', '\ufeff[1]'],
  ])('does not read a text with %s', (_, text) => {
    expect(parseCanonicalJson(text).ok).toBe(false)
  })

  it('reads back whatever it writes, in the same bytes', () => {
    const json = fc
      .jsonValue({ noUnicodeString: false })
      .map((value) => JSON.parse(JSON.stringify(value, strict)))
    fc.assert(
      fc.property(json, (value) => {
        const text = canonicalJson(value)
        expect(parseCanonicalJson(text)).toEqual({ ok: true, value })
        expect(text).toBe(serialize(value))
      }),
    )
  })
})

/** Numbers become integers, strings well formed, so that the value can be canonical at all. */
function strict(_: string, value: unknown): unknown {
  if (typeof value === 'number') return Math.trunc(value % 1e9) || 0
  return typeof value === 'string' ? value.toWellFormed() : value
}

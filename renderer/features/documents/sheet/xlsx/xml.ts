/** Just enough XML for the parts of a workbook: they are machine-written, and nothing of them is ever run. */

/** An element's attributes as written, and what stands inside it; empty for one that closes itself. */
export interface XmlElement {
  readonly attributes: string
  readonly inner: string
}

const elementPattern = remembered(
  (name) => new RegExp(`<(?:\\w+:)?${name}(\\s[^>]*?)?(?:/>|>([\\s\\S]*?)</(?:\\w+:)?${name}\\s*>)`, 'g'),
)

const attributePattern = remembered(
  (name) => new RegExp(`(?:^|\\s)(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`),
)

/** Patterns are compiled once: a large sheet asks for them a million times. */
function remembered(make: (name: string) => RegExp): (name: string) => RegExp {
  const made = new Map<string, RegExp>()
  return (name) => {
    const known = made.get(name) ?? make(name)
    made.set(name, known)
    return known
  }
}

/** The elements of a name, with any prefix, that do not lie in one another. */
export function* elementsOf(xml: string, name: string): Generator<XmlElement> {
  for (const [, attributes = '', inner = ''] of xml.matchAll(elementPattern(name)))
    yield { attributes, inner }
}

export function elementOf(xml: string, name: string): XmlElement | undefined {
  return elementsOf(xml, name).next().value ?? undefined
}

/** The value of an attribute, by its name with any prefix. */
export function attributeOf(attributes: string, name: string): string | undefined {
  const found = attributePattern(name).exec(attributes)
  const value = found?.[1] ?? found?.[2]
  return value === undefined ? undefined : plainText(value)
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Text with its entities and its `_x000D_` escapes (ECMA-376 22.9.2.19) resolved. */
export function plainText(xml: string): string {
  if (!xml.includes('&') && !xml.includes('_x') && !xml.includes('<')) return xml
  return xml
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, text: string) =>
      text.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;')),
    )
    .replace(
      /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
      (whole, hex?: string, decimal?: string, name?: string) => {
        if (name !== undefined) return entities[name] ?? whole
        const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole
      },
    )
    .replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

import { OfficeError } from './office-error.ts'

/** What an XML text holds, in order. Names come without their prefix; `attributes` as written, see `attributeOf`. */
export interface XmlHandler {
  open(name: string, attributes: string): void
  text(text: string): void
  close(name: string): void
}

/**
 * A small XML reader for Office parts: tags, text, CDATA, character references, in pieces as they arrive. A
 * document type is refused, as ECMA-376 forbids one (part 2, 9.1.4): so there are no entities to expand.
 */
export class XmlReader {
  readonly #handler: XmlHandler
  /** The elements that are open, outermost first. */
  readonly #open: string[] = []
  #rest = ''

  constructor(handler: XmlHandler) {
    this.#handler = handler
  }

  /** Reads the next piece; what may go on in the piece after it waits. */
  write(piece: string): void {
    const text = this.#rest === '' ? piece : this.#rest + piece
    let at = 0
    while (at < text.length) {
      const next = text.charCodeAt(at) === lessThan ? this.#markup(text, at) : this.#characters(text, at)
      if (next === null) break
      at = next
    }
    this.#rest = text.slice(at)
    if (this.#rest.length > longestToken) throw new OfficeError('damaged', 'markup without an end')
  }

  /** The end of the text; throws where it stops inside a tag or an element. */
  end(): void {
    if (this.#rest.startsWith('<')) throw new OfficeError('damaged', 'ends inside a tag')
    if (this.#open.length > 0) throw new OfficeError('damaged', `ends inside ${this.#open.at(-1)}`)
    if (this.#rest !== '') this.#handler.text(withReferences(this.#rest))
    this.#rest = ''
  }

  /** Text up to the next tag; null while its end is not here yet. */
  #characters(text: string, at: number): number | null {
    const end = text.indexOf('<', at)
    if (end < 0) return null
    this.#handler.text(withReferences(text.slice(at, end)))
    return end
  }

  /** Where the markup that starts here ends; null while its end is not here yet. */
  #markup(text: string, at: number): number | null {
    if (text.startsWith('<!--', at)) return after(text, '-->', at + 4)
    if (text.startsWith('<![CDATA[', at)) {
      const end = after(text, ']]>', at + 9)
      if (end !== null) this.#handler.text(text.slice(at + 9, end - 3))
      return end
    }
    if (text.startsWith('<?', at)) return after(text, '?>', at + 2)
    if (text.startsWith('<!', at)) {
      // The head of a comment or of CDATA may be cut by the end of the piece.
      if (text.length - at < 9) return null
      throw new OfficeError('damaged', 'a document type in an Office part')
    }
    const end = tagEnd(text, at)
    if (end === null) return null
    this.#tag(text.slice(at + 1, end - 1))
    return end
  }

  #tag(inside: string): void {
    if (inside.startsWith('/')) {
      this.#close(localName(inside.slice(1).trim()))
      return
    }
    const empty = inside.endsWith('/')
    const whole = empty ? inside.slice(0, -1) : inside
    const blank = whole.search(/\s/)
    const name = localName(blank < 0 ? whole : whole.slice(0, blank))
    this.#open.push(name)
    if (this.#open.length > deepest) throw new OfficeError('damaged', 'too many elements inside each other')
    this.#handler.open(name, blank < 0 ? '' : whole.slice(blank))
    if (empty) this.#close(name)
  }

  #close(name: string): void {
    if (this.#open.pop() !== name) throw new OfficeError('damaged', `${name} ends where it did not begin`)
    this.#handler.close(name)
  }
}

/** The value of an attribute by its name without prefix; null where it is not there. */
export function attributeOf(attributes: string, name: string): string | null {
  for (const [, found = '', double, single] of attributes.matchAll(
    /\s(?:[^\s=:"']+:)?([^\s=:"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  )) {
    if (found === name) return withReferences(double ?? single ?? '')
  }
  return null
}

/** Longer than any text or tag of an Office part: a cell holds 32,767 characters. */
const longestToken = 2 * 1024 * 1024
/** Elements inside each other: a table in a text box in a table takes some forty. */
const deepest = 1_000
const lessThan = 0x3c

function after(text: string, mark: string, from: number): number | null {
  const found = text.indexOf(mark, from)
  return found < 0 ? null : found + mark.length
}

/** Past the `>` that ends a tag; one inside quotes does not. */
function tagEnd(text: string, at: number): number | null {
  let quote = 0
  for (let index = at + 1; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (quote !== 0) {
      if (code === quote) quote = 0
    } else if (code === 0x22 || code === 0x27) quote = code
    else if (code === 0x3e) return index + 1
  }
  return null
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function withReferences(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi,
    (whole, hex, decimal, name) => {
      if (typeof name === 'string') return named[name.toLowerCase()] ?? whole
      const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal)
      return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000)
        ? String.fromCodePoint(code)
        : whole
    },
  )
}

import type { XmlHandler } from './xml-reader.ts'

/**
 * Gathers the text of a string item: plain, or in runs of several fonts; readings above Chinese or Japanese
 * characters (`rPh`) are no part of it. Feed it everything inside the item (ECMA-376 part 1, 18.4.8).
 */
export class RichText implements XmlHandler {
  #text = ''
  #inText = false
  #readings = 0

  open(name: string): void {
    if (name === 'rPh') this.#readings += 1
    if (name === 't') this.#inText = this.#readings === 0
  }

  text(text: string): void {
    if (this.#inText) this.#text += text
  }

  close(name: string): void {
    if (name === 'rPh') this.#readings -= 1
    if (name === 't') this.#inText = false
  }

  /** The text so far; starts anew. */
  take(): string {
    const text = plainString(this.#text)
    this.#text = ''
    return text
  }
}

/** A string as a person sees it: `_x000D_` is how XML that cannot hold a character writes it (22.9.2.19). */
export function plainString(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text
}

import { largestUnpacked, type UnpackBudget, unpack, type ZipPart, zipParts } from '../../office/zip-parts.ts'

/** A workbook file: its parts, unpacked when asked for, all together within one limit. */
export interface XlsxPackage {
  /** The text of a part; empty where there is none. */
  readonly text: (name: string) => Promise<string>
  /**
   * The text of a part in portions that end behind a closing tag such as `</row>`, so that a large part is never
   * held whole; the last portion is what follows the last such tag.
   */
  readonly portions: (name: string, tag: string) => AsyncGenerator<string>
}

/** Opens a workbook file. @throws DocumentError `corrupt` where it is no ZIP. */
export function openPackage(bytes: Uint8Array<ArrayBuffer>): XlsxPackage {
  const parts = new Map(zipParts(bytes).map((part) => [nameOf(part.name), part]))
  const budget: UnpackBudget = { left: largestUnpacked }
  return {
    text: async (name) => {
      const part = parts.get(nameOf(name))
      if (part === undefined) return ''
      let text = ''
      for await (const piece of texts(part, budget)) text += piece
      return text
    },
    portions: async function* (name, tag) {
      const part = parts.get(nameOf(name))
      if (part === undefined) return
      const closing = new RegExp(`</(?:\\w+:)?${tag}\\s*>`, 'g')
      let kept = ''
      for await (const piece of texts(part, budget)) {
        // A tag may be cut in two: look a little into what is kept.
        const from = Math.max(0, kept.length - 64)
        kept += piece
        closing.lastIndex = from
        let end = -1
        for (let found = closing.exec(kept); found !== null; found = closing.exec(kept))
          end = closing.lastIndex
        if (end === -1) continue
        yield kept.slice(0, end)
        kept = kept.slice(end)
      }
      yield kept
    },
  }
}

/** Part names compare without case and without a leading slash (ECMA-376 part 2, 6.2.2). */
function nameOf(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase()
}

async function* texts(part: ZipPart, budget: UnpackBudget): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  for await (const piece of unpack(part, budget)) yield decoder.decode(piece, { stream: true })
  yield decoder.decode()
}

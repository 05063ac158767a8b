import { DocumentError } from '../../document-problem.ts'
import { largestUnpacked, type UnpackBudget, unpack, type ZipPart, zipParts } from '../../office/zip-parts.ts'

/** Longest row or string that is read, in UTF-16 units: no real one comes near it. */
const longestElement = 2 ** 25

const longestTag = 64

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
      for await (const piece of texts(part, budget)) {
        text += piece
        if (text.length > longestElement) throw new DocumentError('too-large')
      }
      return text
    },
    portions: async function* (name, tag) {
      const part = parts.get(nameOf(name))
      if (part === undefined) return
      const closing = new RegExp(`</(?:\\w+:)?${tag}\\s*>`, 'g')
      let kept = ''
      // A tag may be cut in two, so the end of what is kept is looked at again.
      let tail = ''
      for await (const piece of texts(part, budget)) {
        const looked = tail + piece
        const left = looked.length - endOfLast(closing, looked)
        kept += piece
        if (left < looked.length) {
          yield kept.slice(0, kept.length - left)
          kept = looked.slice(looked.length - left)
        }
        if (kept.length > longestElement) throw new DocumentError('too-large')
        tail = left < looked.length ? kept.slice(-longestTag) : looked.slice(-longestTag)
      }
      yield kept
    },
  }
}

/** Where the last match of a pattern ends; 0 where there is none. */
function endOfLast(pattern: RegExp, text: string): number {
  let end = 0
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length
  return end
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

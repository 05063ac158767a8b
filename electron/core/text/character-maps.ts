import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/**
 * Hands pdf.js its maps of Chinese character sets: old programs write text by the numbers of such a set
 * (`GBK-EUC-H`) and say no more.
 */
export class CharacterMaps {
  /** Refuses everything but such a map: the name comes out of the document. */
  async fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
    if (!/^[\w-]+\.bcmap$/.test(filename)) throw new Error(`no character map: ${filename}`)
    return new Uint8Array(await readFile(join(mapFolder(), filename)))
  }
}

/** Beside the window's viewer once built, else in the package. */
function mapFolder(): string {
  const built = join(import.meta.dirname, '..', 'renderer', 'pdfjs', 'cmaps')
  if (existsSync(built)) return built
  return join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps')
}

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { SampleDocument } from '../documents/sample-document.ts'
import { documentTemplate } from './template.ts'

/** On which page each marked claim stands, first page 1. */
export type Marks = ReadonlyMap<string, number>

export type SetDocument = { readonly pdf: Uint8Array; readonly pages: number; readonly marks: Marks }

/** Sets sample documents. One holds two fonts of 10 MB each: make one and keep it for the run. */
export type Typesetter = {
  readonly pdf: (document: SampleDocument) => SetDocument
  /** One SVG a block: scanned pages are set one at a time. */
  readonly svg: (document: SampleDocument) => string
  /** The SVG of a Typst source of our own, with data as `sys.inputs`. */
  readonly drawing: (source: string, inputs: Readonly<Record<string, string>>) => string
}

const require = createRequire(import.meta.url)

/** @throws where the fonts of the product cannot be read. */
export function createTypesetter(): Typesetter {
  const weights = ['400Regular/NotoSansSC_400Regular.ttf', '700Bold/NotoSansSC_700Bold.ttf']
  const fontBlobs = weights.map((weight) =>
    readFileSync(require.resolve(`@expo-google-fonts/noto-sans-sc/${weight}`)),
  )
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs }] })
  const set = (source: string, inputs: Readonly<Record<string, string>>) => {
    const compiled = compiler.compile({ mainFileContent: source, inputs })
    const { result } = compiled
    if (result === null) {
      const error = compiled.takeError()
      throw new Error(`Typst: ${JSON.stringify(error?.shortDiagnostics ?? [])}`)
    }
    return result
  }
  const setDocument = (document: SampleDocument) =>
    set(documentTemplate, { document: JSON.stringify(document) })
  return {
    pdf: (document) => {
      const result = setDocument(document)
      const marks = new Map<string, number>()
      for (const { key, page } of marksIn(compiler.query(result, { selector: '<mark>', field: 'value' }))) {
        if (!marks.has(key)) marks.set(key, page)
      }
      return { pdf: compiler.pdf(result), pages: result.numOfPages, marks }
    },
    svg: (document) => compiler.plainSvg(setDocument(document)),
    drawing: (source, inputs) => compiler.plainSvg(set(source, inputs)),
  }
}

function marksIn(found: unknown): readonly { key: string; page: number }[] {
  if (!Array.isArray(found)) return []
  return found.flatMap((mark: unknown) => {
    if (typeof mark !== 'object' || mark === null || !('key' in mark) || !('page' in mark)) return []
    return typeof mark.key === 'string' && typeof mark.page === 'number'
      ? [{ key: mark.key, page: mark.page }]
      : []
  })
}

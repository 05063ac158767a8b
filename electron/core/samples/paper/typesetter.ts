import { createCompiler, setSource } from '#electron/core/reports/compiler.ts'
import type { SampleDocument } from '../documents/sample-document.ts'
import { documentTemplate } from './template.ts'

/** On which page each marked claim stands, first page 1. */
export type Marks = ReadonlyMap<string, number>

export type SetDocument = { readonly pdf: Uint8Array; readonly pages: number; readonly marks: Marks }

/** Sets sample documents. Make one and keep it for the run: it holds the fonts. */
export type Typesetter = {
  readonly pdf: (document: SampleDocument) => SetDocument
  /** The page as SVG, to be drawn as a picture: one page a call. */
  readonly svg: (document: SampleDocument) => string
  /** The SVG of a Typst source of our own, with data as `sys.inputs`. */
  readonly drawing: (source: string, inputs: Readonly<Record<string, string>>) => string
}

/** @throws where the fonts of the product cannot be read. */
export function createTypesetter(): Typesetter {
  const compiler = createCompiler()
  const setDocument = (document: SampleDocument) =>
    setSource(compiler, documentTemplate, { document: JSON.stringify(document) })
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
    drawing: (source, inputs) => compiler.plainSvg(setSource(compiler, source, inputs)),
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

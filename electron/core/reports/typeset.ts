import { createCompiler, setSource } from './compiler.ts'

export type SetPdf = (template: string, data: unknown) => Uint8Array

/**
 * Sets a Typst template as PDF. All words come as JSON in `sys.inputs.data`, never pasted into the source, so
 * nothing that a person wrote can become markup. The same data gives the same bytes. Make one and keep it for
 * the run: it holds the fonts.
 *
 * @throws where the fonts of the product cannot be read, or a template of ours is wrong.
 */
export function createTypesetter(): SetPdf {
  const compiler = createCompiler()
  return (template, data) => compiler.pdf(setSource(compiler, template, { data: JSON.stringify(data) }))
}

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

const require = createRequire(import.meta.url)
const weights = ['400Regular/NotoSansSC_400Regular.ttf', '700Bold/NotoSansSC_700Bold.ttf']

export type SetPdf = (template: string, data: unknown) => Uint8Array

/**
 * Sets a Typst template as PDF. All words come as JSON in `sys.inputs.data`, never pasted into the source, so
 * nothing that a person wrote can become markup. The same data gives the same bytes. Holds two fonts of 10 MB:
 * make one and keep it for the run.
 *
 * @throws where the fonts of the product cannot be read, or a template of ours is wrong.
 */
export function createTypesetter(): SetPdf {
  const fontBlobs = weights.map((weight) =>
    readFileSync(require.resolve(`@expo-google-fonts/noto-sans-sc/${weight}`)),
  )
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs }] })
  return (template, data) => {
    const compiled = compiler.compile({ mainFileContent: template, inputs: { data: JSON.stringify(data) } })
    const { result } = compiled
    if (result === null)
      throw new Error(`Typst: ${JSON.stringify(compiled.takeError()?.shortDiagnostics ?? [])}`)
    return compiler.pdf(result)
  }
}

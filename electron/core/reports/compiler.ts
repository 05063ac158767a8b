import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'

const require = createRequire(import.meta.url)
const weights = ['400Regular/NotoSansSC_400Regular.ttf', '700Bold/NotoSansSC_700Bold.ttf']

/**
 * A Typst compiler with the product's own Chinese fonts, two of 10 MB: make one and keep it for the run.
 *
 * @throws where the fonts cannot be read.
 */
export function createCompiler(): NodeCompiler {
  const fontBlobs = weights.map((weight) =>
    readFileSync(require.resolve(`@expo-google-fonts/noto-sans-sc/${weight}`)),
  )
  return NodeCompiler.create({ fontArgs: [{ fontBlobs }] })
}

/**
 * Sets a source of ours. Words come in as `sys.inputs`, never pasted into the source.
 *
 * @throws where the source is wrong.
 */
export function setSource(
  compiler: NodeCompiler,
  source: string,
  inputs: Readonly<Record<string, string>>,
): NodeTypstDocument {
  const compiled = compiler.compile({ mainFileContent: source, inputs })
  const { result } = compiled
  if (result === null)
    throw new Error(`Typst: ${JSON.stringify(compiled.takeError()?.shortDiagnostics ?? [])}`)
  return result
}

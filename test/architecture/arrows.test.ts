import { expect, test } from 'vitest'
import { featureArrows, layerOf, layers, mayImport, mayImportElectron, withoutNode } from './layers.ts'
import { readSources, resolveImport, type SourceFile } from './source-file.ts'

const sources = readSources()
const program = sources.filter(({ path }) => layerOf(path) !== null)

/** `from → to` for every import of the program that breaks a rule. */
function offences(breaks: (file: SourceFile, specifier: string, target: string | null) => boolean): string[] {
  return program.flatMap((file) =>
    file.imports
      .filter((specifier) => breaks(file, specifier, resolveImport(file.path, specifier)))
      .map((specifier) => `${file.path} → ${specifier}`),
  )
}

test('every arrow of the table points at a layer that exists in the table', () => {
  const names = layers.map(({ folder }) => folder)
  expect(layers.flatMap((layer) => layer.mayImport).filter((name) => !names.includes(name))).toEqual([])
})

test('every file of the program lies in a layer', () => {
  const roots = ['shared/', 'db/', 'electron/', 'renderer/']
  expect(
    sources
      .map(({ path }) => path)
      .filter((path) => roots.some((root) => path.startsWith(root)) && layerOf(path) === null),
  ).toEqual([])
})

test('every import between layers follows an arrow of the design', () => {
  expect(
    offences((file, _specifier, target) => {
      const from = layerOf(file.path)
      const to = target === null ? null : layerOf(target)
      return target !== null && from !== null && (to === null || !mayImport(from, to))
    }),
  ).toEqual([])
})

test('a relative import stays in its project; what lies in another one is named with #', () => {
  expect(
    offences((file, specifier, target) => {
      return specifier.startsWith('.') && projectOf(target ?? '') !== projectOf(file.path)
    }),
  ).toEqual([])
})

test('only the shell and the entry of the core import electron', () => {
  expect(
    offences(
      (file, specifier) =>
        /^electron($|\/)/.test(specifier) && !mayImportElectron.some((place) => file.path.startsWith(place)),
    ),
  ).toEqual([])
})

test('shared code and the page import no Node module', () => {
  expect(
    offences(
      (file, specifier) =>
        specifier.startsWith('node:') && withoutNode.some((layer) => file.path.startsWith(layer)),
    ),
  ).toEqual([])
})

test('Node modules are imported by their node: names', async () => {
  const { builtinModules } = await import('node:module')
  expect(
    sources.flatMap((file) =>
      file.imports
        .filter((specifier) => builtinModules.includes(specifier))
        .map((specifier) => `${file.path} → ${specifier}`),
    ),
  ).toEqual([])
})

test('a feature of the window uses another one only by an arrow of its own, and through its index', () => {
  expect(
    offences((file, _specifier, target) => {
      const from = featureOf(file.path)
      const to = target === null ? null : featureOf(target)
      if (to === null || from === to) return false
      const allowed = from === null || featureArrows.some((arrow) => arrow.from === from && arrow.to === to)
      return !allowed || !/\/index\.tsx?$/.test(target ?? '')
    }),
  ).toEqual([])
})

test('primitives of the window know no feature', () => {
  expect(
    offences(
      (file, _specifier, target) => file.path.startsWith('renderer/ui/') && featureOf(target ?? '') !== null,
    ),
  ).toEqual([])
})

test('the program never imports its tests or its tools', () => {
  expect(offences((_file, _specifier, target) => /^(test|build)\//.test(target ?? ''))).toEqual([])
})

/** The folder whose tsconfig a file belongs to. */
function projectOf(path: string): string {
  return /^(electron\/[^/]+|[^/]+)\//.exec(path)?.[1] ?? ''
}

/** The feature a file of the window belongs to. */
function featureOf(path: string): string | null {
  return /^renderer\/features\/([^/]+)\//.exec(path)?.[1] ?? null
}

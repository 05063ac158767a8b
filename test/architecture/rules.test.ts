import { expect, test } from 'vitest'
import { layerOf, mayImport } from './layers.ts'
import { parseSource, resolveImport } from './source-file.ts'
import { findNodes } from './syntax.ts'

test('an import is found however it is written', () => {
  const source = parseSource(
    'db/x.ts',
    [
      "import { a } from './a.ts'",
      "import type { B } from '#shared/b.ts'",
      "import './c.ts'",
      "export { d } from './d.ts'",
      "export * from './e.ts'",
      "const f = await import('./f.ts')",
      "type G = import('./g.ts').G",
      "// import { h } from './h.ts'",
      'const i = "from \'./i.ts\'"',
    ].join('\n'),
  )
  expect(source.imports.toSorted()).toEqual([
    '#shared/b.ts',
    './a.ts',
    './c.ts',
    './d.ts',
    './e.ts',
    './f.ts',
    './g.ts',
  ])
})

test('an import leads to a file of the repository, or to a package', () => {
  expect(resolveImport('db/rounds/x.ts', '../open.ts')).toBe('db/open.ts')
  expect(resolveImport('db/rounds/x.ts', '#shared/domain/hash.ts')).toBe('shared/domain/hash.ts')
  expect(resolveImport('db/rounds/x.ts', 'zod')).toBeNull()
})

test('the page may not reach into the core, and the domain into nothing', () => {
  const [page, core, domain] = ['renderer/x.ts', 'electron/core/x.ts', 'shared/domain/x.ts'].map(layerOf)
  if (!page || !core || !domain) throw new Error('a layer is missing from the table')
  expect([mayImport(page, core), mayImport(domain, core), mayImport(core, domain)]).toEqual([
    false,
    false,
    true,
  ])
})

test('a node of the syntax tree is reported by its file and line', () => {
  const source = parseSource('a.ts', 'const a = 1\nconst b: any = a\n')
  expect(findNodes([source], 'TSAnyKeyword', () => true)).toEqual(['a.ts:2'])
})

import { expect, test } from 'vitest'
import { layerOf } from './layers.ts'
import { readSources } from './source-file.ts'
import { findNodes, lineAt } from './syntax.ts'

const sources = readSources()
const program = sources.filter(({ path }) => layerOf(path) !== null)

/** Tools ask for a default export; nothing else has one. */
const toolConfigurations = /\.config\.ts$/

/** Hardly any file should come near this. */
const mostLines = 400

test('only configurations of tools export a default', () => {
  expect(
    sources
      .filter(({ path }) => !toolConfigurations.test(path))
      .filter(({ parsed }) =>
        parsed.module.staticExports.some((found) =>
          found.entries.some((entry) => entry.exportName.kind === 'Default'),
        ),
      )
      .map(({ path }) => path),
  ).toEqual([])
})

test('nothing is typed any', () => {
  expect(findNodes(sources, 'TSAnyKeyword', () => true)).toEqual([])
})

test('no type is forced through unknown', () => {
  expect(
    findNodes(sources, 'TSAsExpression', ({ expression }) => {
      return expression.type === 'TSAsExpression' && expression.typeAnnotation.type === 'TSUnknownKeyword'
    }),
  ).toEqual([])
})

test('no comment silences the compiler or the linter', () => {
  const silencer = /@ts-(ignore|expect-error|nocheck)|biome-ignore|eslint-disable/
  expect(
    sources.flatMap((file) =>
      file.parsed.comments
        .filter((comment) => silencer.test(comment.value))
        .map((comment) => `${file.path}:${lineAt(file.text, comment.start)}`),
    ),
  ).toEqual([])
})

test('nothing is left to be done in a comment', () => {
  expect(
    sources.flatMap((file) =>
      file.parsed.comments
        .filter((comment) => /\b(TODO|FIXME|XXX|HACK)\b/.test(comment.value))
        .map((comment) => `${file.path}:${lineAt(file.text, comment.start)}`),
    ),
  ).toEqual([])
})

test('the page hands no HTML text to React', () => {
  const forbidden = 'dangerouslySetInnerHTML'
  expect([
    ...findNodes(sources, 'JSXIdentifier', ({ name }) => name === forbidden),
    ...findNodes(sources, 'Identifier', ({ name }) => name === forbidden),
  ]).toEqual([])
})

test('the page writes times in the language of the window, in one place; some used to follow the machine', () => {
  const elsewhere = sources.filter(
    ({ path }) => path.startsWith('renderer/') && path !== 'renderer/app/show-time.ts',
  )
  const localised = /^toLocale(Date|Time)?String$|^DateTimeFormat$/
  expect(findNodes(elsewhere, 'Identifier', ({ name }) => localised.test(name))).toEqual([])
})

test('SQL is written in db/ and nowhere else in the program', () => {
  const statement =
    /^\s*(SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE|ALTER TABLE|DROP|PRAGMA|ATTACH|VACUUM)\s/
  const elsewhere = program.filter(({ path }) => !path.startsWith('db/'))
  expect([
    ...findNodes(elsewhere, 'Literal', ({ value }) => typeof value === 'string' && statement.test(value)),
    ...findNodes(elsewhere, 'TemplateLiteral', ({ quasis }) => statement.test(quasis[0]?.value.raw ?? '')),
  ]).toEqual([])
})

test('no test is skipped, and none runs alone', () => {
  const tests = sources.filter(({ path }) => path.startsWith('test/'))
  expect(
    findNodes(tests, 'MemberExpression', ({ object, property }) => {
      if (object.type !== 'Identifier' || property.type !== 'Identifier') return false
      const isTest = ['test', 'it', 'describe', 'suite'].includes(object.name)
      return isTest && ['skip', 'only', 'todo', 'fixme', 'fails'].includes(property.name)
    }),
  ).toEqual([])
})

test(`no source file is longer than ${mostLines} lines`, () => {
  expect(
    sources
      .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > mostLines),
  ).toEqual([])
})

test('every source file parses', () => {
  expect(sources.filter(({ parsed }) => parsed.errors.length > 0).map(({ path }) => path)).toEqual([])
})

import { expect, test } from 'vitest'
import { readTexts } from './source-file.ts'

/** Folders of one machine. Written so that this file does not name one itself. */
const machinePath = new RegExp(
  ['work', 'root', 'tmp', 'home/[a-z]+'].map((name) => `[\\s"'\`(=]/${name}/`).join('|'),
)

const registryHost = /registry[.-]?[a-z.-]*np[m][a-z]*\.(org|com|cn)/

function places(pattern: RegExp): string[] {
  return readTexts().flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
  )
}

test('no file names a folder of somebody’s machine', () => {
  expect(places(machinePath)).toEqual([])
})

test('no file names the host of a package registry', () => {
  expect(places(registryHost)).toEqual([])
})

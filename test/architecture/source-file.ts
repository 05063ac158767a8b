import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, resolve } from 'node:path'
import { type ParseResult, parseSync, Visitor } from 'vite'

const repository = resolve(import.meta.dirname, '../..')

/** Folders that hold sources. */
const folders = ['shared', 'db', 'electron', 'renderer', 'build', 'test']

/** A source file as the rules see it. */
export interface SourceFile {
  /** From the repository, with slashes. */
  readonly path: string
  readonly text: string
  readonly parsed: ParseResult
  /** What it imports, statically, dynamically or by re-export, types included. */
  readonly imports: readonly string[]
}

export function readSources(): SourceFile[] {
  return folders.flatMap((folder) => listFiles(folder).filter(isSource).map(readSource))
}

/** All text files that are ours, sources or not. */
export function readTexts(): { readonly path: string; readonly text: string }[] {
  const atRoot = readdirSync(repository, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)
  return [...atRoot, ...['.ci', ...folders].flatMap(listFiles)]
    .filter((path) =>
      /(\.(ts|tsx|mjs|cjs|css|html|json|md|yml|typ|svg|txt|sh|cmd)|(^|\/)[^./]+|rc)$/.test(path),
    )
    .map((path) => ({ path, text: readFileSync(join(repository, path), 'utf8') }))
}

/** The file an import means, from the repository; null for a package or a Node module. */
export function resolveImport(from: string, specifier: string): string | null {
  if (specifier.startsWith('#')) return specifier.slice(1)
  return specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : null
}

function readSource(path: string): SourceFile {
  const text = readFileSync(join(repository, path), 'utf8')
  return parseSource(path, text)
}

export function parseSource(path: string, text: string): SourceFile {
  const parsed = parseSync(path, text)
  const { staticImports, staticExports, dynamicImports } = parsed.module
  const imports = [
    ...staticImports.map((found) => found.moduleRequest.value),
    ...staticExports.flatMap((found) => found.entries.map((entry) => entry.moduleRequest?.value ?? null)),
    ...dynamicImports.map(({ moduleRequest }) =>
      text.slice(moduleRequest.start, moduleRequest.end).replace(/^['"`]|['"`]$/g, ''),
    ),
    ...typeImports(parsed),
  ]
  return { path, text, parsed, imports: imports.filter((specifier) => specifier !== null) }
}

/** `import('…').Name` in a type. */
function typeImports({ program }: ParseResult): string[] {
  const found: string[] = []
  new Visitor({
    TSImportType({ source }) {
      found.push(source.value)
    },
  }).visit(program)
  return found
}

function listFiles(folder: string): string[] {
  return readdirSync(join(repository, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => path.slice(repository.length + 1).replaceAll('\\', '/'))
    .sort()
}

function isSource(path: string): boolean {
  return /\.(ts|tsx|mjs|cjs)$/.test(path)
}

import { readFile } from 'node:fs/promises'
import { listSchemes, putScheme, type StoredScheme } from '#db/schemes.ts'
import type { SchemeSummary } from '#shared/contract/scheme.ts'
import type { ReviewPeriod } from '#shared/domain/claim.ts'
import type { Sha256 } from '#shared/domain/hash.ts'
import type { Scheme } from '#shared/domain/scheme.ts'
import { builtInSchemes } from '#shared/schemes/index.ts'
import { type ParsedScheme, parseScheme } from '#shared/scoring/parse-scheme.ts'
import { writeWholeFile } from '../bundle/whole-file.ts'
import { failWith, unreadable } from '../core-failure.ts'
import { hashJson } from '../digest.ts'
import type { Store } from '../store/open-store.ts'
import { transact } from '../transaction.ts'
import { writeTemplate } from '../workbook/write-template.ts'

/** The schemes that come with the product, each under its hash. */
export function builtIn(): readonly StoredScheme[] {
  return builtInSchemes().map((scheme) => ({ hash: hashJson(scheme), scheme }))
}

/** Built-in ones first, then what was imported or came with applications. */
export function listAllSchemes({ database }: Store): readonly SchemeSummary[] {
  const own = builtIn()
  const hashes = new Set<string>(own.map(({ hash }) => hash))
  return [
    ...own.map((scheme) => ({ ...scheme, builtIn: true })),
    ...listSchemes(database)
      .filter(({ hash }) => !hashes.has(hash))
      .map((scheme) => ({ ...scheme, builtIn: false })),
  ]
}

export function getScheme(store: Store, hash: Sha256): SchemeSummary {
  return (
    listAllSchemes(store).find((found) => found.hash === hash) ??
    failWith('scheme-not-found', { subject: hash })
  )
}

/** The scheme under a hash, where it is here. */
export function schemeBehind(store: Store, hash: Sha256 | null): Scheme | null {
  return listAllSchemes(store).find((found) => found.hash === hash)?.scheme ?? null
}

/** Reads and checks a scheme file; problems name their place in it. */
export async function readSchemeFile(path: string): Promise<ParsedScheme> {
  const text = await readFile(path, 'utf8').catch(unreadable(path))
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    return failWith('scheme-invalid', { subject: path, details: { message: String(error) } })
  }
  return parseScheme(json)
}

/** Keeps a scheme from a file, under its hash. */
export async function schemeToKeep(store: Store, path: string): Promise<SchemeSummary> {
  const parsed = await readSchemeFile(path)
  if (!parsed.ok) {
    const [first] = parsed.problems
    const message = first === undefined ? '' : `${first.place} ${first.detail}`
    return failWith('scheme-invalid', { subject: path, details: { message } })
  }
  const stored = { hash: hashJson(parsed.scheme), scheme: parsed.scheme }
  const { id, version } = parsed.scheme
  transact(store, ({ database, record }) => {
    putScheme(database, stored)
    const after = { id, version }
    record({ action: 'import-scheme', subject: 'scheme', item: stored.hash, before: null, after, why: null })
  })
  return getScheme(store, stored.hash)
}

export async function exportScheme(store: Store, hash: Sha256, path: string): Promise<void> {
  const { scheme } = getScheme(store, hash)
  await writeWholeFile(path, (handle) => handle.writeFile(`${JSON.stringify(scheme, null, 2)}\n`))
}

export async function exportTemplate(
  store: Store,
  hash: Sha256,
  period: ReviewPeriod,
  path: string,
): Promise<void> {
  await writeTemplate(getScheme(store, hash).scheme, period, path)
}

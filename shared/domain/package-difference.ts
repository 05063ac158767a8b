import { z } from 'zod'
import type { PackageVersion } from './application.ts'
import type { ClaimedEvidence, Claims } from './claim.ts'
import { rowDifferences } from './row-difference.ts'
import type { Scheme } from './scheme.ts'

/**
 * One difference between two versions of a package. `subject`: a path, or an item key such as `D01/2024`, in the
 * newer version but for what was removed. `before` and `after`: a hash, a path, a value, or a row in short.
 */
export const packageDifferenceSchema = z
  .strictObject({
    kind: z.enum([
      'file-added',
      'file-removed',
      'file-changed',
      'file-renamed',
      'figure-changed',
      'row-added',
      'row-removed',
      'row-changed',
    ]),
    subject: z.string(),
    before: z.string().nullable(),
    after: z.string().nullable(),
  })
  .readonly()
export type PackageDifference = z.infer<typeof packageDifferenceSchema>

/** The parts of a package version that are compared. */
export type PackageContents = Pick<PackageVersion, 'files' | 'claims'>

/** What changed from one version of a package to the next: files, then figures and facts, then rows. */
export function packageDifferences(
  scheme: Scheme,
  before: PackageContents,
  after: PackageContents,
): readonly PackageDifference[] {
  return [
    ...fileDifferences(before.files, after.files),
    ...figureDifferences(before.claims, after.claims),
    ...scheme.lists.flatMap((list) => {
      const rowsOf = ({ rows }: Claims) => rows.filter((row) => row.list === list.code)
      return rowDifferences(list, rowsOf(before.claims), rowsOf(after.claims))
    }),
  ]
}

/** The same path with other bytes was changed; the same bytes under another path were renamed. */
function fileDifferences(
  before: PackageContents['files'],
  after: PackageContents['files'],
): readonly PackageDifference[] {
  const old = new Map(before.map((file) => [file.path, file]))
  const current = new Map(after.map((file) => [file.path, file]))
  const gone = before.filter(({ path }) => !current.has(path))
  const fresh = after.filter(({ path }) => !old.has(path))
  const renamed = new Map<string, string>()
  const origins = new Set<string>()
  for (const file of fresh) {
    const same = gone.filter(({ path, sha256 }) => sha256 === file.sha256 && !origins.has(path))
    const origin = same.find(({ path }) => baseName(path) === baseName(file.path)) ?? same[0]
    if (origin === undefined) continue
    renamed.set(file.path, origin.path)
    origins.add(origin.path)
  }
  return [
    ...gone
      .filter(({ path }) => !origins.has(path))
      .map(({ path, sha256 }) => difference('file-removed', path, sha256, null)),
    ...after.flatMap(({ path, sha256 }) => {
      const earlier = old.get(path)
      if (earlier !== undefined)
        return earlier.sha256 === sha256 ? [] : [difference('file-changed', path, earlier.sha256, sha256)]
      const origin = renamed.get(path)
      return origin === undefined
        ? [difference('file-added', path, null, sha256)]
        : [difference('file-renamed', path, origin, path)]
    }),
  ]
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** Figures and facts, each with the evidence named for it. */
function figureDifferences(before: Claims, after: Claims): readonly PackageDifference[] {
  const old = textsOf(before)
  const current = textsOf(after)
  return [...new Set([...old.keys(), ...current.keys()])].flatMap((subject) => {
    const [was, is] = [old.get(subject) ?? null, current.get(subject) ?? null]
    return was === is ? [] : [difference('figure-changed', subject, was, is)]
  })
}

function textsOf({ figures, facts }: Claims): ReadonlyMap<string, string | null> {
  return new Map<string, string | null>([
    ...figures.map(({ input, year, value }) => [`${input}/${year}`, value] as const),
    ...figures.map(({ input, evidence }) => [`${input}/@evidence`, evidenceText(evidence)] as const),
    ...facts.map(({ fact, yes }) => [fact, yes === null ? null : yes ? 'yes' : 'no'] as const),
    ...facts.map(({ fact, evidence }) => [`${fact}/@evidence`, evidenceText(evidence)] as const),
  ])
}

function evidenceText(evidence: ClaimedEvidence | null): string | null {
  return evidence === null ? null : [evidence.file, evidence.page].filter((part) => part !== '').join(' · ')
}

function difference(
  kind: PackageDifference['kind'],
  subject: string,
  before: string | null,
  after: string | null,
): PackageDifference {
  return { kind, subject, before, after }
}

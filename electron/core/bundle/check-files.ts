import { bagFiles, type ManifestLine, signatureOwner } from '#shared/bundle/bagit.ts'
import type { Finding } from '#shared/bundle/finding.ts'
import type { BundleContents, BundleFile } from './bundle-contents.ts'
import { type Bag, isPayload } from './check-bag.ts'
import type { Ledger } from './ledger.ts'

/**
 * Checks that every listed file is there with its hash and that no other is. Tells a changed list from a list
 * that belongs to another bundle, so that files which nobody touched are not called changed.
 */
export function checkFiles(contents: BundleContents, bag: Bag, ledger: Ledger): void {
  const report = (finding: Finding) => ledger.add('files', finding)
  const changed = new Set(
    allLines(bag)
      .filter((line) => !matches(line, contents))
      .map(({ path }) => path),
  )
  for (const path of contents.badCrc) {
    // The bytes are those that were listed: only the ZIP's own checksum is wrong.
    if (!changed.has(path)) report({ code: 'zip-damaged', path })
  }
  const files = [...contents.files.values()]
  const payload = bag.manifest && compare(bag.manifest, contents, files.filter(isPayloadFile))
  const tags = bag.tagManifest && compare(bag.tagManifest, contents, files.filter(isTagFile))
  if (!payload || !tags) report({ code: 'not-checked' })
  const listChanged = tags?.some(({ path }) => path === bagFiles.manifest) ?? false
  if (listChanged && payload?.length === 0) {
    // Files and their list agree, but another list was signed.
    report({ code: 'foreign-manifest', path: bagFiles.tagManifest })
    for (const finding of tags ?? []) if (finding.code !== 'changed-file') report(finding)
    return
  }
  const foreignList = listChanged && !bag.manifest?.some((line) => matches(line, contents))
  if (foreignList) report({ code: 'foreign-manifest', path: bagFiles.manifest })
  for (const finding of tags ?? []) report(finding)
  if (!foreignList) for (const finding of payload ?? []) report(finding)
}

type FileFinding = Extract<Finding, { path: string }>

/** Differences between a list and the files of its sort, renamed files told by their hash. */
function compare(
  lines: readonly ManifestLine[],
  contents: BundleContents,
  present: readonly BundleFile[],
): readonly FileFinding[] {
  const listed = new Set(lines.map(({ path }) => path))
  const added = new Map(present.filter(({ path }) => !listed.has(path)).map((file) => [file.path, file]))
  const addedByHash = new Map([...added.values()].map(({ path, sha256 }) => [sha256, path]))
  const findings: FileFinding[] = []
  for (const { path, sha256 } of lines) {
    const file = contents.files.get(path)
    if (file && file.sha256 !== sha256) {
      findings.push({ code: 'changed-file', path, expected: sha256, actual: file.sha256 })
    }
    if (file) continue
    const actual = addedByHash.get(sha256)
    if (actual !== undefined && added.delete(actual)) findings.push({ code: 'renamed-file', path, actual })
    else findings.push({ code: 'missing-file', path })
  }
  return [...findings, ...[...added.keys()].map((path) => ({ code: 'added-file', path }) as const)]
}

function matches({ path, sha256 }: ManifestLine, contents: BundleContents): boolean {
  return contents.files.get(path)?.sha256 === sha256
}

function allLines(bag: Bag): readonly ManifestLine[] {
  return [...(bag.manifest ?? []), ...(bag.tagManifest ?? [])]
}

function isPayloadFile({ path }: BundleFile): boolean {
  return isPayload(path)
}

function isTagFile({ path }: BundleFile): boolean {
  return !isPayload(path) && path !== bagFiles.tagManifest && signatureOwner(path) === undefined
}

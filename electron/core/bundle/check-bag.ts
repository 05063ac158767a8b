import { type BagInfo, parseBagInfo } from '#shared/bundle/bag-info.ts'
import {
  bagDeclaration,
  bagFiles,
  type ManifestLine,
  parseManifest,
  payloadFolder,
  requiredTagFiles,
  signatureOwner,
} from '#shared/bundle/bagit.ts'
import { type BundleContents, keptText } from './bundle-contents.ts'
import type { Ledger } from './ledger.ts'

/** The tag files of a bundle as far as they can be read. */
export interface Bag {
  readonly info: BagInfo | undefined
  readonly manifest: readonly ManifestLine[] | undefined
  readonly tagManifest: readonly ManifestLine[] | undefined
}

/** Reads the tag files and checks their form, and that the payload is as large as `bag-info.txt` says. */
export function checkBag(contents: BundleContents, ledger: Ledger): Bag {
  for (const path of [...requiredTagFiles, bagFiles.tagManifest]) {
    if (!contents.files.has(path)) ledger.add('bag', { code: 'missing-file', path })
  }
  const declaration = keptText(contents, bagFiles.declaration)
  if (contents.kept.has(bagFiles.declaration) && declaration !== bagDeclaration) {
    ledger.add('bag', { code: 'tag-file-malformed', path: bagFiles.declaration, line: 1 })
  }
  const info = readInfo(contents, ledger)
  if (info) checkOxum(contents, info, ledger)
  const isTag = (path: string) =>
    !isPayload(path) && path !== bagFiles.tagManifest && signatureOwner(path) === undefined
  return {
    info,
    manifest: readManifest(contents, ledger, bagFiles.manifest, isPayload),
    tagManifest: readManifest(contents, ledger, bagFiles.tagManifest, isTag),
  }
}

export function isPayload(path: string): boolean {
  return path.startsWith(payloadFolder)
}

function readInfo(contents: BundleContents, ledger: Ledger): BagInfo | undefined {
  const path = bagFiles.info
  if (!contents.kept.has(path)) return undefined
  const parsed = parseBagInfo(keptText(contents, path) ?? '')
  if (parsed.ok) return parsed.value
  ledger.add(
    'bag',
    parsed.problem === 'malformed'
      ? { code: 'tag-file-malformed', path, line: parsed.line }
      : { code: parsed.problem, found: parsed.found },
  )
  return undefined
}

function checkOxum(contents: BundleContents, { oxum }: BagInfo, ledger: Ledger): void {
  const payload = [...contents.files.values()].filter(({ path }) => isPayload(path))
  const actual = { octets: payload.reduce((sum, { size }) => sum + size, 0), files: payload.length }
  if (actual.octets !== oxum.octets || actual.files !== oxum.files) {
    ledger.add('bag', { code: 'oxum-mismatch', expected: oxum, actual })
  }
}

function readManifest(
  contents: BundleContents,
  ledger: Ledger,
  path: string,
  mayList: (path: string) => boolean,
): readonly ManifestLine[] | undefined {
  if (!contents.kept.has(path)) return undefined
  const text = keptText(contents, path)
  const parsed = text === undefined ? ({ ok: false, line: 1 } as const) : parseManifest(text)
  if (!parsed.ok) {
    ledger.add('bag', { code: 'tag-file-malformed', path, line: parsed.line })
    return undefined
  }
  for (const { path: listed } of parsed.value) {
    if (!mayList(listed)) ledger.add('bag', { code: 'unexpected-path', path, listed })
  }
  return parsed.value
}

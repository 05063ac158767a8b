import { type Sha256, sha256Schema } from '../domain/hash.ts'
import { type Principal, principalSchema } from '../domain/identity.ts'

/** The files of a bag beside its payload (BagIt 1.0, RFC 8493) and what we add to them. */
export const bagFiles = {
  declaration: 'bagit.txt',
  info: 'bag-info.txt',
  manifest: 'manifest-sha256.txt',
  tagManifest: 'tagmanifest-sha256.txt',
  /** The roster: who may sign what. */
  allowedSigners: 'allowed_signers',
  /** The secretariat's signature over the roster alone; not in every bundle. */
  rosterSignature: 'allowed_signers.sig',
} as const

/** The tag files that every bundle has and its tag manifest lists. */
export const requiredTagFiles = [
  bagFiles.declaration,
  bagFiles.info,
  bagFiles.manifest,
  bagFiles.allowedSigners,
] as const

export const payloadFolder = 'data/'
const signatureFolder = 'signatures/'

/** Where a signature lies: outside the tag manifest, so that a countersignature changes no signed byte. */
export function signaturePath(principal: Principal): string {
  return `${signatureFolder}${principal}.sig`
}

/** Whose signature a path is, or undefined for any other file. */
export function signatureOwner(path: string): Principal | undefined {
  if (!path.startsWith(signatureFolder) || !path.endsWith('.sig')) return undefined
  return principalSchema.safeParse(path.slice(signatureFolder.length, -'.sig'.length)).data
}

/** The only `bagit.txt` there is for us, byte for byte. */
export const bagDeclaration = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'

export interface ManifestLine {
  readonly path: string
  readonly sha256: Sha256
}

export type ParsedManifest =
  | { readonly ok: true; readonly value: readonly ManifestLine[] }
  /** The first bad line, counted from 1. */
  | { readonly ok: false; readonly line: number }

/** A manifest that `sha256sum -c` reads, sorted by path in UTF-16 code units. */
export function writeManifest(lines: readonly ManifestLine[]): string {
  return [...lines]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, sha256 }) => `${sha256}  ${encodeManifestPath(path)}\n`)
    .join('')
}

/**
 * Reads a manifest as strictly as we write it: lower-case hash, two blanks, a path, a line feed. What
 * `sha256sum` would skip or read otherwise (comments, `*`, BSD lines, a leading backslash) is refused, and so
 * is a path listed twice.
 */
export function parseManifest(text: string): ParsedManifest {
  const lines = text.split('\n')
  if (lines.pop() !== '') return { ok: false, line: lines.length + 1 }
  const seen = new Set<string>()
  const value: ManifestLine[] = []
  for (const [index, line] of lines.entries()) {
    const hash = sha256Schema.safeParse(line.slice(0, 64))
    const path = decodeManifestPath(line.slice(66))
    if (!hash.success || line.slice(64, 66) !== '  ' || !path || seen.has(path)) {
      return { ok: false, line: index + 1 }
    }
    seen.add(path)
    value.push({ path, sha256: hash.data })
  }
  return { ok: true, value }
}

/** RFC 8493 section 2.1.3: CR, LF and the percent sign itself are percent-encoded, nothing else is. */
export function encodeManifestPath(path: string): string {
  return path.replaceAll('%', '%25').replaceAll('\n', '%0A').replaceAll('\r', '%0D')
}

/** The path behind a manifest's spelling, or undefined where it holds a bare CR or another percent code. */
export function decodeManifestPath(text: string): string | undefined {
  if (text.includes('\r') || /%(?!25|0A|0D|0a|0d)/.test(text)) return undefined
  return text.replace(/%(25|0[AaDd])/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

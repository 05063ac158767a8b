import { parseAllowedSigners } from '#shared/bundle/allowed-signers.ts'
import { isBagInfoLabel } from '#shared/bundle/bag-info.ts'
import { payloadFolder, signaturePath } from '#shared/bundle/bagit.ts'
import { foldPath, pathProblem } from '#shared/bundle/bundle-path.ts'
import { CanonicalJsonError, canonicalJson } from '#shared/bundle/canonical-json.ts'
import { type BundleDocuments, bundleDocuments } from '#shared/bundle/documents.ts'
import { type BundleKind, bundleKinds } from '#shared/bundle/kind.ts'
import type { Sha256 } from '#shared/domain/hash.ts'
import { BundleError } from './bundle-error.ts'
import { type BundleSigner, fingerprintOf } from './signing.ts'

/** A file to go in. `path` lies below `data/`. */
export interface BundleSource {
  readonly path: string
  /** The bytes, or the path of the file that holds them. */
  readonly source: string | Uint8Array
  /** Where given, other contents are refused: evidence that has rotted must not be signed. */
  readonly sha256?: Sha256
}

export interface BundleToWrite {
  readonly kind: BundleKind
  /** Becomes `data/<kind>.json` in canonical form. */
  readonly document: unknown
  readonly files: readonly BundleSource[]
  /** Readable reports, their paths below `data/reports/`. */
  readonly reports?: readonly BundleSource[]
  /** The roster's text, byte for byte as the secretariat signed it. */
  readonly allowedSigners: string
  /** The secretariat's `.sig` over the roster, namespace `paneldesk-roster`. */
  readonly rosterSignature?: string
  readonly signers: readonly BundleSigner[]
  /** Further lines of `bag-info.txt`. */
  readonly bagInfo?: Readonly<Record<string, string>>
  readonly out: string
  /** Shapes of the documents, for tests; the registry otherwise. */
  readonly documents?: BundleDocuments
  /** Bytes of payload done, and in all. */
  readonly progress?: (done: number, total: number) => void
  readonly signal?: AbortSignal
}

/** Every file below `data/`, sorted. Throws a {@link BundleError} for what verification would refuse. */
export function gatherPayload(bundle: BundleToWrite): readonly BundleSource[] {
  const files = [...bundle.files, ...(bundle.reports ?? []).map(asReport)].map((file) => ({
    ...file,
    path: payloadFolder + file.path,
  }))
  refusePaths(files)
  const { documentPath: path } = bundleKinds[bundle.kind]
  const document = { path, source: Buffer.from(documentText(bundle)) }
  return [document, ...files].sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** Throws a {@link BundleError} where labels, roster and signers would not pass verification. */
export function refuseUnfit(bundle: BundleToWrite): void {
  const { kind, signers, documents = bundleDocuments } = bundle
  const bad = Object.entries(bundle.bagInfo ?? {}).find(([label, value]) => !isBagInfoLabel(label, value))
  if (bad) throw new BundleError('label-invalid', bad[0])
  if (signers.length === 0) throw new BundleError('unsigned', kind)
  const seen = new Set<string>()
  for (const signer of signers) {
    if (seen.has(signer.principal)) throw new BundleError('already-signed', signer.principal)
    seen.add(signer.principal)
    refuseSigner(signer, kind, bundle.allowedSigners)
  }
  const prints = new Set(
    signers.map(({ principal, publicKey }) => `${principal} ${fingerprintOf(publicKey)}`),
  )
  const authors = documents[kind]?.authors(bundle.document) ?? []
  const absent = authors.find(({ principal, fingerprint }) => !prints.has(`${principal} ${fingerprint}`))
  if (absent) throw new BundleError('author-not-signer', absent.principal)
}

type Signatory = Pick<BundleSigner, 'principal' | 'publicKey'>

/** Throws where a signer does not stand in the roster, with this key and for this kind. */
export function refuseSigner({ principal, publicKey }: Signatory, kind: BundleKind, roster: string): void {
  const parsed = parseAllowedSigners(roster)
  if (!parsed.ok) throw new BundleError('roster-malformed', String(parsed.line))
  const problem = pathProblem(signaturePath(principal))
  if (problem) throw new BundleError(`path-${problem}`, principal)
  const stands = parsed.value.some(
    (line) =>
      line.principal === principal &&
      Buffer.from(line.publicKey).equals(publicKey) &&
      line.namespaces.includes(bundleKinds[kind].namespace),
  )
  if (!stands) throw new BundleError('signer-not-in-roster', principal)
}

function asReport(file: BundleSource): BundleSource {
  return { ...file, path: `reports/${file.path}` }
}

function refusePaths(files: readonly BundleSource[]): void {
  const reserved = new Set<string>(Object.values(bundleKinds).map((kind) => kind.documentPath))
  const seen = new Set<string>()
  for (const { path } of files) {
    const problem = pathProblem(path)
    if (problem) throw new BundleError(`path-${problem}`, path)
    const fold = foldPath(path)
    if (reserved.has(fold)) throw new BundleError('path-reserved', path)
    if (seen.has(fold)) throw new BundleError('path-doubled', path)
    seen.add(fold)
  }
}

function documentText({ kind, document, documents = bundleDocuments }: BundleToWrite): string {
  const issue = documents[kind]?.schema.safeParse(document).error?.issues[0]
  if (issue) throw new BundleError('document-invalid', `$.${issue.path.join('.')}: ${issue.message}`)
  try {
    return canonicalJson(document)
  } catch (error) {
    if (error instanceof CanonicalJsonError) throw new BundleError('document-invalid', error.message)
    throw error
  }
}

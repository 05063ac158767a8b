import { open, stat } from 'node:fs/promises'
import { bagFiles } from '#shared/bundle/bagit.ts'
import { type BundleDocuments, bundleDocuments } from '#shared/bundle/documents.ts'
import { type BundleKind, bundleKinds } from '#shared/bundle/kind.ts'
import type { PinnedKey } from '#shared/bundle/pinned-key.ts'
import {
  lowerLevel,
  type VerificationLevel,
  type VerificationReport,
  type VerifiedSigner,
} from '#shared/bundle/verification-report.ts'
import { type BundleContents, type PassOptions, readContents } from './bundle-contents.ts'
import { checkBag } from './check-bag.ts'
import { type CheckedDocument, checkDocument } from './check-document.ts'
import { checkFiles } from './check-files.ts'
import { checkRoster } from './check-roster.ts'
import { checkSignatures } from './check-signatures.ts'
import { checkSigners } from './check-signers.ts'
import { createLedger, type Ledger } from './ledger.ts'
import { ZipError } from './zip-error.ts'
import { bundleLimits, type ZipLimits } from './zip-limits.ts'
import { openZip } from './zip-reader.ts'

export interface VerifyOptions extends PassOptions {
  /** Keys that the reader trusts. Without them no bundle comes above the level `signed`. */
  readonly pinned?: readonly PinnedKey[]
  /** Shapes of the documents; the registry where not given. */
  readonly documents?: BundleDocuments
  readonly limits?: ZipLimits
}

/** A report together with what an importer goes on with. */
export interface InspectedBundle {
  readonly report: VerificationReport
  /** The parsed document, where it is valid. */
  readonly document: unknown
  /** Every file with its hash; undefined where the container could not be read. */
  readonly contents: BundleContents | undefined
}

/**
 * Verifies a bundle in one pass over its bytes, in bounded memory, before anything of it is used.
 *
 * Whatever is wrong with the file stands in the report. Throws only where the file cannot be opened or read,
 * and the signal's reason when it is aborted.
 */
export async function verifyBundle(path: string, options: VerifyOptions = {}): Promise<VerificationReport> {
  return (await inspectBundle(path, options)).report
}

/** {@link verifyBundle}, and what was read on the way. */
export async function inspectBundle(path: string, options: VerifyOptions = {}): Promise<InspectedBundle> {
  const ledger = createLedger()
  const contents = await readContainer(path, options, ledger)
  if (!contents) {
    return { report: unreadable(ledger), document: undefined, contents }
  }
  const bag = checkBag(contents, ledger)
  checkFiles(contents, bag, ledger)
  const document = checkDocument(contents, bag.info, options.documents ?? bundleDocuments, ledger)
  const kind = bag.info?.kind
  const trust = checkTrust(contents, kind, document, options.pinned ?? [], ledger)
  return { report: summarise(ledger, contents, kind, trust), document: document?.value, contents }
}

async function readContainer(
  path: string,
  options: VerifyOptions,
  ledger: Ledger,
): Promise<BundleContents | undefined> {
  // Windows does not open a folder at all, the others do.
  if (!(await stat(path)).isFile()) {
    ledger.add('container', { code: 'not-a-zip' })
    return undefined
  }
  const handle = await open(path, 'r')
  try {
    const archive = await openZip(handle, options.limits ?? bundleLimits)
    if (!archive.asWritten) ledger.add('container', { code: 'repacked' })
    return await readContents(handle, archive, options)
  } catch (error) {
    if (!(error instanceof ZipError)) throw error
    ledger.add('container', error.finding)
    return undefined
  } finally {
    await handle.close()
  }
}

function checkTrust(
  contents: BundleContents,
  kind: BundleKind | undefined,
  document: CheckedDocument | undefined,
  pinned: readonly PinnedKey[],
  ledger: Ledger,
): readonly VerifiedSigner[] {
  const about = kind && bundleKinds[kind]
  const held = checkSignatures(contents, about?.namespace, ledger)
  const roster = checkRoster(contents, about?.authority, held, pinned, ledger)
  return checkSigners({ kind, held, roster, pinned, authors: document?.authors ?? [] }, ledger)
}

function summarise(
  ledger: Ledger,
  contents: BundleContents,
  kind: BundleKind | undefined,
  signers: readonly VerifiedSigner[],
): VerificationReport {
  const level = overallLevel(ledger, signers)
  const checks = ledger.checks('signers')
  const documentFile = kind && contents.files.get(bundleKinds[kind].documentPath)
  return {
    ok: checks.every((check) => check.ok),
    level,
    kind: kind ?? null,
    bundleHash: contents.files.get(bagFiles.tagManifest)?.sha256 ?? null,
    documentHash: documentFile?.sha256 ?? null,
    // Of a bundle that is not intact nobody has signed what is in it.
    signers: level === 'not-intact' ? signers.map((signer) => ({ ...signer, level })) : signers,
    checks,
  }
}

function overallLevel(ledger: Ledger, signers: readonly VerifiedSigner[]): VerificationLevel {
  if (!(['container', 'bag', 'files'] as const).every((name) => ledger.holds(name))) return 'not-intact'
  if (!ledger.holds('signatures') || signers.length === 0) return 'intact'
  return signers.map(({ level }) => level).reduce(lowerLevel)
}

function unreadable(ledger: Ledger): VerificationReport {
  return {
    ok: false,
    level: 'not-intact',
    kind: null,
    bundleHash: null,
    documentHash: null,
    signers: [],
    checks: ledger.checks('container'),
  }
}

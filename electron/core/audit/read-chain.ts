import { bagFiles, signatureOwner } from '#shared/bundle/bagit.ts'
import { type BundleProof, bundleProofSchema } from '#shared/bundle/bundle-proof.ts'
import { bundleKinds } from '#shared/bundle/kind.ts'
import { handInSchema } from '#shared/domain/hand-in.ts'
import { sha256Schema } from '#shared/domain/hash.ts'
import { panelResultSchema } from '#shared/domain/panel-result.ts'
import type { BundleFile } from '../bundle/bundle-contents.ts'
import { type ReadFiles, withBundleFiles } from '../bundle/read-bundle-files.ts'
import type { CarriedHandIn, ResultChain } from './audit-panel-result.ts'

/** Small text files of a bundle by their path below a folder. */
export type TextFiles = ReadonlyMap<string, string>

/** Largest file of a chain that is read whole, in bytes. */
const largest = 64 << 20

/** Reads the text files below a folder of a verified bundle; evidence is passed over. */
export function readTexts(
  path: string,
  files: readonly BundleFile[],
  folder: string,
  signal?: AbortSignal,
): Promise<TextFiles> {
  return withBundleFiles(path, (read) => textsBelow(read, files, folder, signal))
}

/** The same of a bundle that is open. */
export async function textsBelow(
  read: ReadFiles,
  files: readonly BundleFile[],
  folder: string,
  signal?: AbortSignal,
): Promise<TextFiles> {
  const wanted = files.filter(
    (file) => file.path.startsWith(folder) && !file.path.includes('/evidence/') && file.size <= largest,
  )
  const texts = new Map<string, string>()
  await read(
    wanted,
    async (file, chunks) => {
      const parts: Buffer[] = []
      for await (const chunk of chunks) parts.push(Buffer.from(chunk))
      texts.set(file.path.slice(folder.length), Buffer.concat(parts).toString('utf8'))
    },
    signal === undefined ? {} : { signal },
  )
  return texts
}

/** The chain below a panel result whose unpacked files are `texts`; null where a file of it is not there or no such. */
export function chainOf(texts: TextFiles): ResultChain | null {
  const result = panelResultSchema.safeParse(json(texts.get(bundleKinds['panel-result'].documentPath)))
  const proof = proofIn(texts, '')
  if (!result.success || proof === null) return null
  const hashes = new Set(
    [...texts.keys()].flatMap((path) => /^data\/hand-ins\/([0-9a-f]{64})\//.exec(path)?.[1] ?? []),
  )
  return {
    result: result.data,
    proof,
    handIns: [...hashes].toSorted().flatMap((hash) => handInAt(texts, hash)),
  }
}

function handInAt(texts: TextFiles, hash: string): readonly CarriedHandIn[] {
  const folder = `data/hand-ins/${hash}/`
  const handIn = handInSchema.safeParse(json(texts.get(folder + bundleKinds.scores.documentPath)))
  const proof = proofIn(texts, folder)
  return handIn.success && proof !== null
    ? [{ bundleHash: sha256Schema.parse(hash), handIn: handIn.data, proof }]
    : []
}

function proofIn(texts: TextFiles, folder: string): BundleProof | null {
  const signatures = [...texts].flatMap(([path, armoured]) => {
    const principal = path.startsWith(folder) ? signatureOwner(path.slice(folder.length)) : undefined
    return principal === undefined ? [] : [{ principal, armoured }]
  })
  const parsed = bundleProofSchema.safeParse({
    declaration: texts.get(folder + bagFiles.declaration),
    info: texts.get(folder + bagFiles.info),
    manifest: texts.get(folder + bagFiles.manifest),
    tagManifest: texts.get(folder + bagFiles.tagManifest),
    allowedSigners: texts.get(folder + bagFiles.allowedSigners),
    rosterSignature: texts.get(folder + bagFiles.rosterSignature) ?? null,
    signatures: signatures.toSorted((left, right) => (left.principal < right.principal ? -1 : 1)),
  })
  return parsed.success ? parsed.data : null
}

function json(text: string | undefined): unknown {
  if (text === undefined) return null
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

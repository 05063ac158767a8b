import { createPrivateKey, type KeyObject } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { z } from 'zod'
import type { BundleToWrite } from '#electron/core/bundle/bundle-to-write.ts'
import { type BundleSigner, ed25519Signer, fingerprintOf } from '#electron/core/bundle/signing.ts'
import { writeBundle } from '#electron/core/bundle/write-bundle.ts'
import { writeAllowedSigners } from '#shared/bundle/allowed-signers.ts'
import { type BundleDocuments, bundleDocument } from '#shared/bundle/documents.ts'
import { bundleKinds, rosterNamespace } from '#shared/bundle/kind.ts'
import type { PinnedKey } from '#shared/bundle/pinned-key.ts'
import { personSchema, principalSchema } from '#shared/domain/identity.ts'

/** A folder that goes when the test ends. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'paneldesk-bundle-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** An Ed25519 key whose seed is one byte repeated, so that signatures are the same in every run. */
export function sampleKey(seed: number): KeyObject {
  const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex')
  return createPrivateKey({
    key: Buffer.concat([pkcs8, Buffer.alloc(32, seed)]),
    format: 'der',
    type: 'pkcs8',
  })
}

function signer(name: string, seed: number): BundleSigner {
  return ed25519Signer(principalSchema.parse(name), sampleKey(seed))
}

export const secretariat = signer('secretariat', 1)
export const expert = signer('expert-01', 2)
export const colleague = signer('expert-02', 3)
export const stranger = signer('stranger', 9)

const { scores, assignment } = bundleKinds

/** The round's roster: the colleague may sign panel results only. */
export const roster = writeAllowedSigners([
  { ...secretariat, namespaces: [assignment.namespace, rosterNamespace] },
  { ...expert, namespaces: [scores.namespace, bundleKinds['panel-result'].namespace] },
  { ...colleague, namespaces: [bundleKinds['panel-result'].namespace] },
])

export const pinnedSecretariat: PinnedKey = {
  fingerprint: fingerprintOf(secretariat.publicKey),
  principal: secretariat.principal,
  name: '科技厅秘书处',
  role: 'secretariat',
}

/** The person a signer is, as documents name him. */
export function personOf({ principal, publicKey }: BundleSigner) {
  return personSchema.parse({
    principal,
    name: '李明',
    organisation: '某大学',
    fingerprint: fingerprintOf(publicKey),
  })
}

const sampleDocument = z.strictObject({ total: z.string(), reviewer: personSchema })

/** A total, and the reviewer in whose name it is given. */
export const totalDocument = bundleDocument(sampleDocument, ({ reviewer }) => [reviewer])

/** Shapes for the samples. */
export const sampleDocuments: BundleDocuments = { scores: totalDocument }

export const sampleFiles = [
  { path: '佐证/合同.pdf', source: Buffer.from('%PDF-1.7 contract') },
  { path: '佐证/发票.pdf', source: Buffer.from('%PDF-1.7 invoice') },
  { path: 'photo.jpg', source: Buffer.alloc(3000, 0xab) },
]

/** A score bundle with three files and a report, signed by the expert. */
export function sampleBundle(out: string, changes: Partial<BundleToWrite> = {}): BundleToWrite {
  return {
    kind: 'scores',
    document: { total: '1697/20', reviewer: personOf(expert) },
    files: sampleFiles,
    reports: [{ path: '评分表.pdf', source: Buffer.from('%PDF-1.7 sheet') }],
    allowedSigners: roster,
    signers: [expert],
    bagInfo: { 'Bagging-Date': '2026-05-06' },
    documents: sampleDocuments,
    out,
    ...changes,
  }
}

/** Writes a sample and gives its path. */
export async function writeSample(changes: Partial<BundleToWrite> = {}): Promise<string> {
  const out = changes.out ?? join(await temporaryFolder(), 'bundle.zip')
  await writeBundle(sampleBundle(out, changes))
  return out
}

/** Writes a sample and gives its bytes. */
export async function sampleBytes(changes: Partial<BundleToWrite> = {}): Promise<Buffer> {
  return readFile(await writeSample(changes))
}

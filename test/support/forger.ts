import type { CarriedHandIn, ResultChain } from '#electron/core/audit/audit-panel-result.ts'
import { chainOf, readTexts } from '#electron/core/audit/read-chain.ts'
import { proofFiles } from '#electron/core/bundle/bundle-proof.ts'
import { type BundleSigner, ed25519Signer } from '#electron/core/bundle/signing.ts'
import { inspectBundle } from '#electron/core/bundle/verify-bundle.ts'
import { writeBundle } from '#electron/core/bundle/write-bundle.ts'
import { readStoredIdentity } from '#electron/core/keys/identity-file.ts'
import { privateKeyOf } from '#electron/core/keys/secrets.ts'
import { unwrapSecrets } from '#electron/core/keys/wrap.ts'
import { storePaths } from '#electron/core/store/store-paths.ts'
import type { PanelResult } from '#shared/domain/panel-result.ts'
import { passphrase, type TestCore } from './store-maker.ts'

/** Somebody with the keys of a store and no scruples: signs whatever he likes. */
export async function signerOf({ folder }: TestCore): Promise<BundleSigner> {
  const file = await readStoredIdentity(storePaths(folder))
  const secrets = file === null ? null : await unwrapSecrets(file.wrapped, passphrase)
  if (file === null || secrets === null) throw new Error(`no keys in ${folder}`)
  return ed25519Signer(file.identity.principal, privateKeyOf(secrets))
}

/** A signed panel result, taken apart. */
export async function chainIn(path: string): Promise<ResultChain> {
  const { contents } = await inspectBundle(path)
  const chain = chainOf(await readTexts(path, [...(contents?.files.values() ?? [])], ''))
  if (chain === null) throw new Error(`no panel result in ${path}`)
  return chain
}

/** Signs a changed result anew, with hand-ins as the forger would have them. */
export async function forgeResult(
  out: string,
  signer: BundleSigner,
  { proof }: ResultChain,
  result: PanelResult,
  handIns: readonly CarriedHandIn[],
): Promise<void> {
  await writeBundle({
    kind: 'panel-result',
    document: result,
    files: handIns.flatMap((carried) =>
      proofFiles(`hand-ins/${carried.bundleHash}`, 'scores', carried.handIn, carried.proof),
    ),
    allowedSigners: proof.allowedSigners,
    ...(proof.rosterSignature === null ? {} : { rosterSignature: proof.rosterSignature }),
    signers: [signer],
    out,
  })
}

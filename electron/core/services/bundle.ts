import { writeAllowedSigners } from '#shared/bundle/allowed-signers.ts'
import { portablePath } from '#shared/bundle/bundle-path.ts'
import { bundleKinds } from '#shared/bundle/kind.ts'
import type { VerificationReport } from '#shared/bundle/verification-report.ts'
import type { ApplicationId } from '#shared/domain/brand.ts'
import type { Sha256 } from '#shared/domain/hash.ts'
import { verifyBundle } from '../bundle/verify-bundle.ts'
import { writeBundle } from '../bundle/write-bundle.ts'
import { unreadable } from '../core-failure.ts'
import { blobPath } from '../intake/content-store.ts'
import type { Job } from '../job.ts'
import type { SetPdf } from '../reports/typeset.ts'
import type { Store } from '../store/open-store.ts'
import { sealedPdf } from './report/report.ts'
import { sealedSheet } from './review/sheet.ts'

/** Writes the newest sealed sheet, the evidence it points at and the readable sheet as a signed bundle. */
export async function exportScores(
  store: Store,
  setPdf: SetPdf,
  application: ApplicationId,
  out: string,
  job: Job,
): Promise<{ readonly bundleHash: Sha256; readonly size: number }> {
  const { sheet } = sealedSheet(store, application)
  const { signer, paths } = store
  const { namespace } = bundleKinds.scores
  const { bundleHash, size } = await writeBundle({
    kind: 'scores',
    document: sheet,
    files: sheet.documents.map(({ hash, path }) => ({
      path: `evidence/${portablePath(`${hash.slice(0, 8)}-${path.split('/').at(-1) ?? hash}`)}`,
      source: blobPath(paths.evidence, hash),
      sha256: hash,
    })),
    reports: [
      { path: 'score-sheet-zh.pdf', source: sealedPdf(store, setPdf, application, 'zh') },
      { path: 'score-sheet-en.pdf', source: sealedPdf(store, setPdf, application, 'en') },
    ],
    allowedSigners: writeAllowedSigners([
      { principal: signer.principal, namespaces: [namespace], publicKey: signer.publicKey },
    ]),
    signers: [signer],
    out,
    progress: (done, total) => job.progress('write', done, total, null),
    signal: job.signal,
  })
  return { bundleHash, size }
}

/** Verifies any bundle; one's own key is known to oneself. */
export function verifyAny(store: Store | null, path: string, job: Job): Promise<VerificationReport> {
  const pinned = store === null ? [] : [{ ...pick(store), role: 'person' as const }]
  return verifyBundle(path, {
    pinned,
    progress: (done, total) => job.progress('hash', done, total, null),
    signal: job.signal,
  }).catch(unreadable(path))
}

function pick({ identity: { fingerprint, principal, name } }: Store) {
  return { fingerprint, principal, name }
}

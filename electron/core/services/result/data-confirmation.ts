import { readFile } from 'node:fs/promises'
import { putDocument } from '#db/documents.ts'
import { addRoundDecision, listRoundDecisions } from '#db/round-decisions.ts'
import type { RoundId } from '#shared/domain/brand.ts'
import type { ConfirmationScan, DataConfirmation, ScanType } from '#shared/domain/data-confirmation.ts'
import { confirmationOf, type RoundDecision } from '#shared/domain/round-decision.ts'
import { confirmationFolder } from '../../audit/audit-scans.ts'
import type { BundleSource } from '../../bundle/bundle-to-write.ts'
import { failWith } from '../../core-failure.ts'
import { sha256 } from '../../digest.ts'
import { blobPath } from '../../intake/content-store.ts'
import { commitBlobs } from '../../intake/staged-blobs.ts'
import type { Store } from '../../store/open-store.ts'
import { refuseReadOnly, transact } from '../../transaction.ts'
import { stageScan } from '../panel/scan.ts'
import { roundOf } from '../round/round.ts'
import { resultThatCounts } from './counted-result.ts'

/**
 * 核定数据确认书: records what the applicant answered to the verified data, with the scan of the paper he signed. A
 * scan on record stays until another replaces it; the journal keeps both.
 */
export function confirmData(
  store: Store,
  round: RoundId,
  answer: Pick<DataConfirmation, 'centre' | 'confirmed' | 'note'>,
  scan: string | null,
): Promise<void> {
  refuseReadOnly(store)
  const { centre } = answer
  if (!roundOf(store, round).centres.some(({ id }) => id === centre))
    failWith('centre-closed', { subject: centre })
  return store.intake(async () => {
    const decisions = listRoundDecisions(store.database, round)
    const counts =
      resultThatCounts(store, round, centre, decisions) ?? failWith('result-not-found', { subject: centre })
    const before = confirmationOf(decisions, centre)
    const kept = scan === null ? (before?.scan ?? null) : await keepScan(store, scan)
    const after: RoundDecision = {
      kind: 'data-confirmed',
      ...answer,
      scan: kept,
      panelResult: counts.bundleHash,
      decidedAt: store.machine.now(),
    }
    transact(store, ({ database, record }) => {
      if (kept !== null) putDocument(database, kept.hash, kept.size)
      addRoundDecision(database, round, after)
      record({ action: 'confirm-data', subject: round, item: centre, before, after, why: null })
    })
  })
}

async function keepScan(store: Store, path: string): Promise<ConfirmationScan> {
  const staged = await stageScan(store, path)
  const { hash, name, size, mediaType } = staged
  await commitBlobs([staged], store.paths.evidence, name, undefined)
  return { hash, name, size, mediaType }
}

const extensions: Readonly<Record<ScanType, string>> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
}

/** The scans as a round result takes them in; one that has rotted or is gone must not be signed for. */
export async function confirmationFiles(
  { paths }: Store,
  confirmations: readonly DataConfirmation[],
): Promise<readonly BundleSource[]> {
  const files: BundleSource[] = []
  for (const { centre, scan } of confirmations) {
    if (scan === null) continue
    const { hash, name, mediaType } = scan
    const source = blobPath(paths.evidence, hash)
    const bytes = await readFile(source).catch(() => null)
    if (bytes === null || sha256(bytes) !== hash) failWith('scan-missing', { subject: `${centre} ${name}` })
    files.push({
      path: `${confirmationFolder(centre)}${hash}.${extensions[mediaType]}`,
      source,
      sha256: hash,
    })
  }
  return files
}

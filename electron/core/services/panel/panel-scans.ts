import { basename } from 'node:path'
import { z } from 'zod'
import { documentSize } from '#db/documents.ts'
import { journalOf } from '#db/journal.ts'
import { listPanelResults, listScans, putScan, removeScan } from '#db/panel-results.ts'
import type { RoundId } from '#shared/domain/brand.ts'
import type { Sha256 } from '#shared/domain/hash.ts'
import type { CentreId } from '#shared/domain/round.ts'
import { failWith } from '../../core-failure.ts'
import { commitBlobs } from '../../intake/staged-blobs.ts'
import type { Store } from '../../store/open-store.ts'
import { refuseReadOnly, type Transaction, transact } from '../../transaction.ts'
import { ledCentre, refuseOthers } from './panel.ts'
import { signedIn } from './panel-standing.ts'
import { stageScan } from './scan.ts'

/** Attaches scans of signed paper. The result changes with them: they are signed too. */
export async function addScans(
  store: Store,
  round: RoundId,
  id: CentreId,
  files: readonly string[],
): Promise<void> {
  refuseReadOnly(store)
  ledCentre(store, round, id)
  await store.intake(async () => {
    const scans = await Promise.all(files.map((path) => stageScan(store, path)))
    await commitBlobs(scans, store.paths.evidence, basename(files[0] ?? ''), undefined)
    transact(store, (transaction) => {
      ledCentre(store, round, id)
      for (const scan of scans) attach(transaction, round, id, scan)
    })
  })
}

type Scan = Parameters<typeof putScan>[3]

function attach({ database, record }: Transaction, round: RoundId, id: CentreId, scan: Scan): void {
  putScan(database, round, id, scan)
  record({
    action: 'scan',
    subject: round,
    item: itemOf(id, scan.hash),
    before: null,
    after: scan.name,
    why: null,
  })
}

function itemOf(id: CentreId, scan: Sha256): string {
  return `${id}/${scan}`
}

const removal = 'remove-scan'

/** Takes off a scan that was attached by mistake, unless somebody has signed it: what was signed stays. */
export function detachScan(
  { store, database, record }: Transaction,
  round: RoundId,
  id: CentreId,
  scan: Sha256,
): void {
  const { source } = ledCentre(store, round, id)
  refuseOthers(source)
  const attached =
    listScans(database, round, id).find(({ hash }) => hash === scan) ??
    failWith('scan-not-found', { subject: id })
  const version = signedIn(listPanelResults(database, round, id), scan)
  if (version !== null) failWith('scan-signed', { subject: attached.name, details: { version } })
  removeScan(database, round, id, scan)
  record({
    action: removal,
    subject: round,
    item: itemOf(id, scan),
    before: attached.name,
    after: null,
    why: null,
  })
}

/** Attaches again what was taken off last under that hash: its bytes are still in the store, its name in the journal. */
export function restoreScan(transaction: Transaction, round: RoundId, id: CentreId, scan: Sha256): void {
  const { store, database } = transaction
  const { source } = ledCentre(store, round, id)
  refuseOthers(source)
  const [newest] = journalOf(database, round, itemOf(id, scan))
  const name =
    newest?.action === removal ? z.string().parse(newest.before) : failWith('scan-not-found', { subject: id })
  const size = documentSize(database, scan) ?? failWith('scan-not-found', { subject: id })
  attach(transaction, round, id, { hash: scan, name, size })
}

import { getVersion } from '#db/applications.ts'
import { listPhotos } from '#db/documents.ts'
import { journalHead } from '#db/journal.ts'
import { clearEdits } from '#db/reviews.ts'
import { listSealed, newestSealed, putSealed, setReopened } from '#db/sealed-sheets.ts'
import { type ApplicationId, sheetIdSchema } from '#shared/domain/brand.ts'
import type { Sha256 } from '#shared/domain/hash.ts'
import type { SheetContent } from '#shared/domain/score-sheet.ts'
import { type ScoreSheet, scoreSheetSchema } from '#shared/domain/score-sheet.ts'
import { failWith } from '../../core-failure.ts'
import { hashJson } from '../../digest.ts'
import type { Store } from '../../store/open-store.ts'
import type { Transaction } from '../../transaction.ts'
import { reviewOf } from './review.ts'
import { subjectOf } from './subject.ts'

/** The hashes that a sheet points at. */
function pointedAt(content: SheetContent): ReadonlySet<Sha256> {
  const carriers = [...content.verifications, ...content.judgements, ...content.vetoProposals]
  return new Set(carriers.flatMap(({ pointers }) => pointers.map(({ document }) => document)))
}

/**
 * Documents that a sheet points at, by the name they have in the newest package that has them, or as photographs.
 * A pointer made before an amendment may point into the package before.
 */
function sheetDocuments(store: Store, id: ApplicationId, content: SheetContent): ScoreSheet['documents'] {
  const { application } = subjectOf(store, id)
  const names = new Map<Sha256, string>()
  for (const { sha256, name } of listPhotos(store.database, id)) names.set(sha256, name)
  for (const version of application.versions)
    for (const { sha256, path } of getVersion(store.database, id, version)?.files ?? [])
      names.set(sha256, path)
  return [...pointedAt(content)]
    .toSorted()
    .flatMap((hash) => (names.has(hash) ? [{ hash, path: names.get(hash) ?? hash }] : []))
}

/** What a sheet says as it stands, sealed or not: about what, by whom, on which claims, with its result. */
export function sheetAsItStands(
  store: Store,
  id: ApplicationId,
): Pick<ScoreSheet, 'subject' | 'reviewer' | 'claims' | 'content' | 'result' | 'documents'> {
  const { application, scheme } = subjectOf(store, id)
  const { content, report } = reviewOf(store, id)
  const { principal, name, organisation, fingerprint } = store.identity
  return {
    subject: {
      application: id,
      centre: application.centre.name,
      packageHash: application.current.packageHash,
      scheme: { id: scheme.id, version: scheme.version, hash: application.schemeHash },
      period: application.period,
    },
    reviewer: { principal, name, organisation, fingerprint },
    claims: application.current.claims,
    content,
    result: report ?? failWith('scoring-refused'),
    documents: sheetDocuments(store, id, content),
  }
}

/** Seals the sheet: from now on it is read-only, and this version is kept whatever comes after. */
export function submitSheet({ store, database, record }: Transaction, id: ApplicationId): void {
  const review = reviewOf(store, id)
  if (review.state === 'sealed') failWith('sheet-sealed')
  if (review.open.length > 0) failWith('sheet-incomplete', { details: { open: review.open.length } })
  const said = sheetAsItStands(store, id)
  const before = listSealed(database, id).at(-1)
  const sheet = scoreSheetSchema.parse({
    format: 'paneldesk-scores/1',
    sheet: before?.sheet ?? sheetIdSchema.parse(store.machine.newId()),
    version: (before?.version ?? 0) + 1,
    ...said,
    journalHead: journalHead(database),
    sealedAt: store.machine.now(),
    supersedes:
      before === undefined ? null : { sheetHash: before.sheetHash, reason: before.reopenedBecause ?? '' },
  })
  const sheetHash = hashJson(sheet)
  putSealed(database, id, sheet, sheetHash)
  clearEdits(database, id)
  const after = { version: sheet.version, sheetHash }
  record({ action: 'submit', subject: id, item: 'sheet', before: null, after, why: null })
}

/** Reopens a sealed sheet, for a reason that stays on record; the sealed version is kept. */
export function reopenSheet({ database, record }: Transaction, id: ApplicationId, reason: string): void {
  const newest = listSealed(database, id).at(-1)
  const standing = newest?.reopenedBecause === null ? newest : failWith('sheet-not-sealed')
  setReopened(database, id, standing.version, reason)
  clearEdits(database, id)
  record({
    action: 'reopen',
    subject: id,
    item: 'sheet',
    before: { version: standing.version },
    after: null,
    why: reason,
  })
}

/** The newest sealed sheet with its hash. */
export function sealedSheet(
  { database }: Store,
  id: ApplicationId,
): { readonly sheet: ScoreSheet; readonly sheetHash: Sha256 } {
  const sheet = newestSealed(database, id) ?? failWith('sheet-not-sealed')
  return { sheet, sheetHash: hashJson(sheet) }
}

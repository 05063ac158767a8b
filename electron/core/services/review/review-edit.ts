import {
  type EntryKind,
  editToRedo,
  editToUndo,
  pushEdit,
  putEntry,
  putSample,
  readEntry,
  setUndone,
} from '#db/reviews.ts'
import { listSealed } from '#db/sealed-sheets.ts'
import type { ApplicationId } from '#shared/domain/brand.ts'
import type { IndicatorCode } from '#shared/domain/indicator.ts'
import type { ListCode } from '#shared/domain/input-definition.ts'
import type { Judgement, VetoProposal } from '#shared/domain/judgement.ts'
import { indicatorsOf } from '#shared/domain/scheme.ts'
import type { Verification } from '#shared/domain/verification.ts'
import { drawSample } from '#shared/scoring/sampling.ts'
import { verificationKey } from '#shared/scoring/settled.ts'
import { failWith } from '../../core-failure.ts'
import type { Store } from '../../store/open-store.ts'
import type { Transaction } from '../../transaction.ts'
import { type Subject, subjectOf } from './subject.ts'

interface NewEntry {
  readonly kind: EntryKind
  readonly item: string
  readonly after: unknown
}

export function isSealed({ database }: Pick<Store, 'database'>, id: ApplicationId): boolean {
  return listSealed(database, id).at(-1)?.reopenedBecause === null
}

/** One edit: its entries change together, one undo takes them all back, each is in the journal. */
function edit(
  transaction: Transaction,
  id: ApplicationId,
  action: string,
  entries: readonly NewEntry[],
): void {
  const { database, record, store } = transaction
  if (isSealed(store, id)) failWith('sheet-sealed')
  const changes = entries.map((entry) => {
    const before = readEntry(database, id, entry.kind, entry.item)
    if (before === null && entry.after === null) failWith('item-not-found', { subject: entry.item })
    putEntry(database, id, entry)
    record({ action, subject: id, item: entry.item, before, after: entry.after, why: null })
    return { ...entry, before }
  })
  pushEdit(database, id, changes)
}

function refuseUnknown({ application, scheme }: Subject, entry: Verification): void {
  const item = verificationKey(entry)
  const known = (() => {
    switch (entry.kind) {
      case 'figure':
        return (
          scheme.scalars.some(({ code }) => code === entry.input) &&
          entry.year >= application.period.from &&
          entry.year <= application.period.to
        )
      case 'row':
        return application.current.claims.rows.some(
          ({ list, row }) => list === entry.list && row === entry.row,
        )
      case 'fact':
        return scheme.facts.some(({ code }) => code === entry.fact)
    }
  })()
  if (!known) failWith('item-not-found', { subject: item })
}

export function verify(
  transaction: Transaction,
  id: ApplicationId,
  verifications: readonly Verification[],
): void {
  const subject = subjectOf(transaction.store, id)
  for (const entry of verifications) refuseUnknown(subject, entry)
  const entries = verifications.map((entry) => ({
    kind: 'verification' as const,
    item: verificationKey(entry),
    after: entry,
  }))
  edit(transaction, id, 'verify', entries)
}

export function judge(transaction: Transaction, id: ApplicationId, judgement: Judgement): void {
  const { scheme } = subjectOf(transaction.store, id)
  const indicator = indicatorsOf(scheme).find(({ code }) => code === judgement.indicator)
  if (indicator?.kind !== 'qualitative') failWith('item-not-found', { subject: judgement.indicator })
  edit(transaction, id, 'judge', [{ kind: 'judgement', item: judgement.indicator, after: judgement }])
}

export function markNotApplicable(
  transaction: Transaction,
  id: ApplicationId,
  indicator: IndicatorCode,
  note: string | null,
): void {
  const { scheme } = subjectOf(transaction.store, id)
  const found = indicatorsOf(scheme).find(({ code }) => code === indicator)
  if (found === undefined) failWith('item-not-found', { subject: indicator })
  if (found?.notApplicable === undefined && note !== null)
    failWith('judgement-invalid', { subject: indicator })
  const after = note === null ? null : { indicator, note }
  edit(transaction, id, 'not-applicable', [{ kind: 'not-applicable', item: indicator, after }])
}

export function proposeVeto(transaction: Transaction, id: ApplicationId, proposal: VetoProposal): void {
  const { scheme } = subjectOf(transaction.store, id)
  if (!scheme.vetoes.some(({ code }) => code === proposal.veto))
    failWith('item-not-found', { subject: proposal.veto })
  edit(transaction, id, 'propose-veto', [{ kind: 'veto', item: proposal.veto, after: proposal }])
}

export function withdrawVeto(transaction: Transaction, id: ApplicationId, veto: string): void {
  edit(transaction, id, 'withdraw-veto', [{ kind: 'veto', item: veto, after: null }])
}

/** Draws a sample of a list; drawing again gives another one, both seeds stay on record. */
export function sampleList(
  { store, database, record }: Transaction,
  id: ApplicationId,
  list: ListCode,
): void {
  if (isSealed(store, id)) failWith('sheet-sealed')
  const { application, scheme } = subjectOf(store, id)
  const definition =
    scheme.lists.find(({ code }) => code === list) ?? failWith('item-not-found', { subject: list })
  const rows = application.current.claims.rows.filter((row) => row.list === list)
  const seed = Buffer.from(store.machine.random(6)).toString('hex')
  const sample = { list, seed, rows: drawSample(rows, definition.largestBy, seed) }
  putSample(database, id, sample)
  record({ action: 'sample', subject: id, item: list, before: null, after: sample, why: null })
}

/** Takes the newest edit back; the journal shows that it was taken back. */
export function undo({ store, database, record }: Transaction, id: ApplicationId): void {
  if (isSealed(store, id)) failWith('sheet-sealed')
  const last = editToUndo(database, id) ?? failWith('nothing-to-undo')
  for (const { kind, item, before, after } of last.changes.toReversed()) {
    putEntry(database, id, { kind, item, after: before ?? null })
    record({ action: 'undo', subject: id, item, before: after, after: before ?? null, why: null })
  }
  setUndone(database, last, true)
}

export function redo({ store, database, record }: Transaction, id: ApplicationId): void {
  if (isSealed(store, id)) failWith('sheet-sealed')
  const next = editToRedo(database, id) ?? failWith('nothing-to-redo')
  for (const { kind, item, before, after } of next.changes) {
    putEntry(database, id, { kind, item, after: after ?? null })
    record({ action: 'redo', subject: id, item, before, after: after ?? null, why: null })
  }
  setUndone(database, next, false)
}

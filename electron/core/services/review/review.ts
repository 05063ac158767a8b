import { journalOf, newestEntry } from '#db/journal.ts'
import { editToRedo, editToUndo, listSamples, readSheet } from '#db/reviews.ts'
import { listSealed } from '#db/sealed-sheets.ts'
import type { HistoryEntry, Review } from '#shared/contract/review.ts'
import type { ApplicationId } from '#shared/domain/brand.ts'
import { indicatorsOf } from '#shared/domain/scheme.ts'
import { crossCheck } from '#shared/scoring/cross-check.ts'
import { gradeSheet } from '#shared/scoring/grade-sheet.ts'
import { openItems } from '#shared/scoring/open-items.ts'
import { wholeListDue } from '#shared/scoring/sampling.ts'
import { inScope } from '#shared/scoring/scope.ts'
import type { Store } from '../../store/open-store.ts'

import { subjectOf } from './subject.ts'

/** The review as it stands, with everything computed from it. */
export function reviewOf(store: Store, id: ApplicationId): Review {
  const { database } = store
  const { application, scheme, given } = subjectOf(store, id)
  const { period } = application
  const { claims } = application.current
  const content = readSheet(database, id)
  const grading = gradeSheet(scheme, { period, claims, content })
  const findings = crossCheck(scheme, period, claims, content)
  const scoped = inScope(scheme, given?.scope ?? null)
  const sealed = listSealed(database, id)
  const rowEntries = content.verifications.filter((entry) => entry.kind === 'row')
  return {
    application: id,
    given,
    content,
    report: grading.ok ? grading.report : null,
    refused: grading.ok ? [] : grading.problems,
    findings,
    open: openItems(scheme, claims, content, findings).filter(({ item }) => scoped(item)),
    samples: listSamples(database, id).map((sample) => ({
      ...sample,
      wholeListDue: wholeListDue(
        sample.rows,
        rowEntries.filter(({ list }) => list === sample.list),
      ),
    })),
    sealed: sealed.map(({ version, sheetHash, sealedAt, reopenedBecause }) => ({
      version,
      sheetHash,
      sealedAt,
      reopenedBecause,
    })),
    state: sealed.at(-1)?.reopenedBecause === null ? 'sealed' : 'draft',
    savedAt: newestEntry(database, id)?.at ?? null,
    canUndo: editToUndo(database, id) !== null,
    canRedo: editToRedo(database, id) !== null,
  }
}

/** How many items a whole sheet has: claimed figures and rows, levels and facts, within the scope. */
export function itemsOf(store: Store, id: ApplicationId): number {
  const { application, scheme, given } = subjectOf(store, id)
  const { figures, rows } = application.current.claims
  const items = [
    ...figures.filter(({ value }) => value !== null).map(({ input }) => input),
    ...rows.map(({ list }) => list),
    ...indicatorsOf(scheme).flatMap(({ kind, code }) => (kind === 'qualitative' ? [code] : [])),
    ...scheme.facts.map(({ code }) => code),
  ]
  return items.filter(inScope(scheme, given?.scope ?? null)).length
}

export function historyOf({ database }: Store, id: ApplicationId, item: string): readonly HistoryEntry[] {
  return journalOf(database, id, item).map(({ at, who, action, before, after, why }) => ({
    at,
    who,
    action,
    before,
    after,
    why,
  }))
}

import { dropCorrection, putCorrection } from '#db/applications.ts'
import { clearEdits, dropSample, listSamples, putEntry, putSample, readSheet } from '#db/reviews.ts'
import type { PackageVersion } from '#shared/domain/application.ts'
import type { ApplicationId } from '#shared/domain/brand.ts'
import type { Claims } from '#shared/domain/claim.ts'
import { applyCorrections } from '#shared/domain/corrected-claims.ts'
import { parseItemKey } from '#shared/domain/item-key.ts'
import type { Scheme } from '#shared/domain/scheme.ts'
import type { Verification } from '#shared/domain/verification.ts'
import { verificationKey } from '#shared/scoring/settled.ts'
import type { Transaction } from '../../transaction.ts'
import { sameClaims, type WhereNow } from './same-claims.ts'

interface Amended {
  readonly id: ApplicationId
  readonly scheme: Scheme
  /** With the corrections made to it. */
  readonly before: PackageVersion
  readonly after: PackageVersion
}

/**
 * Takes the reviewer's work from one version of a package to the next. What was found about a claim stays only
 * where the applicant still claims the same; what was found about a changed one is open again. Judgements and
 * proposals stay: they are about the whole. Each change is in the journal; none can be undone by a key.
 */
export function carryOver(transaction: Transaction, { id, scheme, before, after }: Amended): void {
  const corrections = carryCorrections(transaction, id, before, sameClaims(before.claims, after.claims))
  const corrected = ({ claims }: PackageVersion, made: PackageVersion['corrections']): Claims =>
    applyCorrections(scheme, claims, made).claims
  const whereNow = sameClaims(corrected(before, before.corrections), corrected(after, corrections))
  carryVerifications(transaction, id, whereNow)
  carrySamples(transaction, id, whereNow)
  clearEdits(transaction.database, id)
}

/** A correction stays beside the text it corrects; where that text changed, the applicant has spoken anew. */
function carryCorrections(
  { database, record }: Transaction,
  id: ApplicationId,
  { corrections }: PackageVersion,
  whereNow: WhereNow,
): PackageVersion['corrections'] {
  const kept = corrections.flatMap((correction) => {
    const item = whereNow(correction.item)
    if (item === correction.item) return [correction]
    dropCorrection(database, id, correction.item)
    if (item !== null) return [{ ...correction, item }]
    const { corrected } = correction
    record({ ...amend(id, correction.item), before: corrected, after: null })
    return []
  })
  for (const correction of kept) putCorrection(database, id, correction)
  return kept
}

function carryVerifications({ database, record }: Transaction, id: ApplicationId, whereNow: WhereNow): void {
  const moved: { readonly was: Verification; readonly is: Verification }[] = []
  for (const was of readSheet(database, id).verifications) {
    const item = verificationKey(was)
    const now = whereNow(item)
    if (now === item) continue
    putEntry(database, id, { kind: 'verification', item, after: null })
    if (now === null) record({ ...amend(id, item), before: was, after: null })
    else moved.push({ was, is: at(was, now) })
  }
  // after all have left their places: rows often move by one
  for (const { was, is } of moved) {
    const item = verificationKey(is)
    putEntry(database, id, { kind: 'verification', item, after: is })
    record({ ...amend(id, item), before: was, after: is })
  }
}

function at(verification: Verification, key: string): Verification {
  const item = parseItemKey(key)
  return verification.kind === 'row' && item?.kind === 'row'
    ? { ...verification, row: item.row }
    : verification
}

/** A drawn sample stays while all its rows are there; else a new one has to be drawn. */
function carrySamples({ database, record }: Transaction, id: ApplicationId, whereNow: WhereNow): void {
  for (const sample of listSamples(database, id)) {
    const items = sample.rows.map((row) => parseItemKey(whereNow(`${sample.list}/${row}`) ?? ''))
    const rows = items.flatMap((item) => (item?.kind === 'row' ? [item.row] : []))
    if (rows.length === sample.rows.length) {
      putSample(database, id, { ...sample, rows })
    } else {
      dropSample(database, id, sample.list)
      record({ ...amend(id, sample.list), before: sample, after: null })
    }
  }
}

function amend(subject: ApplicationId, item: string) {
  return { action: 'amend', subject, item, why: null } as const
}

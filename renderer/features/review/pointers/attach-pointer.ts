import type { Pointer } from '#shared/domain/pointer.ts'
import { indicatorsOf, type Scheme } from '#shared/domain/scheme.ts'
import type { ReviewState } from '../review-store.ts'
import { factEntry, figureEntry, judgementEntry, rowEntry, withPointer } from '../sheet-items.ts'

/** Attaches a pointer to the item in hand, whatever it is; false where there is nothing to attach it to. */
export async function attachPointer(state: ReviewState, pointer: Pointer): Promise<boolean> {
  const { item, review, application, scheme, write } = state
  if (item === null) return false
  const id = { application: application.id }
  const judged = judgedIndicator(scheme, item)
  if (judged !== undefined) {
    const judgement = judgementEntry(review, judged.code)
    return write('review.judge', {
      ...id,
      judgement: { ...judgement, pointers: withPointer(judgement.pointers, pointer) },
    })
  }
  const entry = verificationOf(state, item)
  if (entry === null) return false
  return write('review.verify', {
    ...id,
    verification: { ...entry, pointers: withPointer(entry.pointers, pointer) },
  })
}

/** What is attached to the item in hand. */
export function pointersInHand(state: ReviewState): readonly Pointer[] {
  const { item, review, scheme } = state
  if (item === null) return []
  const judged = judgedIndicator(scheme, item)
  const entry = judged === undefined ? verificationOf(state, item) : judgementEntry(review, judged.code)
  return entry?.pointers ?? []
}

function judgedIndicator(scheme: Scheme, item: string) {
  return indicatorsOf(scheme).find(({ code, kind }) => code === item && kind === 'qualitative')
}

function verificationOf({ review, application, scheme }: ReviewState, item: string) {
  const { figures, rows } = application.current.claims
  const figure = figures.find(({ input, year }) => `${input}/${year}` === item)
  if (figure !== undefined) return figureEntry(review, figure)
  const row = rows.find((candidate) => `${candidate.list}/${candidate.row}` === item)
  if (row !== undefined) return rowEntry(review, row)
  const fact = scheme.facts.find(({ code }) => code === item)
  return fact === undefined ? null : factEntry(review, fact.code)
}

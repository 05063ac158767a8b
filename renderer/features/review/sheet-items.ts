import type { Review } from '#shared/contract/review.ts'
import type { Figure, ListRow } from '#shared/domain/claim.ts'
import type { IndicatorCode } from '#shared/domain/indicator.ts'
import type { FactCode } from '#shared/domain/input-definition.ts'
import type { Judgement } from '#shared/domain/judgement.ts'
import type { Pointer } from '#shared/domain/pointer.ts'
import {
  counts,
  type FactVerification,
  type FigureVerification,
  type RowVerification,
  type Verification,
} from '#shared/domain/verification.ts'

const untouched = { state: 'not-checked', reason: null, note: '', pointers: [] } as const

/** What the sheet says of a figure, or an untouched entry to begin with. */
export function figureEntry(
  review: Review,
  { input, year }: Pick<Figure, 'input' | 'year'>,
): FigureVerification {
  for (const entry of review.content.verifications)
    if (entry.kind === 'figure' && entry.input === input && entry.year === year) return entry
  return { kind: 'figure', input, year, verified: null, ...untouched }
}

export function rowEntry(review: Review, { list, row }: Pick<ListRow, 'list' | 'row'>): RowVerification {
  for (const entry of review.content.verifications)
    if (entry.kind === 'row' && entry.list === list && entry.row === row) return entry
  return { kind: 'row', list, row, changed: {}, ...untouched }
}

export function factEntry(review: Review, fact: FactCode): FactVerification {
  for (const entry of review.content.verifications)
    if (entry.kind === 'fact' && entry.fact === fact) return entry
  return { kind: 'fact', fact, verified: null, ...untouched }
}

export function judgementEntry(review: Review, indicator: IndicatorCode): Judgement {
  return (
    review.content.judgements.find((entry) => entry.indicator === indicator) ?? {
      indicator,
      level: null,
      value: null,
      noMaterial: false,
      note: '',
      pointers: [],
    }
  )
}

/** A new state for a figure: accepting takes the claim over, refusing leaves nothing to count. */
export function withFigureState(
  entry: FigureVerification,
  state: Verification['state'],
  claimed: FigureVerification['verified'],
): FigureVerification {
  if (state === 'document-checked' || state === 'site-checked') {
    return { ...entry, state, verified: entry.verified ?? claimed }
  }
  return counts(state) ? { ...entry, state } : { ...entry, state, verified: null }
}

/** Adds a pointer unless the very same one is there. */
export function withPointer(pointers: readonly Pointer[], pointer: Pointer): readonly Pointer[] {
  const text = JSON.stringify(pointer)
  return pointers.some((present) => JSON.stringify(present) === text) ? pointers : [...pointers, pointer]
}
